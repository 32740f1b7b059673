import { BY_PLACE } from '../../extension/locate/rules/exclusions.ts';
import { GATE } from '../../extension/locate/rules/gate.ts';
import { NESTING } from '../../extension/locate/rules/nesting.ts';
import { OMISSIONS } from '../../extension/locate/rules/omissions.ts';
import { OPENERS, OUTCOMES, VISUAL_OUTCOMES } from '../../extension/locate/rules/outcomes.ts';
import type { SignalId } from '../../extension/locate/rules/signals.ts';
import { TIE_BREAKS } from '../../extension/locate/rules/tie-breaks.ts';
import { NOT_THE_CODE, NOT_THE_NUMBER } from '../../extension/locate/rules/visual-exclusions.ts';
import { MARGIN, SOURCE_WEIGHTS, THRESHOLD, WEIGHTS } from '../../extension/locate/rules/weights.ts';
import { LONGEST } from '../../extension/locate/surroundings/places.ts';

const SIGNALS = {
  name: `${WEIGHTS.name} × how well a name says it; ${WEIGHTS.otherName} × where only a title, a placeholder or the heading of a tile does; ${WEIGHTS.weakName} for a name too common to decide alone`,
  icon: `${WEIGHTS.icon}, a word of its classes, file or title; beside a name ${WEIGHTS.both} more than the better of both`,
  address: `${WEIGHTS.href}, it leads where the target leads`,
  source: `${SOURCE_WEIGHTS.native} by its tag, ${SOURCE_WEIGHTS.role} by its role, ${SOURCE_WEIGHTS.scripted} by its script only`,
  'icon-look': `${WEIGHTS.icon} by a word of its styles, ${WEIGHTS.iconShape} by its shape; ${WEIGHTS.both} beside another witness`,
  section: `${WEIGHTS.section} nearest heading, ${WEIGHTS.outerSection} one further out, ${WEIGHTS.pageSection} the page as a whole`,
  colour: `${WEIGHTS.orange} orange, ${WEIGHTS.otherColour} another colour`,
} as const satisfies Readonly<Record<SignalId, string>>;

const ids = (rows: readonly string[]): string => rows.map((id) => `\`${id}\``).join(', ');
const idsOf = (rows: readonly { readonly id: string }[]): string => ids(rows.map(({ id }) => id));

const signalLines = Object.entries(SIGNALS).map(([id, points]) => `- \`${id}\`: ${points}`);
const lengths = Object.entries(LONGEST).map(([id, letters]) => `\`${id}\` ${letters}`);

const SECTIONS: readonly (readonly [title: string, what: string, rules: string])[] = [
  ['Gate', 'The first that holds shuts the page to the target.', idsOf(GATE)],
  ['Places', 'The words around a control, with the most letters that are read of each.', lengths.join(', ')],
  [
    'Signals',
    `What speaks for a control, in points. An answer needs ${THRESHOLD} and ${MARGIN} more than the next.`,
    signalLines.join('\n'),
  ],
  ['Exclusions', 'What rules a control out by where it stands, whatever else speaks for it.', idsOf(BY_PLACE)],
  [
    'Nesting',
    'Of two controls that answer alike, one around the other or its label, this one is not pressed.',
    idsOf(NESTING),
  ],
  ['Not the number to compare', 'What rules a number out.', idsOf(NOT_THE_NUMBER)],
  ['Not the code to scan', 'What rules a picture out.', idsOf(NOT_THE_CODE)],
  ['Omissions', 'Left out where the search itself tells.', ids(OMISSIONS)],
  [
    'Tie-breaks',
    'Of equals, the first of these that tells one from the others; else it is an ambiguity.',
    idsOf(TIE_BREAKS),
  ],
  ['Openers', 'What opens the closed box that hides a control.', ids(OPENERS)],
  ['Outcomes', 'What it all comes to.', ids(OUTCOMES)],
  ['Outcomes of a code or a number', 'What it all comes to where one looks and presses nothing.', ids(VISUAL_OUTCOMES)],
];

/** The page, from the tables of extension/locate/rules. */
export const locatorPage = (): string => `# Rules of the locator

Made by \`npm run test:unit -- doc-pages -u\` from the tables of \`extension/locate/rules\`; a test fails when it is stale. Each id has its smallest page in \`tests/support/locator/rule-cases.ts\`, openers and outcomes in \`tests/browser/locate-exclusions.test.ts\`. How the search goes, and how to ask which of these spoke: [locator.md](locator.md).

${SECTIONS.map(([title, what, rules]) => `## ${title}\n\n${what}\n\n${rules}\n`).join('\n')}`;
