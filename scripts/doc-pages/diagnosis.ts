import { writeFileSync } from 'node:fs';
import { FINDINGS } from '../../shared/diagnosis/card-route.ts';
import type { Finding } from '../../shared/diagnosis/finding.ts';
import { CAUTIONS } from '../../shared/diagnosis/findings-computer.ts';
import { REMEDY_RULES } from '../../shared/diagnosis/remedies.ts';
import { TRAITS } from '../../shared/diagnosis/traits.ts';
import { findingWords, type Told } from '../../shared/messages/fr/findings.ts';
import { remedyText } from '../../shared/messages/fr/remedies.ts';

/** Where the page made from the tables stands. */
export const DIAGNOSIS_FILE = 'docs/diagnosis.md';

const INTRO = `# Diagnosis

Made by \`node scripts/doc-pages/diagnosis.ts\` from the tables of \`shared/diagnosis\`; a test fails when it is stale.

\`diagnose(facts, now, browser)\` in \`shared/diagnosis\` is pure: facts in, \`{verdict, cardRoute, headline, route, reader, checks, remedies}\` out. Popup, side panel, welcome page, report, command line and its exit code speak from it alone. Sentences are in \`shared/messages/fr/\` (\`findings.ts\`, \`evidence.ts\`, \`remedies.ts\`).

- \`verdict\` says what was observed of reader and card.
- \`cardRoute\` answers the pharmacist's question, "can I do it with my card, on this computer, in this browser, now?": \`ready\`, \`not-yet\` (something the user can do here), \`not-here\` (another computer or route), \`not-known\`, and the check it rests on.
- \`headline\` is the reason in one sentence with its colour; the health of the rest, or what else stands in the way, is the second sentence.
- \`checks\` are all that was looked at, each with its evidence, an \`origin\` (poste, lecteur, carte, logiciel tiers, navigateur, service distant, réseau) and who can mend it (\`ici\`, \`guidé\`, \`informaticien\`, \`aucune\`).
- \`remedies\`: up to three \`first\` ones, about the headline; the \`other\` ones are "Autres pistes". Each has its link, what it needs and where it leads.

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

## Findings

The first one that holds is the headline; a computer on which no card log-in is foreseen outweighs all but a damaged program, a remote session and a card that is of no use anywhere. Where the user can go on here, what else stands in the way at another link of the computer is told beside it, in one sentence. ADELI holders are never sent to the route without a card: they keep theirs, or are sent to another computer where this one cannot; a card of theirs that cannot be used has no main button.
`;

/** What a sentence names, as a placeholder. */
const PLACES: Told = {
  models: '{models}',
  versions: '{versions}',
  date: '{date}',
  browser: '{browser}',
  places: '{places}',
  cards: 2,
  isComputerFit: true,
  seen: 'card',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function findingRow({ id, check, state, tone, route, remedies }: Finding): string {
  const traits = check === null ? null : TRAITS[check];
  return row([
    `\`${id}\``,
    findingWords(id).title(PLACES),
    state,
    tone,
    check === null ? '–' : `\`${check}\``,
    traits === null ? '–' : `${traits.origin}, ${traits.repair}`,
    route,
    remedies.map((remedy) => `\`${remedy}\``).join(', ') || '–',
  ]);
}

const FINDING_HEAD = [
  row(['finding', 'first sentence', 'card route', 'tone', 'because', 'origin, repair', 'route', 'remedies']),
  row(Array<string>(8).fill('---')),
];

/** Remedies whose words differ from one system to another are shown as Windows has them. */
const wordsOf = (text: (typeof remedyText)[keyof typeof remedyText]): string =>
  typeof text === 'string' ? text : text.windows;

function remedyRow(id: keyof typeof remedyText): string {
  const rule: { readonly link: string; readonly needs?: readonly string[]; readonly fits?: unknown } = REMEDY_RULES[id];
  return row([
    `\`${id}\``,
    wordsOf(remedyText[id]),
    rule.link,
    rule.needs?.join(', ') ?? '–',
    rule.fits === undefined ? 'everywhere' : 'where it applies',
  ]);
}

/** The whole page, as it must stand in docs/. */
export function diagnosisPage(): string {
  return [
    INTRO,
    ...FINDING_HEAD,
    ...FINDINGS.map(findingRow),
    '',
    'Said first where all else is good, though nothing is in the way:',
    '',
    ...FINDING_HEAD,
    ...CAUTIONS.map(findingRow),
    '',
    '## Remedies',
    '',
    row(['remedy', 'words', 'link', 'needs', 'told']),
    row(Array<string>(5).fill('---')),
    ...(Object.keys(remedyText) as (keyof typeof remedyText)[]).map(remedyRow),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(DIAGNOSIS_FILE, diagnosisPage());
