import { world } from './isolated-world.ts';
import * as dom from './reads.ts';
import { onTrusted } from './trusted-events.ts';

declare module './isolated-world.ts' {
  interface IsolatedWorld {
    /** For the script that searches: whether nobody has used the page for a while, as far as the one that draws knows. */
    isAway(): boolean;
  }
}

/** Signs that somebody is there. None says what is typed: no key is listened to; who moves by keys moves the focus. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'touchstart', 'focusin', 'scroll'] as const;
/** Milliseconds without one of them after which nobody acts, as where a portal stays open beside other work. */
const AWAY_AFTER = 3000;
const LOOK = 1000;

/**
 * Looks at the page once a second while it is used, not at all while nobody uses it, and at once when somebody does again: what has become
 * wrong must be seen before they act upon it.
 * @param look isBack: somebody is there again
 * @param signal ends it
 */
export function lookRegularly(document: Document, look: (isBack: boolean) => void, signal: AbortSignal): void {
  let seenAt = performance.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const isAway = (): boolean => performance.now() - seenAt > AWAY_AFTER;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const start = (): void => {
    timer = setInterval(() => (isAway() ? stop() : look(false)), LOOK);
  };
  const onSign = (): void => {
    seenAt = performance.now();
    if (timer !== undefined || signal.aborted) return;
    start();
    look(true);
  };
  // At the window no listener of the page's document comes before.
  for (const type of SIGNS)
    onTrusted(dom.defaultView(document) ?? document, type, onSign, { capture: true, passive: true, signal });
  world.isAway = isAway;
  signal.addEventListener('abort', () => {
    stop();
    if (world.isAway === isAway) delete world.isAway;
  });
  start();
}
