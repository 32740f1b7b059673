import { drawnParentOf, shadowRootOf } from '../dom/composed-tree.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { contentBox } from './content-box.ts';
import { type Box, intersect, isEmpty } from './geometry.ts';

/** A part of the page with more elements than this holds more than what belongs to the target. */
const MOST_ELEMENTS = 100;
const ENOUGH = 100;

/** Boxes of what is written around the subject and can be read now: of a text in a box that scrolls, what the box shows of it. */
export function wordsAround(subject: Element, viewport: Box): readonly Box[] {
  const found: Box[] = [];
  addWords(partAround(subject), viewport, found);
  return found;
}

/** The largest box around the subject that is no whole page. */
function partAround(subject: Element): Element {
  const around = drawnParentOf(subject);
  if (around === null || dom.localName(around) === 'body') return subject;
  return dom.getElementsByTagName(around, '*').length > MOST_ELEMENTS ? subject : partAround(around);
}

function addWords(element: Element, shown: Box, found: Box[]): void {
  const inside = isOwn(element) ? null : shadowRootOf(element);
  for (const node of [...(inside?.childNodes ?? []), ...dom.childNodes(element)]) {
    if (found.length >= ENOUGH) return;
    if (dom.isElement(node)) {
      addWords(node, scrolls(node) ? intersect(shown, dom.getBoundingClientRect(node)) : shown, found);
    } else if (dom.isText(node) && /\S/.test(dom.nodeValue(node) ?? '')) {
      const box = intersect(shown, contentBox(node));
      if (!isEmpty(box)) found.push(box);
    }
  }
}

const scrolls = (element: Element): boolean => dom.scrollHeight(element) > dom.clientHeight(element);
