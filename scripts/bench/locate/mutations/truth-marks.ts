import type { StepId } from '../../../../shared/guides/guide.ts';

/**
 * The right answers, noted on the elements themselves under a symbol: no selector, attribute or position that a mutation could
 * change, nothing that the locator could see, and it follows the element into other roots. `Symbol.for` is one for all frames.
 */
const MARKS = Symbol.for('bench: right answers');

type How = 'target' | 'opener';
type Marked = Element & { [MARKS]?: ReadonlySet<string> };

export function mark(element: Element, step: StepId, how: How): void {
  const marked = element as Marked;
  marked[MARKS] = new Set([...(marked[MARKS] ?? []), `${step} ${how}`]);
}

export const isRight = (element: Element, step: StepId, how: How): boolean =>
  (element as Marked)[MARKS]?.has(`${step} ${how}`) === true;

/** Hands all that is noted of one element on to the one that stands in its place. */
export function handOn(from: Element, to: Element): void {
  const marks = (from as Marked)[MARKS];
  if (marks !== undefined) (to as Marked)[MARKS] = marks;
}

/** Takes back what was noted of a step. */
export function unmark(elements: Iterable<Element>, step: StepId): void {
  for (const element of elements) {
    const marked = element as Marked;
    const marks = marked[MARKS];
    if (marks !== undefined) marked[MARKS] = new Set([...marks].filter((one) => !one.startsWith(`${step} `)));
  }
}
