// The host's watcher as a process of its own: prints a line of JSON for each snapshot, identity included, until SIGTERM.
// On SIGUSR2 it collects garbage (started with --expose-gc) and prints "collected".
import { setTimeout as pause } from 'node:timers/promises';
import { openPcsc } from '../../../native-host/pcsc/open.ts';
import { observe } from '../../../native-host/readers/observe.ts';

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.on('SIGUSR2', async () => {
  // Twice with a pause: what a first collection finalises may free what a second one finds.
  for (let round = 0; round < 2; round += 1) {
    await globalThis.gc?.({ execution: 'async', type: 'major' });
    await pause(100);
  }
  process.stdout.write('collected\n');
});
await observe(openPcsc(), stop.signal, (snapshot) => process.stdout.write(`${JSON.stringify(snapshot)}\n`)).ended;
process.exit(0);
