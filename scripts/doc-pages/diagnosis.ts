import type { Finding } from '../../shared/diagnosis/finding.ts';
import { BARRIERS, CAUTIONS, ON_THE_WAY } from '../../shared/diagnosis/findings.ts';
import { MENDS } from '../../shared/diagnosis/mends.ts';

const INTRO = `# Diagnosis

Made by \`npm run test:unit -- doc-pages -u\` from the tables of \`shared/diagnosis\`; a test fails when it is stale.

\`diagnose(facts, now, browser)\` is pure. Every surface and the exit code speak from its answer alone; sentences are in \`shared/messages/fr/\`.

- \`verdict\`: what was observed of reader and card.
- \`cardRoute\` answers "can I do it with my card, on this computer, in this browser, now?": \`ready\`, \`not-yet\` (something the user can do here), \`not-here\` (another computer or route), \`not-known\`, and the check it rests on.
- \`headline\`: the reason in one sentence.
- \`checks\`: all that was looked at, each with its evidence and who can mend it.
- \`remedies\`: up to three \`first\` ones, about the headline; the \`other\` ones are "Autres pistes".

## Verdicts

- \`works\`: PC/SC lists the reader, the issuer read from the card is the CPS's, a certificate was read. Not: that a portal will accept it.
- \`probable\`: the card's ATR is exactly a CPS's, or its issuer was read; the contents were not.
- \`no-card\`: a reader is listed, every slot is empty.
- \`mute\`: a card is there and does not answer.
- \`busy\`: a connect failed because another program holds the card.
- \`wrong-card\`: only a Vitale, an unknown card, or a card whose issuer is not the CPS's.
- \`not-visible\`: service running, no PC/SC reader, but a known USB terminal, a CPS on a serial line of GALSS, or GALSS's own driver.
- \`service-stopped\`: the smart-card service does not run or is not installed.
- \`no-reader\`: no reader, and no sign of one.
- \`not-tested\`: everything else.

Of several readers the best verdict decides, in the order works, probable, busy, mute, not-tested, wrong-card, no-card; of two cards that work, the one with fewer drawbacks.

## The way advised

\`ways-to-ecps.ts\` compares four ways by minutes and risk, with what a finding says that the card needs (\`mends.ts\`); \`tests/unit/advice-table.test.ts\` is the table of desks, people and answers. Minutes (our estimates) here, at a pharmacy's own desk, elsewhere:
`;

/** `30` minutes, or never. */
const minutes = (value: number | null): string => (value === null ? 'never' : `${value}`);

const mendMinutes = ([id, { minutes: here, atPharmacy, elsewhere }]: [
  string,
  (typeof MENDS)[keyof typeof MENDS],
]): string => `\`${id}\` ${[here, atPharmacy, elsewhere].map(minutes).join('/')}`;

const findingLine = ({ id, check, state, mend, remedies = [] }: Finding): string =>
  `- \`${id}\` (${check ?? 'no check'}, ${state}) ${[mend, ...remedies].join(', ')}`;

/** The whole page, as it must stand in docs/. */
export function diagnosisPage(): string {
  return [
    INTRO,
    `${(Object.entries(MENDS) as Parameters<typeof mendMinutes>[0][]).map(mendMinutes).join(', ')}.`,
    '',
    '## Findings',
    '',
    'In the order in which they are tried: the first that holds is the headline, unless no card log-in is foreseen on this computer. Each with (check, card route), what the card needs, then its remedies (`remedies.ts`).',
    '',
    ...[...BARRIERS, ...ON_THE_WAY].map(findingLine),
    '',
    'Said first where all else is good, though nothing is in the way:',
    '',
    ...CAUTIONS.map(findingLine),
    '',
  ].join('\n');
}
