import { FIRST_OF_FORM } from '../../../shared/guides/first-of-form.ts';
import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import type { Sighting } from './session.ts';

/**
 * The step the page is at, from what it shows: the furthest sure match wins, so that a menu link that stays on screen does not hold
 * the guide back. Two steps of one form go in order. A step shown as done proves that the user is past it, no more: it can lead
 * forwards to the step after it, never back to there. Where a nearer step's control stands unused, a later one that goes past more than one
 * step of a portal needs more than its name: the title of its page or part, its form.
 * What only a closed menu holds is weaker than anything in the open.
 * @returns null when the page says nothing of where the user is
 */
export function stepOnPage(guide: Guide, current: StepId, sightings: readonly Sighting[]): StepId | null {
  const seen = sightings.filter((sighting) => sighting.via === 'target');
  const open = seen.filter(
    (sighting) => sighting.byNameOnly !== true || !skipsUnused(guide, current, sighting.step, seen),
  );
  const at = furthest(guide, open);
  const past = Math.max(-1, ...open.filter((one) => one.done).map((one) => indexOfStep(guide, one.step) + 1));
  const index = Math.max(at, past);
  if (at < past && index <= indexOfStep(guide, current)) return null;
  if (index < 0) return guide.steps[furthest(guide, sightings)]?.id ?? null;
  return guide.steps[Math.min(index, guide.steps.length - 1)]?.id ?? null;
}

/** Does a step skip more than one step of a portal, one that the user is at or passes being there to be done? */
function skipsUnused(guide: Guide, current: StepId, later: StepId, seen: readonly Sighting[]): boolean {
  const [from, to] = [indexOfStep(guide, current), indexOfStep(guide, later)];
  const passed = guide.steps.slice(from + 1, to).filter(({ place }) => place === 'portal');
  return (
    passed.length > 1 &&
    seen.some(({ step, done }) => !done && indexOfStep(guide, step) >= from && indexOfStep(guide, step) < to)
  );
}

/** Place of the furthest step that is still to be done, -1 when there is none. */
function furthest(guide: Guide, sightings: readonly Sighting[]): number {
  const isOpen = (id: StepId): boolean => sightings.some((other) => other.step === id && !other.done);
  const places = sightings
    .filter(({ step, done }) => {
      const first = FIRST_OF_FORM[step];
      return !done && (first === undefined || !isOpen(first));
    })
    .map(({ step }) => indexOfStep(guide, step));
  return Math.max(-1, ...places);
}
