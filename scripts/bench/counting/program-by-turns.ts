// Another program that takes the card again and again, as pharmacy software does: `exclusive` for itself alone, or `shared`
// and in a transaction, staying connected. Prints how many of its turns were refused, and the longest that one waited.
import { setTimeout as pause } from 'node:timers/promises';
import { loadPcscLibrary } from '../../../native-host/pcsc/library/functions.ts';
import { numberIn, roomFor } from '../../../native-host/pcsc/library/memory.ts';
import { LINUX } from '../../../native-host/pcsc/library/systems.ts';

const EXCLUSIVE = 1;
const SHARED = 2;
const ANY_PROTOCOL = 3;
/** Milliseconds from one turn to the next, and of a turn. */
const EVERY = 300;
const HOLDS = 30;

const [, , how, turns, reader] = process.argv;
const { call } = await loadPcscLibrary(LINUX);
const context = roomFor(LINUX.handle);
await call('SCardEstablishContext', 2, null, null, context);
const name = Buffer.from(`${reader}\0`);
const [card, protocol] = [roomFor(LINUX.handle), roomFor(LINUX.word)];
const connect = (mode: number): Promise<number> =>
  call('SCardConnect', numberIn(context), name, mode, ANY_PROTOCOL, card, protocol);
if (how === 'shared') await connect(SHARED);

let refused = 0;
let longest = 0;
for (let turn = 0; turn < Number(turns); turn += 1) {
  const begun = performance.now();
  const value = how === 'shared' ? await call('SCardBeginTransaction', numberIn(card)) : await connect(EXCLUSIVE);
  longest = Math.max(longest, performance.now() - begun);
  if (value !== 0) refused += 1;
  else {
    await pause(HOLDS);
    if (how === 'shared') await call('SCardEndTransaction', numberIn(card), 0);
    else await call('SCardDisconnect', numberIn(card), 0);
  }
  await pause(Math.max(0, EVERY - (performance.now() - begun)));
}
process.stdout.write(`${JSON.stringify({ refused, longest })}\n`);
process.exit(0);
