import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type RunningGuide, whenGuideTools } from '../guide/guide-tools.ts';
import { type GuideLink, openGuideLink, sendOffer, watchNotice } from '../guide/page-link.ts';
import type { ToFrame } from '../guide/wire.ts';

/**
 * The content script: every frame of the official pages (wxt.config.ts). While no guide runs it reads one small entry of storage and
 * waits: no search, no listener on the page. While one runs it joins this document to the background, which brings what searches and
 * what draws.
 */
export default defineUnlistedScript(() => {
  const script = new AbortController();
  let running: AbortController | null = null;
  // Whoever has just stopped a guide knows where help is.
  let isOfferDue = window === window.top;
  watchNotice((notice) => {
    if (notice.running !== null) {
      isOfferDue = false;
      running ??= joinGuide(() => script.abort());
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

function joinGuide(gone: () => void): AbortController {
  const end = new AbortController();
  let guide: RunningGuide | undefined;
  /** What came before the script that it is for: a busy browser may bring that late. */
  let early: ToFrame[] = [];
  const link: GuideLink = openGuideLink(
    (message) => {
      if (guide !== undefined) {
        guide.receive(message);
        return;
      }
      early.push(message);
      whenGuideTools((tools) => {
        if (end.signal.aborted) return;
        guide = tools.run((answer) => link.send(answer), end.signal);
        for (const kept of early) guide.receive(kept);
      });
    },
    () => {
      early = [];
      guide?.reportAll();
    },
    gone,
    end.signal,
  );
  return end;
}
