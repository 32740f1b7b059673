import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { LEAST_PART, shareOfWordsCovered } from './click-through-cover.ts';
import { FAINTEST, isEmptied, strengthLeftBy } from './effects.ts';
import { areaOf, type Box, intersect } from './geometry.ts';
import { alphaOf, px, THICK } from './paint.ts';
import type { Layer } from './stacking.ts';
import { boxOfPseudo } from './turned-box.ts';
import { boxOf } from './visibility.ts';

/** Parts of a control that are asked; it says what it is in its first words. */
const MOST = 40;
const WORD = /\p{L}{2}/u;
/** One by which a font of icons draws a picture ("edit", "mode_edit"). */
const LIGATURE = /^[a-z_]{1,30}$/;
const ICON_FONT = /icon|symbol/i;
/** Letters of this many pixels are read by nobody. */
const UNREADABLE = 3;

/**
 * Remembers which words of a control are painted. A style sheet can take them away and paint others, under the pointer alone: then nothing
 * of the page's tree has changed, and what was found by its words is not what one sees.
 * @returns whether all of them are still painted, and no others by a style; never where a style has added words from the start,
 * but for a remark in brackets
 */
export function rememberShownWords(subject: Element): () => boolean {
  const speaking = [subject, ...[...dom.getElementsByTagName(subject, '*')].slice(0, MOST)].filter(saysSomething);
  const said = speaking.filter((part) => isReadable(part, subject));
  const parts = [...new Set([subject, ...speaking, ...dom.querySelectorAll(subject, 'img')])];
  if (parts.some((part) => areWordsAdded(part, subject, said.length > 0))) return () => false;
  const added = (): string =>
    parts
      .filter((part) => dom.isConnected(part))
      .map((part) => wordsAdded(part, subject))
      .join();
  const atFirst = added();
  return () => said.every((part) => !dom.isConnected(part) || isReadable(part, subject)) && added() === atFirst;
}

/** Buttons whose words are no text in them. */
const SAYS_ITS_VALUE = 'input[type=submit],input[type=button],input[type=reset]';

const saysSomething = (part: Element): boolean =>
  dom.matches(part, SAYS_ITS_VALUE) ||
  [...dom.childNodes(part)].some((node) => dom.isText(node) && WORD.test(dom.nodeValue(node) ?? ''));

const isReadable = (part: Element, subject: Element): boolean => {
  if (!dom.checkVisibility(part, { visibilityProperty: true, opacityProperty: true })) return false;
  const style = getComputedStyle(part);
  if (Number.parseFloat(style.fontSize) <= UNREADABLE) return false;
  if (isClear(style) || isFirstLineClear(part, subject)) return false;
  // Letters as discs: no type knows it.
  if (!['', 'none'].includes(style.getPropertyValue('-webkit-text-security'))) return false;
  if (isTakenAway(part, subject) || isOverlaid(part, subject)) return false;
  return dom.matches(part, SAYS_ITS_VALUE) ? hasRoomForValue(part, style) : areWordsInPlace(part, subject);
};

/** Or painted over by the lines around them, or through them. */
const isClear = (style: CSSStyleDeclaration): boolean =>
  Math.min(alphaOf(style.color), alphaOf(style.webkitTextFillColor)) < FAINTEST ||
  px(style.webkitTextStrokeWidth) > UNREADABLE ||
  (style.textDecorationLine !== 'none' && px(style.textDecorationThickness) >= THICK);

/** What holds the words within the control fades, cuts or empties itself, turns its back, or lies behind the control's ground. */
function isTakenAway(part: Element, subject: Element): boolean {
  let strength = 1;
  for (const around of selfAndDrawnAncestors(part)) {
    const style = getComputedStyle(around);
    if (isEmptied(style)) return true;
    // What the control itself does is another's to see (effects.ts).
    if (around === subject) return false;
    strength *= strengthLeftBy(style, false);
    const isCut = style.clipPath !== 'none' || style.clip !== 'auto';
    const isTurned = style.backfaceVisibility === 'hidden' && (style.transform !== 'none' || style.rotate !== 'none');
    if (strength < FAINTEST || isCut || isTurned || style.zIndex.startsWith('-')) return true;
  }
  return false;
}

/** Something else in the control lies over the words. */
const isOverlaid = (part: Element, subject: Element): boolean =>
  [...dom.getElementsByTagName(subject, '*')]
    .slice(0, MOST)
    .some((other) => shareOfWordsCovered(part, other) > LEAST_PART);

/** Nothing tells where the words of such a button are, but how much its padding and indent leave them. */
const hasRoomForValue = (part: Element, style: CSSStyleDeclaration): boolean =>
  dom.clientWidth(part) - px(style.paddingLeft) - px(style.paddingRight) - Math.abs(px(style.textIndent)) > UNREADABLE;

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

/** What styles put before and after what is in it: nothing that is not seen, or stands beside the control, as tooltips do. */
const stylesAdded = (part: Element, subject: Element): readonly Added[] =>
  (['::before', '::after', '::marker'] as const).flatMap((pseudo) => {
    const style = getComputedStyle(part, pseudo);
    const { content, fontFamily, visibility, opacity, overflow } = style;
    if (/^(?:none|normal)$/.test(content) || visibility !== 'visible' || opacity === '0') return [];
    const box = boxOfPseudo({ element: part, pseudo }, style);
    const isCut = box !== null && box.width <= UNREADABLE && overflow !== 'visible';
    if (isCut || (box !== null && !isOn(subject, box))) return [];
    // Firefox leaves there what is taken from an attribute.
    const said = content.replace(ATTRIBUTE, (_, name: string) => JSON.stringify(dom.attribute(part, name)));
    return [{ content: said, fontFamily, pseudo }];
  });

/** More than at an edge. */
const isOn = (subject: Element, box: Box): boolean => areaOf(intersect(box, boxOf(subject))) > areaOf(box) / 4;

type Added = Pick<CSSStyleDeclaration, 'content' | 'fontFamily'> & Pick<Layer, 'pseudo'>;

const ATTRIBUTE = /attr\(([\w-]+).*?\)/g;
/** Of a content its texts, and what is none: the address of a picture, and what is read out in its place. */
const TEXTS = /(?:url\(| \/ )?"((?:[^"\\]|\\.)*)"/g;

/** What is said of a link in passing, as that it opens a new window: the words before it stay what they are. */
const REMARK = /^\s*\([^()]{1,40}\)\s*$/;

/** @param mayRemark whether its own words are to be read, beside which a remark may stand */
function areWordsAdded(part: Element, subject: Element, mayRemark: boolean): boolean {
  // What stands where a word is broken is a hyphen.
  if (WORD.test(hyphenOf(part).replace('auto', ''))) return true;
  return stylesAdded(part, subject).some(({ content, fontFamily, pseudo }) => {
    const words = [...content.matchAll(TEXTS)]
      .map(([text, words = '']) => (text.startsWith('"') ? words : ''))
      .join('');
    const isIcon = LIGATURE.test(words) && ICON_FONT.test(fontFamily);
    const isRemark = mayRemark && pseudo === '::after' && REMARK.test(words);
    return (WORD.test(words) && !isIcon && !isRemark) || content.includes('-quote');
  });
}

const hyphenOf = (part: Element): string => getComputedStyle(part).getPropertyValue('hyphenate-character');

/**
 * Letters alone: an icon of a font is none. The picture that stands in the place of all that is in it, or where in its box that is, what
 * marks a point of a list, and what stands for words that are cut or broken.
 */
function wordsAdded(part: Element, subject: Element): string {
  const { content, listStyleType, quotes, textOverflow, objectPosition } = getComputedStyle(part);
  const letters = stylesAdded(part, subject).map((added) => added.content.replace(/[^\p{L}]/gu, ''));
  return [content, listStyleType, quotes, textOverflow, objectPosition, hyphenOf(part), letters.join('')].join('|');
}
