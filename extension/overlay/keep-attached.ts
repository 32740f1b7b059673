/** Our node is put back so often at most: a page that keeps dropping it has its way. */
const MOST_TIMES = 3;

/** Pages that render their whole document may drop nodes they do not know: puts ours back, a few times. */
export function keepAttached(host: HTMLElement, document: Document, signal: AbortSignal): void {
  let left = MOST_TIMES;
  const observer = new MutationObserver(() => {
    if (host.isConnected || left === 0) return;
    left -= 1;
    document.documentElement.append(host);
    host.showPopover();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
