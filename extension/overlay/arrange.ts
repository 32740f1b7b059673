import type { OverlayView } from '../contracts/overlay.ts';
import * as dom from '../dom/reads.ts';
import { arrowOf } from './arrow.ts';
import type { BubbleForm } from './bubble.ts';
import type { BubbleMode } from './bubble-parts.ts';
import { controlsAround } from './controls-around.ts';
import { type Box, intersect, isEmpty } from './geometry.ts';
import type { OverlayDom } from './overlay-dom.ts';
import { placeBubble } from './placement.ts';
import { wordsAround } from './words-around.ts';

/** What the bubble is drawn and placed by, besides the view. */
interface Circumstances {
  readonly mode: BubbleMode;
  /** The ring or area that is drawn; null when none is. */
  readonly target: Box | null;
  readonly viewport: Box;
  /** The page's focused element. */
  readonly focused: Element | null;
  /** There is a subject, but not where the user could see it. */
  readonly isOutOfSight: boolean;
  /** Where the user put the bubble. */
  readonly wanted: { readonly x: number; readonly y: number } | null;
}

/** Windows no higher or no wider than this are what a zoom of 200 % or 400 % leaves of a laptop's: there it says it in less room. */
const SMALL = 400;

/** Draws and places the bubble; false when there is no room for it. */
export function arrangeBubble(
  overlayDom: OverlayDom,
  view: OverlayView,
  { mode, target, viewport, focused, isOutOfSight, wanted }: Circumstances,
): boolean {
  if (view.bubble === null) {
    overlayDom.putBubble(null);
    overlayDom.putArrow(null);
    return true;
  }
  overlayDom.bubble.render({ words: view.bubble, mode, offersPlace: isOutOfSight });
  const onScreen = target === null ? null : intersect(target, viewport);
  const room = {
    viewport,
    target: onScreen === null || isEmpty(onScreen) ? null : onScreen,
    focused: focused === null ? null : smallBox(focused, viewport),
    ...(target === null || view.subject === null
      ? { others: [], words: [] }
      : { others: controlsAround(view.subject, viewport), words: wordsAround(view.subject, viewport) }),
    wanted,
  };
  const putAs = (form: BubbleForm) => {
    const size = overlayDom.measureBubble(viewport.width, form);
    const sized = { ...room, size, isLast: form === 'flat' };
    // A section may fill the window; only the control itself must never be covered.
    const place = placeBubble(sized) ?? (view.match === 'likely' ? placeBubble({ ...sized, target: null }) : null);
    return { form, size, place, isWhole: place !== null && place.height >= size.height };
  };
  let put = putAs('whole');
  const isSmall = Math.min(viewport.width, viewport.height) <= SMALL;
  const smaller: readonly BubbleForm[] = isSmall ? ['short', 'flat'] : ['short'];
  for (const form of mode === 'reduced' ? [] : smaller) if (!put.isWhole) put = putAs(form);
  const { form, size, place } = put;
  overlayDom.shapeBubble(viewport.width, form);
  overlayDom.putBubble(place);
  const box = place === null ? null : { ...place, width: size.width };
  overlayDom.putArrow(box === null || room.target === null || mode === 'reduced' ? null : arrowOf(box, room.target));
  return place !== null;
}

/** The focused element's box; a frame or a page-wide container that has the focus is no control to keep free. */
function smallBox(focused: Element, viewport: Box): Box | null {
  const box = dom.getBoundingClientRect(focused);
  return box.width * box.height > (viewport.width * viewport.height) / 3 ? null : box;
}
