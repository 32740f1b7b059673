import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { strengthLeftBy } from './effects.ts';
import { intersect } from './geometry.ts';
import { boxOf } from './visibility.ts';

/** Parts of a control that are asked; it says what it is in its first words. */
const MOST = 40;
const WORD = /\p{L}{2}/u;
/** Of what a style adds: a text with a word, no picture. */
const SAYS_WORDS = /^"[^"]{0,200}\p{L}{2}/u;
/** One by which a font of icons draws a picture ("edit", "mode_edit"). */
const LIGATURE = /^"[a-z_]{1,30}"$/;
const ICON_FONT = /icon|symbol/i;
/** Letters of this many pixels are read by nobody. */
const UNREADABLE = 3;

/**
 * Remembers which words of a control are painted. A style sheet can take them away and paint others, under the pointer alone: then nothing
 * of the page's tree has changed, and what was found by its words is not what one sees.
 * @returns whether all of them are still painted, and no others by a style; never where a style has added words from the start
 */
export function rememberShownWords(subject: Element): () => boolean {
  const speaking = [subject, ...[...dom.getElementsByTagName(subject, '*')].slice(0, MOST)].filter(saysSomething);
  const said = speaking.filter((part) => isReadable(part, subject));
  const parts = [...new Set([subject, ...speaking, ...dom.querySelectorAll(subject, 'img')])];
  if (parts.some(areWordsAdded)) return () => false;
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
  if (isClear(style) || isFirstLineClear(part, subject)) return false;
  // Letters as discs: no type knows it.
  if (!['', 'none'].includes(style.getPropertyValue('-webkit-text-security'))) return false;
  if (part !== subject && (style.clipPath !== 'none' || strengthLeftBy(style, false) === 0)) return false;
  return areWordsInPlace(part, subject);
};

const CLEAR = /^rgba\(.*, 0\)$/;
const isClear = ({ color, webkitTextFillColor }: CSSStyleDeclaration): boolean =>
  CLEAR.test(color) || CLEAR.test(webkitTextFillColor);

/** The first line of a block takes its style from that, whatever holds the words in it. */
function isFirstLineClear(part: Element, subject: Element): boolean {
  for (const around of selfAndDrawnAncestors(part)) {
    if (isClear(getComputedStyle(around, '::first-line'))) return true;
    if (around === subject) return false;
  }
  return false;
}

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

/** What styles put before and after what is in it. */
const stylesAdded = (part: Element): readonly CSSStyleDeclaration[] =>
  ['::before', '::after', '::marker'].map((pseudo) => getComputedStyle(part, pseudo));

const areWordsAdded = (part: Element): boolean =>
  stylesAdded(part).some(
    ({ content, fontFamily }) => SAYS_WORDS.test(content) && !(LIGATURE.test(content) && ICON_FONT.test(fontFamily)),
  );

/**
 * Letters alone: an icon of a font is none. The picture that stands in the place of all that is in it, or where in its box that is, what
 * marks a point of a list, and what stands for words that are cut.
 */
function wordsAdded(part: Element): string {
  const { content, listStyleType, quotes, textOverflow, objectPosition } = getComputedStyle(part);
  const letters = stylesAdded(part).map((style) => style.content.replace(/^(?:none|normal)$|[^\p{L}]/gu, ''));
  return [content, listStyleType, quotes, textOverflow, objectPosition, ...letters].join('|');
}
