import type { Guide, StepId } from '../../shared/guides/guide.ts';
import { indexOfStep, stepAt } from '../../shared/guides/guides.ts';
import type { Sighting } from './session.ts';

/**
 * The step the page is at, from what it shows: the furthest sure match wins, so that a menu link that stays on screen does not hold
 * the guide back. Two steps of one form go in order. A step shown as done stands for the one after it.
 * What only a closed menu holds is weaker than anything in the open.
 * @returns null when the page shows nothing of this guide
 */
export function stepOnPage(guide: Guide, sightings: readonly Sighting[]): StepId | null {
  const open = sightings.filter((sighting) => sighting.via === 'target');
  return furthest(guide, open) ?? furthest(guide, sightings);
}

function furthest(guide: Guide, sightings: readonly Sighting[]): StepId | null {
  const waitsFor = (id: StepId): boolean => sightings.some((other) => other.step === id && !other.done);
  let best = -1;
  for (const { step: id, done } of sightings) {
    const index = indexOfStep(guide, id);
    const first = guide.steps[index]?.after;
    if (index < 0) continue;
    if (done) best = Math.max(best, indexOfStep(guide, stepAt(guide, id, 1).id));
    else if (first === undefined || !waitsFor(first)) best = Math.max(best, index);
  }
  return guide.steps[best]?.id ?? null;
}
