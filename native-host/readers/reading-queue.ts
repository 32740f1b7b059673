/** Readers that are worked on at a time: each holds one of Node's four threads, the watch another. */
const AT_A_TIME = 2;

let working = 0;
const waiting: (() => void)[] = [];
/** What was queued last of each reader. */
const lastOf = new Map<string, Promise<void>>();

/**
 * Runs `work` once all work queued before it on its reader has ended: a reader that hangs keeps no other one waiting.
 * @returns what it returns; a rejection is its own and stops nobody behind it
 */
export function queueReading<T>(reader: string, work: () => Promise<T>): Promise<T> {
  const mine = (lastOf.get(reader) ?? Promise.resolve()).then(() => inTurn(work));
  const over = mine.then(
    () => {},
    () => {},
  );
  lastOf.set(reader, over);
  void over.then(() => lastOf.get(reader) === over && lastOf.delete(reader));
  return mine;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working < AT_A_TIME) working += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Who waits takes over the place.
    if (next === undefined) working -= 1;
    else next();
  }
}
