import type { OverlayView } from '../contracts/overlay.ts';
import * as dom from '../dom/reads.ts';
import { arrowOf } from './arrow.ts';
import type { BubbleMode } from './bubble.ts';
import { controlsAround } from './controls-around.ts';
import { type Box, intersect, isEmpty } from './geometry.ts';
import { placeBubble } from './placement.ts';
import type { Stage } from './stage.ts';

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

/** Draws and places the bubble; false when there is no room for it. */
export function arrangeBubble(
  stage: Stage,
  view: OverlayView,
  { mode, target, viewport, focused, isOutOfSight, wanted }: Circumstances,
): boolean {
  if (view.bubble === null) {
    stage.putBubble(null);
    stage.putArrow(null);
    return true;
  }
  stage.bubble.render({ words: view.bubble, mode, offersPlace: isOutOfSight });
  const onScreen = target === null ? null : intersect(target, viewport);
  const room = {
    viewport,
    target: onScreen === null || isEmpty(onScreen) ? null : onScreen,
    focused: focused === null ? null : smallBox(focused, viewport),
    others: target === null || view.subject === null ? [] : controlsAround(view.subject, viewport),
    wanted,
  };
  const put = (isShort: boolean) => {
    const size = stage.measureBubble(viewport.width, isShort);
    const sized = { ...room, size };
    // A section may fill the window; only the control itself must never be covered.
    const place = placeBubble(sized) ?? (view.match === 'likely' ? placeBubble({ ...sized, target: null }) : null);
    return { size, place, isWhole: place !== null && place.height >= size.height };
  };
  const whole = put(false);
  if (whole.isWhole) stage.bubble.shorten(false);
  const { size, place } = whole.isWhole || mode === 'reduced' ? whole : put(true);
  stage.putBubble(place);
  const box = place === null ? null : { ...place, width: size.width };
  stage.putArrow(box === null || room.target === null || mode === 'reduced' ? null : arrowOf(box, room.target));
  return place !== null;
}

/** The focused element's box; a frame or a page-wide container that has the focus is no control to keep free. */
function smallBox(focused: Element, viewport: Box): Box | null {
  const box = dom.getBoundingClientRect(focused);
  return box.width * box.height > (viewport.width * viewport.height) / 3 ? null : box;
}
