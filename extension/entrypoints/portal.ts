import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { StepId } from '../../shared/guides/guide.ts';
import { drawWhenThere } from '../guide/draw-when-there.ts';
import { GuideFrame } from '../guide/frame.ts';
import type { FrameEdges } from '../guide/frame-edges.ts';
import { type GuideLink, openGuideLink, sendOffer, watchNotice } from '../guide/page-link.ts';
import { weighShown } from '../guide/teaching-tools.ts';
import type { WatchedStep } from '../guide/wire.ts';
import type { Match } from '../locate/match.ts';
import { watchTargets } from '../locate/watch.ts';

/**
 * The content script: every frame of the official pages (wxt.config.ts). While no guide runs it reads one small entry of storage and
 * waits: no search, no listener on the page. While one runs it searches and reports; what draws comes on demand.
 */
export default defineUnlistedScript(() => {
  const script = new AbortController();
  let running: AbortController | null = null;
  // Whoever has just stopped a guide knows where help is.
  let isOfferDue = window === window.top;
  watchNotice((notice) => {
    if (notice.running !== null) {
      isOfferDue = false;
      running ??= startGuide(() => script.abort());
      return;
    }
    running?.abort();
    running = null;
    if (!isOfferDue || !notice.offer) return;
    isOfferDue = false;
    void sendOffer({ to: 'offer', type: 'may-i' }).catch(() => {});
  }, script.signal);
  script.signal.addEventListener('abort', () => running?.abort());
});

function startGuide(gone: () => void): AbortController {
  const end = new AbortController();
  const { signal } = end;
  let link: GuideLink | null = null;
  const send: GuideLink['send'] = (message) => link?.send(message);
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
  link = openGuideLink(
    (message) => frame.receive(message),
    () => frame.reportAll(),
    gone,
    signal,
  );
  return end;
}

function search(
  steps: readonly WatchedStep[],
  onAnswers: (matches: ReadonlyMap<StepId, Match>) => void,
  onForeseen: (matches: ReadonlyMap<StepId, Match>) => void,
  onDrop: () => void,
  signal: AbortSignal,
): ReturnType<FrameEdges['search']> {
  const wanted = steps.flatMap(({ target }) => target ?? []);
  const weigh = (step: StepId) => weighShown(steps, step);
  return watchTargets({ document, descriptors: () => wanted, weigh, onAnswers, onForeseen, onDrop, signal });
}
