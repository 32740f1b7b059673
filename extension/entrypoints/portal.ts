import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import type { ToFrame } from '../guide/messages/messages.ts';
import { isFramedByStrangers } from '../guide/page/framed-by-strangers.ts';
import { openGuideLink, sendOffer, watchNotice } from '../guide/page/page-link.ts';
import { type RunningGuide, whenGuideTools } from '../guide/page/script-exchange/guide.ts';
import { takeTargets } from '../guide/page/script-exchange/targets.ts';

/**
 * The content script: every frame of the official pages (wxt.config.ts). While no guide runs it asks once whether one does and waits: no
 * search, no listener on the page. While one runs it joins this document to the background, which decides the drawing; the search script
 * has come with the page, or is injected.
 */
export default defineUnlistedScript(() => {
  if (isFramedByStrangers()) return;
  // A prerendered page may never be shown; and until it is, the browser has other ids for its frames and another address for its tab.
  if (dom.isPrerendered(document)) onTrusted(document, 'prerenderingchange', start);
  else start();
});

function start(): void {
  const script = new AbortController();
  let running: AbortController | null = null;
  // No offer to a user who has just stopped a guide: they know where to find help.
  let isOfferDue = window === window.top;
  const join = (): void => {
    if (script.signal.aborted) return;
    isOfferDue = false;
    running ??= joinGuide(() => script.abort());
  };
  // It comes with the page while a guide runs: the search and the way to the background need not wait for the notice.
  whenGuideTools(join);
  watchNotice((notice) => {
    if (notice.running !== null) {
      join();
      return;
    }
    running?.abort();
    running = null;
    if (!isOfferDue || !notice.offer) return;
    isOfferDue = false;
    void sendOffer({ to: 'offer', type: 'may-i' }).catch(() => {});
  }, script.signal);
  script.signal.addEventListener('abort', () => running?.abort());
}

function joinGuide(gone: () => void): AbortController {
  const end = new AbortController();
  let guide: RunningGuide | undefined;
  /** Messages that came before the script they are for: a busy browser may inject it late. */
  let early: ToFrame[] = [];
  const say = openGuideLink(
    (message) => {
      if (guide) guide.receive(message);
      else early.push(message);
    },
    () => {
      early = [];
      guide?.reportAll();
    },
    gone,
    end.signal,
  );
  whenGuideTools((tools) => {
    if (end.signal.aborted) return;
    guide = tools.run(say, end.signal);
    const targets = takeTargets();
    if (targets) guide.expect(targets);
    for (const message of early) guide.receive(message);
  });
  return end;
}
