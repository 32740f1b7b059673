import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import type { Progress } from './session.ts';

/**
 * The steps to tick: those known to be done, and all before the furthest that is proven. A step is proven when it was seen or said to be
 * done, or when the page shows it now without the user having chosen it: nobody gets there but through the steps before. What the user
 * merely skipped in the list proves nothing.
 */
export function doneSteps(guide: Guide, { step, done, hold, onScreen }: Progress): ReadonlySet<StepId> {
  const isShown = hold === null && onScreen.includes(step);
  const proven = Math.max(isShown ? indexOfStep(guide, step) - 1 : -1, ...done.map((one) => indexOfStep(guide, one)));
  return new Set(guide.steps.slice(0, proven + 1).map(({ id }) => id));
}
