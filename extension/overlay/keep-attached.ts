import * as dom from '../dom/reads.ts';

/** Our node is put back so often at most: a page that keeps dropping it has its way. */
const MOST_TIMES = 3;

/** Pages that render their whole document may drop nodes they do not know: puts ours back, a few times. */
export function keepAttached(host: HTMLElement, document: Document, signal: AbortSignal): void {
  let left = MOST_TIMES;
  const observer = new MutationObserver(() => {
    if (host.isConnected || left === 0) return;
    left -= 1;
    dom.append(dom.documentElement(document), host);
    host.showPopover();
  });
  observer.observe(document, { childList: true });
  observer.observe(dom.documentElement(document), { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
