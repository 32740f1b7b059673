/**
 * One reading at a time in a process, first come first served: several at once would each hold one of Node's few threads and wait for
 * one another, with the card kept from every other program meanwhile.
 */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` once all work queued before it has ended.
 * @returns what it returns; a rejection is its own and stops nobody behind it
 */
export function queueReading<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
