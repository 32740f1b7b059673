import { type Box, intersect, isEmpty } from '../../dom/box.ts';
import { drawnParentOf, shadowRootOf } from '../../dom/composed-tree.ts';
import { contentBox } from '../../dom/content-box.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';

/** A part of the page with more elements than this holds more than what belongs to the target. */
const MOST_ELEMENTS = 100;
/** So many nodes of it are read: texts and comments are no elements, and a shadow root may hold anything. */
const MOST_NODES = 300;

/** Boxes of what is written around the subject and can be read now: of a text in a box that scrolls, what the box shows of it. */
export const wordsAround = (subject: Element, viewport: Box): readonly Box[] => wordsIn(partAround(subject), viewport);

/** Boxes of the text in a part of the page that can be read now. */
export function wordsIn(part: Element, viewport: Box): readonly Box[] {
  const read: Read = { words: [], left: MOST_NODES };
  addWords(part, viewport, read);
  return read.words;
}

interface Read {
  readonly words: Box[];
  left: number;
}

/** The largest box around the subject that is no whole page. */
function partAround(subject: Element): Element {
  const around = drawnParentOf(subject);
  if (around === null || dom.localName(around) === 'body') return subject;
  return dom.getElementsByTagName(around, '*').length > MOST_ELEMENTS ? subject : partAround(around);
}

function addWords(element: Element, shown: Box, read: Read): void {
  const inside = isOwn(element) ? null : shadowRootOf(element);
  for (const parent of inside === null ? [element] : [inside, element]) {
    for (let node = dom.firstChild(parent); node !== null && read.left > 0; node = dom.nextSibling(node)) {
      read.left -= 1;
      if (dom.isElement(node)) {
        addWords(node, scrolls(node) ? shownIn(node, shown, read) : shown, read);
      } else if (dom.isText(node) && /\S/.test(dom.nodeValue(node) ?? '')) {
        const box = intersect(shown, contentBox(node));
        if (!isEmpty(box)) read.words.push(box);
      }
    }
  }
}

/** Visible part of a box that scrolls: all of it counts as words, for more of them come wherever some are read (the terms before one accepts). */
function shownIn(element: Element, shown: Box, read: Read): Box {
  const box = intersect(shown, dom.getBoundingClientRect(element));
  if (!isEmpty(box)) read.words.push(box);
  return box;
}

const scrolls = (element: Element): boolean => dom.scrollHeight(element) > dom.clientHeight(element);
