import { defineContentScript } from 'wxt/utils/define-content-script';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { GuideFrame } from '../guide/frame.ts';
import { type OfferWords, showOffer } from '../guide/offer.ts';
import { type GuideLink, isExtensionAlive, openGuideLink, sendOffer, watchNotice } from '../guide/page-link.ts';
import { weighShown } from '../guide/teaching-tools.ts';
import type { WatchedStep } from '../guide/wire.ts';
import type { Match } from '../locate/match.ts';
import { watchTargets } from '../locate/watch.ts';
import { createOverlay } from '../overlay/overlay.ts';

/**
 * Every frame of the official pages. While no guide runs it reads one small entry of storage and waits: no search, no listener on
 * the page. While one runs it searches, reports and draws what the background says.
 */
export default defineContentScript({
  matches: [
    'https://wallet.esw.esante.gouv.fr/*',
    'https://auth.esw.esante.gouv.fr/*',
    'https://*.ordre.pharmacien.fr/*',
  ],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    const script = new AbortController();
    let running: AbortController | null = null;
    let offering: AbortController | null = null;
    // Whoever has just stopped a guide knows where help is.
    let hasRun = false;
    watchNotice((notice) => {
      if (notice.running !== null) {
        offering?.abort();
        hasRun = true;
        running ??= startGuide(() => script.abort());
      } else {
        running?.abort();
        running = null;
        if (notice.offer && !hasRun && window === window.top) offering ??= offerHelp();
        else offering?.abort();
      }
    }, script.signal);
    script.signal.addEventListener('abort', () => {
      running?.abort();
      offering?.abort();
    });
  },
});

function startGuide(gone: () => void): AbortController {
  const end = new AbortController();
  const { signal } = end;
  let link: GuideLink | null = null;
  const overlay = createOverlay({
    document,
    signal,
    onAction: (id) => link?.send({ type: 'act', action: id as 'done' | 'trouble' | 'stop' }),
  });
  const frame = new GuideFrame(
    {
      document,
      send: (message) => link?.send(message),
      draw: (drawing) => (drawing === null ? overlay.hide() : overlay.show(drawing)),
      focusBubble: () => overlay.focusBubble(),
      search,
    },
    signal,
  );
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
  found: (matches: ReadonlyMap<StepId, Match>) => void,
  dropped: () => void,
  signal: AbortSignal,
): { look(): ReadonlyMap<StepId, Match> } {
  const wanted = steps.flatMap((step) => descriptors.get(step.id) ?? []);
  const weigh = (step: StepId) => weighShown(steps, step);
  return watchTargets({ document, descriptors: () => wanted, weigh, onAnswers: found, onDrop: dropped, signal });
}

function offerHelp(): AbortController {
  const end = new AbortController();
  void sendOffer({ to: 'offer', type: 'may-i' })
    .then((words) => {
      if (words === null || words === undefined || end.signal.aborted) return;
      const answer = (accepted: boolean): void => {
        if (isExtensionAlive()) void sendOffer({ to: 'offer', type: accepted ? 'accept' : 'refuse' });
      };
      showOffer(document, words as OfferWords, answer, end.signal);
    })
    .catch(() => {});
  return end;
}
