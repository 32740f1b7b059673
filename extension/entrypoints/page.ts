import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../dom/isolated-world.ts';
import * as dom from '../dom/reads.ts';
import type { ToFrame } from '../guide/messages/messages.ts';
import { GuideFrame } from '../guide/page/frame.ts';
import { isFramedByStrangers } from '../guide/page/framed-by-strangers.ts';
import { askForScripts, isOwnPage, openGuideLink, watchNotice } from '../guide/page/page-link.ts';
import type { PageTools, RunningGuide } from '../guide/page/script-exchange/page.ts';
import { searchFor } from '../guide/page/search.ts';
import { whenMade, whenShown } from '../guide/page/when-made.ts';
import { createOverlay } from '../overlay/overlay.ts';

/**
 * In every frame of official pages while a guide runs: comes with the page, or is brought to an earlier one
 * (guide/background/page-scripts.ts). On our practice page it waits to be called.
 */
export default defineUnlistedScript(() => {
  if (world.page !== undefined) return;
  world.page = { run };
  if (isOwnPage() || isFramedByStrangers()) return;
  const comesWithPage = dom.readyState(document) === 'loading';
  const begin = (): void => follow(comesWithPage);
  // Documents that frames begin with are left at once; the order to the top one comes while its page does.
  whenShown(() => (window === window.top ? begin() : whenMade(begin)));
});

/** Joins this document to the background while a guide runs. @param isRunning one ran when the document began */
function follow(isRunning: boolean): void {
  const script = new AbortController();
  let joined: AbortController | null = null;
  const join = (): void => {
    if (!script.signal.aborted) joined ??= joinGuide(() => script.abort());
  };
  const leave = (): void => {
    joined?.abort();
    joined = null;
  };
  if (isRunning) join();
  watchNotice(({ running }) => (running === null ? leave() : join()), script.signal);
  script.signal.addEventListener('abort', leave);
}

/** @param gone called once when the extension is no longer there */
function joinGuide(gone: () => void): AbortController {
  const end = new AbortController();
  /** Begins with the first order. */
  let frame: RunningGuide | null = null;
  /** Orders that wait: for the page to be made, or for what weighs. Null while none has to. */
  let held: ToFrame[] | null = [];
  const obey = (order: ToFrame): void => {
    if (end.signal.aborted) return;
    frame ??= run(say, end.signal);
    frame.receive(order);
  };
  const release = (): void => {
    const orders = held ?? [];
    held = null;
    orders.forEach(hear);
  };
  const hear = (order: ToFrame): void => {
    if (held !== null) held.push(order);
    else if (canWeigh(order)) obey(order);
    else {
      held = [];
      void askForScripts()
        .catch(() => {})
        .then(() => obey(order))
        .then(release);
    }
  };
  const again = (): void => {
    held &&= [];
    frame?.reportAll();
  };
  const say = openGuideLink(hear, again, gone, end.signal);
  whenMade(release);
  return end;
}

/** Whether no walk shows anything here for the steps of an order, or what weighs that is here: it comes with pages, but not with those before. */
const canWeigh = (order: ToFrame): boolean =>
  order.type !== 'watch' ||
  world.teach !== undefined ||
  order.steps.every(({ showing }) => showing?.host !== location.hostname);

const run: PageTools['run'] = (send, signal) =>
  new GuideFrame({ document, send, search: searchFor, createOverlay }, signal);
