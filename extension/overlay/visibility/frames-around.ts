import * as dom from '../../dom/reads.ts';
import { hitFrom } from '../page/composed-tree.ts';

/**
 * The element of a surrounding document that would take a press at this point: one over the frame, or behind a frame that lets clicks
 * through. Null when there is none. Documents of another origin, and those around them, cannot be asked.
 * @param x CSS pixels of this document's viewport, as y
 */
export function coverAround(x: number, y: number): Element | null {
  for (let frame = window.frameElement; frame !== null; ) {
    const box = dom.getBoundingClientRect(frame);
    const scale = box.width / dom.offsetWidth(frame as HTMLElement) || 1;
    x = box.x + scale * (dom.clientLeft(frame) + x);
    y = box.y + scale * (dom.clientTop(frame) + y);
    const hit = hitFrom(frame, x, y);
    if (hit !== null && hit !== frame) return hit;
    frame = dom.defaultView(dom.ownerDocument(frame))?.frameElement ?? null;
  }
  return null;
}
