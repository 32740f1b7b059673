import { world } from '../../dom/isolated-world.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';

declare module '../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    /** For the script that searches: whether nobody has used the page for a while, as far as the one that draws knows. */
    isAway(): boolean;
  }
}

/** Signs that somebody is there. None says what is typed: no key is listened to; who moves by keys moves the focus. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'touchstart', 'focusin'] as const;
/** Milliseconds without one of them after which nobody acts, as where a portal stays open beside other work. */
const AWAY_AFTER = 5000;

/** How often to look, in milliseconds, more or less by a quarter. */
interface Pace {
  readonly used: number;
  readonly unused: number;
}

/**
 * Looks at the page again and again, less often while nobody uses it, and at once when somebody does again: what has become wrong must be
 * seen before they act upon it. A page may keep all signs from us; then it is looked at all over at the slower pace.
 * @param look isAllOver: at all there is to be looked at, not at a part of it in its turn
 * @param signal ends it
 */
export function lookRegularly(
  document: Document,
  { used, unused }: Pace,
  look: (isAllOver: boolean) => void,
  signal: AbortSignal,
): void {
  let seenAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAway = (): boolean => performance.now() - seenAt > AWAY_AFTER;
  const lookIn = (milliseconds: number, isAllOver: boolean): void => {
    clearTimeout(timer);
    // At no even pace: what comes and goes between two looks must not be able to count on them.
    const wait = milliseconds * (0.75 + Math.random() / 2);
    timer = setTimeout(() => {
      lookIn(isAway() ? unused : used, isAway());
      look(isAllOver);
    }, wait);
  };
  const onSign = (): void => {
    const isBack = isAway();
    seenAt = performance.now();
    if (isBack) lookIn(0, true);
  };
  // At the window no listener of the page's document comes before.
  for (const type of SIGNS)
    onTrusted(dom.defaultView(document) ?? document, type, onSign, { capture: true, passive: true, signal });
  world.isAway = isAway;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (world.isAway === isAway) delete world.isAway;
  });
  lookIn(used, false);
}
