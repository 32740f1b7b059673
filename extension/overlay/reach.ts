import type { OverlayDom } from './overlay-dom.ts';

/** Whether the bubble can be used where it stands: a modal dialog of the page makes it dead though painted. */
interface Reach {
  /** Whether the page lets nobody act on the bubble. */
  readonly isBlocked: boolean;
  /** Draws, tests whether the bubble can be used, and draws again without buttons where they are dead. */
  draw(overlayDom: OverlayDom, put: () => boolean): void;
  /** Our node was made the last of the top layer, which is all that can be tried. */
  promoted(): void;
  /** Called when nothing is drawn any more. */
  reset(): void;
}

/**
 * @param promote asks for a place on top of the page's dialogs
 * @param onInert told when words can be used no more, for want of reach or of room, and when they can again
 */
export function watchReach(promote: () => void, onInert: (isInert: boolean) => void): Reach {
  let isBlocked = false;
  let isInert = false;
  let wasPromoted = false;
  return {
    get isBlocked() {
      return isBlocked;
    },
    draw(overlayDom, put) {
      const hasRoom = put();
      const isReachable = overlayDom.isBubbleReachable();
      if (!isReachable && !wasPromoted) {
        promote();
        return;
      }
      if (isReachable) wasPromoted = false;
      let isUsable = hasRoom && isReachable;
      if (isBlocked === isReachable) {
        isBlocked = !isReachable;
        // Placed again, but not tested again: two sizes of the bubble must not alternate for ever.
        isUsable = put() && isReachable;
      }
      if (isInert === !isUsable) return;
      isInert = !isUsable;
      onInert(isInert);
    },
    promoted() {
      wasPromoted = true;
    },
    reset() {
      isBlocked = false;
      if (isInert) onInert(false);
      isInert = false;
    },
  };
}
