import { world } from '../dom/isolated-world.ts';
import { onTrusted } from '../dom/trusted-events.ts';

declare module '../dom/isolated-world.ts' {
  interface IsolatedWorld {
    /** For the script that searches: whether nobody has used the page for a while, as far as the one that draws knows. */
    isAway(): boolean;
  }
}

/** Signs that somebody is there. None says what is typed: no key is listened to; who moves by keys moves the focus. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'touchstart', 'focusin'] as const;
/** Milliseconds without one of them after which nobody acts, as where a portal stays open beside other work. */
const AWAY_AFTER = 5000;

/** How often to look, in milliseconds. */
interface Pace {
  readonly used: number;
  readonly unused: number;
}

/**
 * Looks at the page again and again, less often while nobody uses it: what has become wrong must be seen before somebody acts upon it.
 * @param look isBack: somebody is there again, who may act next
 */
export type LookRegularly = (pace: Pace, look: (isBack: boolean) => void) => void;

/** @param signal ends all looks */
export function watchPresence(document: Document, signal: AbortSignal): LookRegularly {
  let seenAt = performance.now();
  const returns: (() => void)[] = [];
  const isAway = (): boolean => performance.now() - seenAt > AWAY_AFTER;
  const onSign = (): void => {
    const isBack = isAway();
    seenAt = performance.now();
    if (isBack) for (const look of returns) look();
  };
  for (const type of SIGNS) onTrusted(document, type, onSign, { capture: true, passive: true, signal });
  world.isAway = isAway;
  signal.addEventListener('abort', () => {
    if (world.isAway === isAway) delete world.isAway;
  });
  return ({ used, unused }, look) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookIn = (milliseconds: number, isBack: boolean): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        lookIn(isAway() ? unused : used, false);
        look(isBack);
      }, milliseconds);
    };
    returns.push(() => lookIn(0, true));
    signal.addEventListener('abort', () => clearTimeout(timer));
    lookIn(used, false);
  };
}
