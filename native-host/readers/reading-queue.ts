/** One reading at a time in a process: several would each hold one of Node's few threads and keep the card from every other program. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `work` after all work queued before it. A rejection stops nobody behind it. */
export function queueReading<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
