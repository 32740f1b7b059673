import { contains, inflate } from '../../dom/box.ts';
import { onceAFrame } from '../../dom/once-a-frame.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import { wordsByStyle } from '../../sight/added-words.ts';
import { boxOf } from '../../sight/boxes.ts';
import { whyNoRing } from '../../sight/press.ts';
import type { ReasonId } from '../../sight/reasons.ts';
import { BESIDE, type Beside, measureBeside } from '../page/neighbours.ts';
import { watchAddedElements } from './added-elements.ts';

/** Milliseconds after a change in which more of them are waited for; between two looks, where a page changes on and on. */
const SOON = 150;
const LEAST_GAP = 600;

/** Facts from whole looks, which ask more than each frame can. */
export interface SightWatch {
  /** Why there is to be no ring, by nine presses, layers and words; null for nothing. */
  readonly reason: ReasonId | null;
  /** Null until the ring is painted. */
  readonly beside: Beside | null;
  /** Something may have changed: a whole look comes soon. */
  askSoon(): void;
  /** The same where there is no ring: it must come back at once. */
  askWhereMissing(): void;
}

/**
 * Looks wholly at the subject when something can have changed: once its ring is painted, nodes came beside it, it moved, the pointer came.
 * @param onLook called after each look
 */
export function watchSight(subject: Element, onLook: () => void, signal: AbortSignal): SightWatch {
  let reason: ReasonId | null = null;
  let beside: Beside | null = null;
  let words: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let isTelling = false;

  const why = (): ReasonId | null => {
    const now = wordsByStyle(subject);
    words ??= now;
    return words !== '' && now !== words ? 'other-words' : whyNoRing(subject);
  };
  const ask = (): void => {
    if (signal.aborted || dom.visibilityState(dom.ownerDocument(subject)) === 'hidden') return;
    askedAt = performance.now();
    reason = why();
    beside = measureBeside(subject);
    isTelling = true;
    onLook();
    isTelling = false;
  };
  // In a frame, once the style of now is the one that is seen.
  const askNext = onceAFrame(ask, signal);
  const askInFrame = (): void => {
    clearTimeout(timer);
    timer = undefined;
    askNext();
  };
  const askSoon = (): void => {
    timer ??= setTimeout(askInFrame, Math.max(SOON, askedAt + LEAST_GAP - performance.now()));
  };
  watchAddedElements(subject, () => inflate(boxOf(subject), BESIDE), askInFrame, signal);
  // Where it is, whatever lies on top there: a press may follow.
  const onOver = (event: Event): void => {
    const { clientX: x, clientY: y } = event as PointerEvent;
    if (contains(boxOf(subject), { x, y, width: 0, height: 0 })) askInFrame();
  };
  onTrusted(window, 'pointerover', onOver, { capture: true, passive: true, signal });
  // Only after the ring has been painted.
  onceAFrame(askInFrame, signal)();
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    get reason() {
      return reason;
    },
    get beside() {
      return beside;
    },
    askSoon,
    askWhereMissing() {
      if (reason !== null && !isTelling) askInFrame();
    },
  };
}
