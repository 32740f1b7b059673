import { writeFileSync } from 'node:fs';
import { BY_CONTROL, BY_NAME } from '../../extension/locate/rules/control-exclusions.ts';
import { BY_PLACE } from '../../extension/locate/rules/exclusions.ts';
import { GATE } from '../../extension/locate/rules/gate.ts';
import { NESTING } from '../../extension/locate/rules/nesting.ts';
import { OMISSIONS } from '../../extension/locate/rules/omissions.ts';
import { OPENERS, OUTCOMES, VISUAL_OUTCOMES } from '../../extension/locate/rules/outcomes.ts';
import type { SignalId } from '../../extension/locate/rules/signals.ts';
import { TIE_BREAKS } from '../../extension/locate/rules/tie-breaks.ts';
import { NOT_THE_CODE, NOT_THE_NUMBER } from '../../extension/locate/rules/visual-exclusions.ts';
import { MARGIN, SOURCE_WEIGHTS, THRESHOLD, WEIGHTS } from '../../extension/locate/rules/weights.ts';
import { LONGEST, type PlaceId } from '../../extension/locate/surroundings/places.ts';

/** Where the page made from the tables stands. */
export const LOCATOR_FILE = 'docs/locator-rules.md';

const SIGNALS = {
  name: `${WEIGHTS.name} × how well a name says it; ${WEIGHTS.otherName} × where only a title, a placeholder or the heading of a tile does; ${WEIGHTS.weakName} for a name too common to decide alone`,
  icon: `${WEIGHTS.icon}, a word of its classes, file or title; beside a name ${WEIGHTS.both} more than the better of both`,
  address: `${WEIGHTS.href}, it leads where the target leads`,
  source: `${SOURCE_WEIGHTS.native} by its tag, ${SOURCE_WEIGHTS.role} by its role, ${SOURCE_WEIGHTS.scripted} by its script only`,
  input: `${WEIGHTS.input}, type, autocomplete or input mode of a field`,
  'icon-look': `${WEIGHTS.icon} by a word of its styles, ${WEIGHTS.iconShape} by its shape; ${WEIGHTS.both} beside another witness`,
  section: `${WEIGHTS.section} nearest heading, ${WEIGHTS.outerSection} one further out, ${WEIGHTS.pageSection} the page as a whole`,
  near: `${WEIGHTS.near}, words in its row, its paragraph`,
  form: `${WEIGHTS.form} for each field of its form that was asked for`,
  colour: `${WEIGHTS.orange} orange, ${WEIGHTS.otherColour} another colour`,
} as const satisfies Readonly<Record<SignalId, string>>;

/** How far each place goes, and why so. */
const PLACES = {
  caption:
    'outwards to the largest box that says no more, which is about the control alone; ends at the form, the main part, the body, which hold more than one thing',
  visual:
    'the same of a code or a number to compare, which stand alone in a page of few words: nothing ends it but too many words',
  card: 'of a control in no row: outwards to the first box that says more than it does itself, nothing where that says too much; beside a code, its beginning. Of several like controls, the last box that holds none of the others',
  row: 'the cells of its row that do not hold it, so many letters of each; of a row around a slot too. None where the table only places things',
  form: 'its form tag with the box around it; where there is none, or one around the whole page, outwards to the first of 8 boxes that holds a text field: a dialog of a framework has some five',
  page: 'its title, its headings of the first ranks, and so many letters of what stands right below the main ones: no walk',
  entry: 'the marked entries of menus and tabs: given by attributes, no walk',
  notice: 'dialogs and alerts: given by attributes, no walk',
} as const satisfies Readonly<Record<PlaceId, string>>;

/** Places that have a walk of their own. */
const OTHER_WALKS = [
  [
    'name',
    '80',
    'sideways, to the line before a field or behind a box: what is around would be its neighbours’ too (`page/names.ts`)',
  ],
  [
    'section',
    '120',
    'outwards by the rank of headings, not by what boxes say: a heading stands beside what it speaks for (`surroundings/section-names.ts`)',
  ],
] as const;

interface Row {
  readonly id: string;
  readonly eg: string;
  readonly cost?: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

const rowsOf = (record: Readonly<Record<string, string>>): readonly Row[] =>
  Object.entries(record).map(([id, eg]) => ({ id, eg }));

const rulesOf = (rows: readonly Row[]): string =>
  table(
    ['id', 'example'],
    rows.map(({ id, eg }) => [`\`${id}\``, cell(eg)]),
  );

const exclusionsOf = (rows: readonly Row[]): string =>
  table(
    ['id', 'rests on', 'example'],
    rows.map(({ id, cost = '', eg }) => [`\`${id}\``, cost, cell(eg)]),
  );

/** The page, from the tables of extension/locate/rules. */
export const locatorPage = (): string => `# Rules of the locator

Made by \`node scripts/doc-pages/locator.ts\` from the tables of \`extension/locate/rules\`; a test fails when it is stale. Each rule has its smallest page in \`tests/browser/locate-exclusions.test.ts\`, under its id: an id without one does not compile. How the search goes is in [locator.md](locator.md).

\`npm run why -- PAGE.html E6\` says of a page, of a structure that a user saved, or of an address of the practice portals which of these spoke.

## Gate

The first that holds shuts the page to the target, before anything is looked for.

${rulesOf(GATE)}

## Places

The words around a control, by where they stand. The walk outwards and all that bounds it are in \`surroundings/places.ts\`; of a place that says more letters than these, folded, nothing or only so much is read.

${table(
  ['place', 'letters', 'how far'],
  [
    ...Object.entries(PLACES).map(([id, far]) => [`\`${id}\``, String(LONGEST[id as PlaceId]), far]),
    ...OTHER_WALKS.map(([id, letters, far]) => [`\`${id}\``, letters, far]),
  ],
)}

## Signals

What speaks for a control, in points. An answer needs ${THRESHOLD} and ${MARGIN} more than the next.

${table(
  ['id', 'points'],
  Object.entries(SIGNALS).map(([id, points]) => [`\`${id}\``, points]),
)}

## Exclusions

What rules a control out, whatever else speaks for it: by its names, by itself, by its place, the cheapest first.

${exclusionsOf([...BY_NAME, ...BY_CONTROL, ...BY_PLACE])}

Of two controls that answer alike, one around the other or its label, this one is not pressed:

${rulesOf(NESTING)}

Not the number to compare:

${rulesOf(NOT_THE_NUMBER)}

Not the code to scan:

${rulesOf(NOT_THE_CODE)}

Left out where the search itself tells:

${rulesOf(rowsOf(OMISSIONS))}

## Tie-breaks

Of equals, the first of these that tells one from the others; else it is an ambiguity.

${rulesOf(TIE_BREAKS)}

## Openers

What opens the closed box that hides a control, where the page says so without doubt.

${rulesOf(rowsOf(OPENERS))}

## Outcomes

What it all comes to.

${rulesOf(rowsOf(OUTCOMES))}

The same of a code or a number, which one looks at:

${rulesOf(rowsOf(VISUAL_OUTCOMES))}
`;

if (import.meta.main) writeFileSync(LOCATOR_FILE, locatorPage());
