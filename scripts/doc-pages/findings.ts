import type { Finding } from '../../shared/diagnosis/finding.ts';
import { BARRIERS, CAUTIONS, ON_THE_WAY } from '../../shared/diagnosis/findings.ts';
import { MENDS } from '../../shared/diagnosis/mends.ts';

/** `30` minutes, or never. */
const minutes = (value: number | null): string => (value === null ? 'never' : `${value}`);

const mendMinutes = ([id, { minutes: here, atPharmacy, elsewhere }]: [
  string,
  (typeof MENDS)[keyof typeof MENDS],
]): string => `\`${id}\` ${[here, atPharmacy, elsewhere].map(minutes).join('/')}`;

const findingLine = ({ id, check, state, mend, remedies = [] }: Finding): string =>
  `- \`${id}\` (${check ?? 'no check'}, ${state}) ${[mend, ...remedies].join(', ')}`;

/** The page, from the tables of shared/diagnosis. */
export const findingsPage = (): string => `# Findings

Made by \`npm run test:unit -- doc-pages -u\` from the tables of \`shared/diagnosis\`; a test fails when it is stale. What they decide: [diagnosis.md](diagnosis.md).

In the order in which they are tried: the first that holds is the headline, unless no card log-in is foreseen on this computer. Each with (check, card route), what the card needs, then its remedies (\`remedies.ts\`).

${[...BARRIERS, ...ON_THE_WAY].map(findingLine).join('\n')}

Said first where all else is good, though nothing is in the way:

${CAUTIONS.map(findingLine).join('\n')}

## What the card needs

Minutes (our estimates, \`mends.ts\`) here, at a pharmacy's own desk, elsewhere:

${(Object.entries(MENDS) as Parameters<typeof mendMinutes>[0][]).map(mendMinutes).join(', ')}.
`;
