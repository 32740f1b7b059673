import { BARRIERS, CAUTIONS, FINDINGS, ON_THE_WAY } from '../../shared/diagnosis/findings.ts';
import { MENDS } from '../../shared/diagnosis/mends.ts';
import type { FindingId } from '../../shared/messages/fr/findings.ts';

/** `30` minutes, or never. */
const minutes = (value: number | null): string => (value === null ? 'never' : `${value}`);

const mendMinutes = ([id, { minutes: here, atPharmacy, elsewhere }]: [
  string,
  (typeof MENDS)[keyof typeof MENDS],
]): string => `\`${id}\` ${[here, atPharmacy, elsewhere].map(minutes).join('/')}`;

function findingLine(id: FindingId): string {
  const { on, state, mend, remedies = [], also = [] } = FINDINGS[id];
  const after = also.length === 0 ? '' : `; ${also.join(', ')}`;
  return `- \`${id}\` (${on.length === 0 ? 'no outcome' : on.join(', ')}; ${state}) ${[mend, ...remedies].join(', ')}${after}`;
}

/** The page, from the tables of shared/diagnosis. */
export const findingsPage = (): string => `# Findings

Made by \`npm run test:unit -- doc-pages -u\` from the tables of \`shared/diagnosis\`; a test fails when it is stale. What they decide: [diagnosis.md](diagnosis.md).

In the order in which they are tried: the first that holds is the headline, unless no card log-in is foreseen on this computer. Of several readers the one whose own first finding comes last here decides. Each with (outcomes of its check; card route), what the card needs, its remedies (\`remedies.ts\`); then those among "Autres pistes".

${[...BARRIERS, ...ON_THE_WAY].map(findingLine).join('\n')}

Said first where all else is good, though nothing is in the way:

${CAUTIONS.map(findingLine).join('\n')}

## What the card needs

Minutes (our estimates, \`mends.ts\`) here, at a pharmacy's own desk, elsewhere:

${(Object.entries(MENDS) as Parameters<typeof mendMinutes>[0][]).map(mendMinutes).join(', ')}.
`;
