/**
 * One reading at a time in a process, first come first served: several at once would each hold one of Node's few threads and wait for
 * one another, with the card kept from every other program meanwhile.
 */
let last: Promise<unknown> = Promise.resolve();

/** Waits for its turn, works, and lets the next one in, however the work ends. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
