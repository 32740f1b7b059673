// Another program that keeps a card in a transaction: connects shared to the reader it is told, begins, prints "held", and ends when its
// standard input does.
import { pcscliteDriver } from '../../../native-host/pcsc/pcsclite/driver.ts';

const card = await pcscliteDriver().connect(process.argv[2] ?? '');
await card.begin();
process.stdout.write('held\n');
process.stdin.resume();
process.stdin.once('end', async () => {
  await card.end();
  await card.disconnect();
  process.exit(0);
});
