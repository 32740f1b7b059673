import * as dom from '../../dom/reads.ts';
import { hitFrom } from '../page/composed-tree.ts';

/**
 * What in a document around this one would take a press at this place of it, over its frame or in its stead; null when nothing would.
 * Documents of another origin cannot be asked, nor any around them.
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
