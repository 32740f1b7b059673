import * as dom from '../dom/reads.ts';

/** Screen readers notice a change of a live region only once the region is known to them. */
const SETTLE = 150;

/** A polite live region; `say` reads a text out once, without moving the focus. */
export function createAnnouncer(
  document: Document,
  signal: AbortSignal,
): { region: HTMLElement; say(text: string): void } {
  const region = dom.createElement(document, 'div');
  region.className = 'announcer';
  region.setAttribute('role', 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    region,
    say(text) {
      clearTimeout(timer);
      region.textContent = '';
      timer = setTimeout(() => {
        region.textContent = text;
      }, SETTLE);
    },
  };
}
