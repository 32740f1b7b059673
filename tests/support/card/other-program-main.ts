// Another program on a card: connects to the reader it is told and prints "connected"; then a line in is begin, end or a command in hex,
// each answered by a line. Any command goes, also those that our own program never sends. Lets go when its standard input ends.
import { createInterface } from 'node:readline';
import { LINUX } from '../../../native-host/pcsc/library/systems.ts';
import { systemDriver } from '../../../native-host/pcsc/system-driver.ts';

const card = await systemDriver(LINUX).connect(process.argv[2] ?? '');
process.stdout.write('connected\n');
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'begin') await card.begin();
  else if (line === 'end') await card.end();
  const [answer] = /^[0-9A-F]+$/.test(line) ? await card.transmit([Buffer.from(line, 'hex')]) : [];
  process.stdout.write(`${answer === undefined ? 'done' : Buffer.from(answer).toString('hex').toUpperCase()}\n`);
}
await card.disconnect();
process.exit(0);
