import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guideTools, type RunningGuide } from '../guide/guide-tools.ts';
import { type GuideLink, openGuideLink, sendOffer, watchNotice } from '../guide/page-link.ts';

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
  const link: GuideLink = openGuideLink(
    (message) => {
      guide ??= guideTools()?.run((answer) => link.send(answer), end.signal);
      guide?.receive(message);
    },
    () => guide?.reportAll(),
    gone,
    end.signal,
  );
  return end;
}
