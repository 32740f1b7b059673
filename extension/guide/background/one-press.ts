/** Milliseconds between two presses of a person; a second one within is ignored. */
const ONE_PRESS_MS = 1000;
let last = Number.NEGATIVE_INFINITY;

/** Whether an order that comes from a page, whatever may have sent it, may be a press of a person: one opens one thing at most. */
export function isOnePress(): boolean {
  const now = Date.now();
  if (now - last < ONE_PRESS_MS) return false;
  last = now;
  return true;
}
