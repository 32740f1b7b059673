import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../dom/isolated-world.ts';
import { momentFor, runUntil } from '../dom/time-budget.ts';
import type { PressPlace } from '../guide/page/script-exchange/teach.ts';
import { whyBestUnseen } from '../locate/saved-trace.ts';
import { createMask, type Mask } from '../locate/teach/mask.ts';
import { controlAt, focusedControl } from '../locate/teach/pressed-control.ts';
import { weigh } from '../locate/teach/reconcile.ts';
import { walkCopy } from '../locate/walk-copy.ts';

/** The words of the guides, of which a page is searched for those that may be kept: worked out when this is built (wxt.config.ts). */
declare const GUIDE_VOCABULARY: string;

/**
 * In a frame of an official page, after page.js, where a walk shows something or one is recorded. It takes what page.js has too from there
 * (scripts/build/page-script.ts).
 */
export default defineUnlistedScript(() => {
  if (world.teach !== undefined) return;
  const vocabulary = new Set(GUIDE_VOCABULARY.split(' '));
  let made: Mask | undefined;
  const mask = (): Mask => {
    made ??= createMask(vocabulary);
    return made;
  };
  world.teach = {
    weigh: (page, descriptor, own, shown) => weigh(page, descriptor, own, shown, mask()),
    walk: (words, target, press) =>
      inTime(() => {
        const pressed = press === null ? null : pressedAt(press);
        return press !== null && pressed === null ? null : walkCopy(document, words, target, pressed, vocabulary);
      }),
    why: (target) => inTime(() => (target === null ? null : { unseen: whyBestUnseen(document, target) })),
  };
});

const pressedAt = (place: PressPlace): Element | null =>
  place === 'focused' ? focusedControl() : controlAt(place.x, place.y);

/** Reads the document of this frame within the time of one look; null where that does not suffice. */
function inTime<T>(read: () => T): T | null {
  try {
    return runUntil(momentFor(document), read);
  } catch {
    return null;
  }
}
