import { writeFileSync } from 'node:fs';
import type { Finding } from '../../shared/diagnosis/finding.ts';
import { BARRIERS, CAUTIONS, ON_THE_WAY } from '../../shared/diagnosis/findings.ts';
import { MENDS } from '../../shared/diagnosis/mends.ts';
import { REMEDY_RULES } from '../../shared/diagnosis/remedies.ts';
import { remedyText } from '../../shared/messages/fr/remedies.ts';

/** Where the page made from the tables stands. */
export const DIAGNOSIS_FILE = 'docs/diagnosis.md';

const INTRO = `# Diagnosis

Made by \`node scripts/doc-pages/diagnosis.ts\` from the tables of \`shared/diagnosis\`; a test fails when it is stale.

\`diagnose(facts, now, browser)\` in \`shared/diagnosis\` is pure: facts in, \`{verdict, cardRoute, headline, route, reader, checks, remedies}\` out. Every surface and the exit code speak from it alone; sentences are in \`shared/messages/fr/\`.

- \`verdict\` says what was observed of reader and card.
- \`cardRoute\` answers the pharmacist's question, "can I do it with my card, on this computer, in this browser, now?": \`ready\`, \`not-yet\` (something the user can do here), \`not-here\` (another computer or route), \`not-known\`, and the check it rests on.
- \`headline\` is the reason in one sentence with its colour; its second sentence says what else matters.
- \`checks\` are all that was looked at, each with its evidence, an \`origin\` and who can mend it (diagnosis.ts).
- \`remedies\`: up to three \`first\` ones, about the headline; the \`other\` ones are "Autres pistes".

## Verdicts

| verdict | rests on |
| --- | --- |
| \`works\` | PC/SC lists the reader, the issuer read from the card is the CPS's, a certificate was read. Not: that a portal will accept it |
| \`probable\` | the card's ATR is exactly a CPS's (or its issuer was read), contents not read, with the reason |
| \`no-card\` | a reader is listed, every slot is empty (a contactless slot that says "mute" counts as empty) |
| \`mute\` | a card is there and does not answer |
| \`busy\` | a connect really failed because another program holds the card |
| \`wrong-card\` | only a Vitale, an unknown card, or a card whose issuer is not the CPS's |
| \`not-visible\` | service running, no PC/SC reader, but a known USB terminal, a CPS on a serial line of GALSS, or GALSS's own driver alone |
| \`service-stopped\` | the smart-card service does not run or is not installed |
| \`no-reader\` | no reader, and no sign of one; also Windows' service waiting for its first reader |
| \`not-tested\` | everything else: contactless only, a look-alike ATR, a reader that does not answer, access refused, a damaged host |

Of several readers the best verdict decides, in the order works, probable, busy, mute, not-tested, wrong-card, no-card, and a reader that does not answer last; of two cards that work, the one with fewer drawbacks. Slots for security modules are no place for a card.

## The way advised

Each finding names what the card needs before it can be used here (\`mends.ts\`): minutes on an ordinary computer, at a pharmacy's own desk, and elsewhere. \`ways-to-ecps.ts\` compares four ways by minutes and risk; \`recommend\` says why. Both activations take 5 to 10 minutes (8 and 10 there: without the card a mail is waited for); contacts first, two days. One try left is a risk: the way without the card is filled; where that takes days, neither. ADELI holders activate with the card only. \`tests/unit/advice-table.test.ts\` is the table of desks, people and answers.
`;

/** `30` minutes, or never. */
const minutes = (value: number | null): string => (value === null ? 'never' : `${value}`);

const mendLine = ([id, { minutes: here, atPharmacy, elsewhere, needs }]: [
  string,
  (typeof MENDS)[keyof typeof MENDS],
]): string => `- \`${id}\`: ${minutes(here)}, ${minutes(atPharmacy)}, ${minutes(elsewhere)}; needs: ${needs}`;

const findingLine = ({ id, check, state, tone, mend, reason, remedies = [] }: Finding): string =>
  `- \`${id}\` (${[check ?? 'no check', state, tone].join(', ')}) ${mend}, ${reason}${remedies.length === 0 ? '' : `: ${remedies.join(', ')}`}`;

function remedyLine(id: keyof typeof remedyText): string {
  const rule: { readonly link: string; readonly needs?: readonly string[]; readonly fits?: unknown } = REMEDY_RULES[id];
  const needs = rule.needs === undefined ? '' : `; needs ${rule.needs.join(', ')}`;
  return `- \`${id}\`: ${rule.link}${needs}${rule.fits === undefined ? '' : '; where it applies'}`;
}

/** The whole page, as it must stand in docs/. */
export function diagnosisPage(): string {
  return [
    INTRO,
    'What a card needs: minutes here, at a pharmacy, elsewhere.',
    '',
    ...(Object.entries(MENDS) as Parameters<typeof mendLine>[0][]).map(mendLine),
    '',
    '## Findings',
    '',
    'In the order in which they are tried: the first that holds is the headline, unless no card log-in is foreseen on this computer. What else stands in the way is told beside it. Each with (check, card route, tone), what the card needs, the reason said, and its remedies.',
    '',
    ...[...BARRIERS, ...ON_THE_WAY].map(findingLine),
    '',
    'Said first where all else is good, though nothing is in the way:',
    '',
    ...CAUTIONS.map(findingLine),
    '',
    '## Remedies',
    '',
    ...(Object.keys(remedyText) as (keyof typeof remedyText)[]).map(remedyLine),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(DIAGNOSIS_FILE, diagnosisPage());
