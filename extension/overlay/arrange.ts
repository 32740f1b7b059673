import type { OverlayView } from '../contracts/overlay.ts';
import { type Box, bottom, intersect, isEmpty, overlaps } from '../dom/box.ts';
import * as dom from '../dom/reads.ts';
import { arrowOf } from './bubble/arrow.ts';
import type { BubbleForm } from './bubble/bubble.ts';
import type { BubbleMode } from './bubble/bubble-parts.ts';
import { MOST_WORDS, placeBubble } from './bubble/placement.ts';
import { boxAt, type Room, shareOn } from './bubble/room.ts';
import type { OverlayDom } from './overlay-dom.ts';
import { controlsAround, controlsOn } from './page/controls-around.ts';
import { wordsAround } from './page/words-around.ts';

/** What decides how the bubble is drawn and placed, besides the view. */
interface Circumstances {
  readonly mode: BubbleMode;
  /** The ring or area that is drawn; null when none is. */
  readonly target: Box | null;
  readonly viewport: Box;
  readonly focused: Element | null;
  /** There is a subject, but not where the user could see it. */
  readonly isOutOfSight: boolean;
  /** Where the user put the bubble. */
  readonly wanted: { readonly x: number; readonly y: number } | null;
}

/** Windows no higher or no wider than this are what a zoom of 200 % or 400 % leaves of a laptop's: there it says it in less room. */
const SMALL = 400;

type Forms = readonly [BubbleForm, ...BubbleForm[]];
const WHOLE: Forms = ['whole'];

/** The forms to try, the best first. Of a low window most would be covered by any but the last, fit as it may. */
function formsIn({ height }: Box): Forms {
  return height <= SMALL ? ['flat'] : ['whole', 'short', 'flat'];
}

/** Draws and places the bubble; false when there is no room for it. */
export function arrangeBubble(
  overlayDom: OverlayDom,
  view: OverlayView,
  { mode, target, viewport, focused, isOutOfSight, wanted }: Circumstances,
): boolean {
  // All reads of the page come before the first write: a read after a write would make the browser lay the page out again.
  const onScreen = target === null ? null : intersect(target, viewport);
  const room = {
    viewport,
    target: onScreen === null || isEmpty(onScreen) ? null : onScreen,
    focused: focused === null ? null : smallBox(focused, viewport),
    ...obstaclesAround(view.subject, viewport),
    isBelow: view.subject !== null && dom.getBoundingClientRect(view.subject).y >= bottom(viewport),
    wanted,
  };
  overlayDom.bubble.render({ words: view.bubble, mode, offersPlace: isOutOfSight });
  const isNarrow = viewport.width <= 2 * SMALL;
  const putAs = (form: BubbleForm) => {
    const size = overlayDom.measureBubble(viewport.width, form);
    const sized = { ...room, size, isLast: form === 'flat' };
    // A section may fill the window; only the control itself must never be covered.
    const place = placeBubble(sized) ?? (view.match === 'likely' ? placeBubble({ ...sized, target: null }) : null);
    const isWhole = place !== null && place.height >= size.height;
    const isInTheWay = isNarrow && place !== null && hidesMuch(boxAt(place, size.width), room);
    return { form, size, place, suffices: isWhole && !isInTheWay };
  };
  const [first, ...smaller] = mode === 'folded' ? WHOLE : formsIn(viewport);
  let put = putAs(first);
  for (const form of smaller) if (!put.suffices) put = putAs(form);
  const { form, size, place } = put;
  overlayDom.shapeBubble(viewport.width, form);
  overlayDom.putBubble(place);
  const box = place === null ? null : boxAt(place, size.width);
  overlayDom.putArrow(box === null || room.target === null || mode === 'folded' ? null : arrowOf(box, room.target));
  return place !== null;
}

/** Words that may have to be read; where it points at nothing, what the page offers too. */
const hidesMuch = (box: Box, { target, others, words = [] }: Pick<Room, 'target' | 'others' | 'words'>): boolean =>
  (target === null && others.some((other) => overlaps(box, other))) || shareOn(box, words) > MOST_WORDS;

/**
 * What the bubble keeps clear of: controls and words around the subject, even out of sight (one reads and fills in what comes before
 * it); without a subject, the controls of the page.
 */
function obstaclesAround(subject: Element | null, viewport: Box): Pick<Room, 'others' | 'words'> {
  if (subject === null) return { others: controlsOn(dom.documentElement(document), viewport) };
  return { others: controlsAround(subject, viewport), words: wordsAround(subject, viewport) };
}

/** The focused element's box; a frame or a page-wide container that has the focus is no control to keep free. */
function smallBox(focused: Element, viewport: Box): Box | null {
  const box = dom.getBoundingClientRect(focused);
  return box.width * box.height > (viewport.width * viewport.height) / 3 ? null : box;
}
