import type { StepId } from '../../../shared/guides/guide.ts';
import { watchTargets } from '../../locate/follow/watch.ts';
import { isEnough } from './early-stop.ts';
import type { FrameEdges } from './frame-edges.ts';
import { weighShown } from './script-exchange/teach.ts';

/** Searches this document for the targets of steps, with what was shown for them. */
export const searchFor: FrameEdges['search'] = ({ steps, ...events }) => {
  const wanted = steps.flatMap(({ target }) => target ?? []);
  // Every target carries the shared page words, the same in all; without a target nothing is searched.
  const words = wanted[0]?.page.words;
  if (words === undefined) return null;
  return watchTargets({
    ...events,
    document,
    words,
    descriptors: () => wanted,
    suffices: isEnough,
    weigh: (step: StepId) => weighShown(steps, step),
  });
};
