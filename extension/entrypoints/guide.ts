import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { StepId } from '../../shared/guides/guide.ts';
import { isEnough } from '../guide/page/early-stop.ts';
import { GuideFrame } from '../guide/page/frame.ts';
import type { FrameEdges } from '../guide/page/frame-edges.ts';
import { drawWhenThere } from '../guide/page/lazy-overlay.ts';
import { type GuideTools, leaveGuideTools } from '../guide/page/script-exchange/guide.ts';
import { weighShown } from '../guide/page/script-exchange/teach.ts';
import { watchTargets } from '../locate/follow/watch.ts';

/**
 * In the frames of official pages while a guide runs, and only then: comes with the page (guide/background/registered-scripts.ts) or is put into one
 * that was there before (guide/background/frame-port.ts). Searches, hears uses, reports.
 */
export default defineUnlistedScript(() => leaveGuideTools({ run }));

const run: GuideTools['run'] = (send, signal) => {
  const drawing = drawWhenThere(
    document,
    {
      act: (action) => frame.act(action),
      lost: () => frame.lost(),
      focusBack: () => send({ type: 'focus-back' }),
      shows: (what) => frame.shows(what),
    },
    signal,
  );
  const frame = new GuideFrame({ document, send, search, ...drawing }, signal);
  return frame;
};

const search: FrameEdges['search'] = (steps, onAnswers, onUnconfirmed, onDrop, signal) => {
  const wanted = steps.flatMap(({ target }) => target ?? []);
  const weigh = (step: StepId) => weighShown(steps, step);
  // Every target carries the shared page words, the same in all; without a target nothing is searched.
  const words = wanted[0]?.page.words;
  if (words === undefined) return null;
  return watchTargets({
    document,
    words,
    descriptors: () => wanted,
    suffices: isEnough,
    weigh,
    onAnswers,
    onUnconfirmed,
    onDrop,
    signal,
  });
};
