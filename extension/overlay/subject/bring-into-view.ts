import { type Box, bottom, right } from '../../dom/box.ts';
import { drawnParentOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { boxOf } from '../../sight/boxes.ts';
import { barAt } from '../../sight/press.ts';

/** Pixels kept between the target and a bar of the page. */
const CLEAR = 12;
/** In a window this low or this narrow (400 % zoom) the target goes to the top, which leaves the bubble the room below it. */
const LOW_WINDOW = 480;
const NARROW_WINDOW = 400;
/** One bar at the top, one at the bottom, and one that unfolds. */
const MOST_CORRECTIONS = 3;

/**
 * Scrolls the subject to where it can be seen and clicked, from under the page's fixed bars too. At once, never smoothly: the
 * ring shows where one landed, and nothing moves on its own.
 */
export function bringIntoView(subject: Element, viewport: Box): void {
  // Inside a frame the bars of the surrounding page are unknown: the middle is the safest place.
  const window = dom.defaultView(dom.ownerDocument(subject));
  const isSmall = viewport.height < LOW_WINDOW || viewport.width < NARROW_WINDOW;
  const block = isSmall && window?.parent === window ? 'start' : 'center';
  dom.scrollIntoView(subject, { block, inline: 'nearest', behavior: 'instant' });
  if (block === 'start') scrollAround(subject, -CLEAR);
  for (let correction = 0; correction < MOST_CORRECTIONS; correction += 1) {
    const box = boxOf(subject);
    const cover = coverOf(subject, box);
    if (cover === null) return;
    const bar: Box = dom.getBoundingClientRect(cover);
    const isAbove = bar.y + bar.height / 2 < viewport.y + viewport.height / 2;
    const by = isAbove ? box.y - bottom(bar) - CLEAR : bottom(box) - bar.y + CLEAR;
    // A cover as large as the window is a dialog: scrolling does not get from under it.
    if (Math.abs(by) > viewport.height) return;
    scrollAround(subject, by);
  }
}

function coverOf(subject: Element, box: Box): Element | null {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const points = [
    [x, box.y + 1],
    [x, y],
    [x, bottom(box) - 1],
    [box.x + 1, y],
    [right(box) - 1, y],
  ] as const;
  for (const point of points) {
    const cover = barAt(subject, point);
    if (cover !== null) return cover;
  }
  return null;
}

/** Scrolls the containers of the subject down by so many pixels, the nearest first, until that much is done. */
function scrollAround(subject: Element, by: number): void {
  const target = boxOf(subject).y - by;
  for (let node = drawnParentOf(subject); node !== null; node = drawnParentOf(node)) {
    const left = boxOf(subject).y - target;
    if (Math.abs(left) < 1) return;
    if (dom.scrollHeight(node) > dom.clientHeight(node)) dom.scrollBy(node, left);
  }
  const left = boxOf(subject).y - target;
  if (Math.abs(left) >= 1) dom.defaultView(dom.ownerDocument(subject))?.scrollBy({ top: left, behavior: 'instant' });
}
