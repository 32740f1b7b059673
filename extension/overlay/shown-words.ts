import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { strengthLeftBy } from './effects.ts';
import { intersect } from './geometry.ts';
import { boxOf } from './visibility.ts';

/** Parts of a control that are asked; it says what it is in its first words. */
const MOST = 40;
const WORD = /\p{L}{2}/u;
/** Letters of this many pixels are read by nobody. */
const UNREADABLE = 3;

/**
 * Remembers which words of a control are painted. A style sheet can take them away and paint others, under the pointer alone: then nothing
 * of the page's tree has changed, and what was found by its words is not what one sees.
 * @returns whether all of them are still painted, and no others by ::before and ::after
 */
export function rememberShownWords(subject: Element): () => boolean {
  const said = [subject, ...[...dom.getElementsByTagName(subject, '*')].slice(0, MOST)].filter(
    (part) => saysSomething(part) && isReadable(part, subject),
  );
  const parts = [...new Set([subject, ...said, ...dom.querySelectorAll(subject, 'img')])];
  const added = (): string =>
    parts
      .filter((part) => dom.isConnected(part))
      .map(wordsAdded)
      .join();
  const atFirst = added();
  return () => said.every((part) => !dom.isConnected(part) || isReadable(part, subject)) && added() === atFirst;
}

const saysSomething = (part: Element): boolean =>
  [...dom.childNodes(part)].some((node) => dom.isText(node) && WORD.test(dom.nodeValue(node) ?? ''));

const isReadable = (part: Element, subject: Element): boolean => {
  if (!dom.checkVisibility(part, { visibilityProperty: true, opacityProperty: true })) return false;
  const style = getComputedStyle(part);
  if (Number.parseFloat(style.fontSize) <= UNREADABLE) return false;
  if (CLEAR.test(style.color) || CLEAR.test(style.webkitTextFillColor)) return false;
  // Letters as discs: no type knows it.
  if (!['', 'none'].includes(style.getPropertyValue('-webkit-text-security'))) return false;
  if (part !== subject && (style.clipPath !== 'none' || strengthLeftBy(style, false) === 0)) return false;
  return areWordsInPlace(part, subject);
};

const CLEAR = /^rgba\(.*, 0\)$/;

/** Whether half of its words at least are painted within the control, in letters that have a size; wherever the control is. */
function areWordsInPlace(part: Element, subject: Element): boolean {
  const range = new Range();
  range.selectNodeContents(part);
  const words = range.getBoundingClientRect();
  if (words.height <= UNREADABLE || words.width <= UNREADABLE) return false;
  let shown = intersect(words, boxOf(subject));
  for (const around of selfAndDrawnAncestors(part)) {
    if (getComputedStyle(around).overflow !== 'visible') shown = intersect(shown, dom.getBoundingClientRect(around));
    if (around === subject) break;
  }
  return 2 * shown.width * shown.height >= words.width * words.height;
}

/** Letters alone: an icon of a font is none. The picture that stands in the place of all that is in it, and what marks a point of a list. */
const wordsAdded = (part: Element): string =>
  [
    getComputedStyle(part).content,
    getComputedStyle(part).listStyleType,
    getComputedStyle(part).quotes,
    ...['::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo).content.replace(/[^\p{L}]/gu, '')),
  ].join('|');
