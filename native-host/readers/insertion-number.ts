/**
 * Numbers the insertions of cards, over all watches of the process. A page that shows the holder of one insertion drops it when the number
 * changes, even if the next card has the same ATR. Where the system counts a reader's changes the number is no less than its count: the
 * next start of the host then numbers a card that stayed as before, and another one otherwise.
 */
const numbers = new Map<string, number>();
let last = 0;

const keyOf = (reader: string, insertion: string): string => `${reader}\0${insertion}`;

/**
 * @param insertion what the system reports
 * @param changes how many changes of the reader it has counted; null where it counts none
 */
export function insertionNumber(reader: string, insertion: string, changes: number | null): number {
  const key = keyOf(reader, insertion);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  last = Math.max(last + 1, changes ?? 0);
  numbers.set(key, last);
  return last;
}

/** The insertion is over: what comes next is another, even where the system tells the same of it. */
export function endInsertion(reader: string, insertion: string): void {
  numbers.delete(keyOf(reader, insertion));
}
