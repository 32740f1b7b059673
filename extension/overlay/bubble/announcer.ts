import * as dom from '../../dom/reads.ts';

/**
 * Milliseconds before a text is put in: screen readers notice a change of a live region only once the region is known to them, and while one
 * page leads to the next, words that are wrong in a moment (another step's, "not this page") are to be said to nobody.
 */
const SETTLE = 600;
/** Milliseconds after which it is read out: who then reads the page by hand finds the words in the bubble, not a second time here. */
const SAID = 20_000;

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
        timer = setTimeout(() => region.replaceChildren(), SAID);
      }, SETTLE);
    },
  };
}
