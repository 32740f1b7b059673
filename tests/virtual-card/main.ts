// The virtual card as a command: node tests/virtual-card/main.ts --profile cps3-pharmacist --port 35963 [--delay 100]
// Stays in the reader across restarts of pcscd; ends on SIGTERM and SIGINT.
import { parseArgs } from 'node:util';
import { CARD_NAMES, cardNamed } from './cards.ts';
import { insertCard } from './insert.ts';

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'cps3-pharmacist' },
    port: { type: 'string', default: '35963' },
    delay: { type: 'string', default: '0' },
  },
});
const name = CARD_NAMES.find((known) => known === values.profile);
if (name === undefined) {
  console.error(`No card "${values.profile}". Known: ${CARD_NAMES.join(', ')}`);
  process.exit(2);
}
const inserted = await insertCard({
  port: Number(values.port),
  card: cardNamed(name),
  delayMs: Number(values.delay),
  stayInserted: true,
  limitMs: 60_000,
});
console.log(`Card ${name} inserted on port ${values.port}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void inserted.remove().then(() => process.exit(0)));
