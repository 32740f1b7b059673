import { selfAndDrawnAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { type Box, intersect, union } from '../geometry.ts';
import { contentBox } from '../paint/content-box.ts';
import { alphaOf, px } from '../paint/paint.ts';
import { hasDepth } from '../paint/turned-box.ts';
import { LEAST_PART, shareOfWordsCovered } from './click-through-cover.ts';
import { FAINTEST, isEmptied, strengthLeftBy } from './effects.ts';
import { boxOf } from './visibility.ts';
import { areWordsAdded, lettersAdded, signsAdded, UNREADABLE, WORD } from './words-added.ts';

/** Parts of a control that are checked, and texts of a part: its first words say what it is. */
const MOST = 40;
/** Custom highlights whose styles are read at each check. A page may register any number; pages that honestly do have a few. */
const MOST_HIGHLIGHTS = 20;

/**
 * Remembers which words of a control are painted. A style sheet can take them away and paint others, under the pointer alone: then nothing
 * of the page's tree has changed, and what was found by its words is not what one sees.
 * @returns whether all of them are still painted, and no others by a style; never where a style has added words from the start,
 * but for a remark in brackets
 */
export function rememberShownWords(subject: Element): () => boolean {
  const all = [subject, ...[...dom.getElementsByTagName(subject, '*')].slice(0, MOST)];
  const speaking = all.filter(saysSomething);
  const said = speaking.filter((part) => isReadable(part, subject));
  const parts = [...new Set([subject, ...speaking, ...dom.querySelectorAll(subject, 'img')])];
  if (areWordsAdded(all, subject, said.length > 0)) return () => false;
  const added = (): string =>
    [
      ...parts.filter(dom.isConnected).map(signsAdded),
      ...all.filter(dom.isConnected).map((part) => lettersAdded(part, subject)),
    ].join('');
  const atFirst = added();
  return () => said.every((part) => !dom.isConnected(part) || isReadable(part, subject)) && added() === atFirst;
}

/** Buttons whose words are no text in them. */
const SAYS_ITS_VALUE = 'input[type=submit],input[type=button],input[type=reset]';

const saysSomething = (part: Element): boolean => dom.matches(part, SAYS_ITS_VALUE) || textsOf(part).length > 0;

const textsOf = (part: Element): readonly Node[] =>
  [...dom.childNodes(part)].filter((node) => dom.isText(node) && WORD.test(dom.nodeValue(node) ?? '')).slice(0, MOST);

/** The box of a part's own text nodes: a tip may stand in the same part, beside the control. */
const wordsBox = (part: Element): Box | null =>
  textsOf(part)
    .map(contentBox)
    .reduce<Box | null>((all, box) => (all === null ? box : union(all, box)), null);

const isReadable = (part: Element, subject: Element): boolean => {
  if (!dom.checkVisibility(part, { visibilityProperty: true, opacityProperty: true })) return false;
  const style = getComputedStyle(part);
  if (Number.parseFloat(style.fontSize) <= UNREADABLE) return false;
  if (isClear(style) || isHighlightedAway(part) || isLineBlottedOut(part, subject)) return false;
  // The words of a drawing are shapes.
  if (part instanceof SVGElement && alphaOf(style.fill) * Number(style.fillOpacity) < FAINTEST) return false;
  // Letters painted as discs; the property is missing in TypeScript's types.
  if (!['', 'none'].includes(style.getPropertyValue('-webkit-text-security'))) return false;
  if (isTakenAway(part, subject)) return false;
  const words = wordsBox(part);
  if (words === null) return hasRoomForValue(part, style);
  return areWordsInPlace(part, words, subject) && !isOverlaid(part, words, subject);
};

/** Whether letters are transparent, or hidden by their own outlines: half of an outline lies inside the letter, over its strokes. */
const isClear = (style: CSSStyleDeclaration): boolean =>
  Math.min(alphaOf(style.color), alphaOf(style.webkitTextFillColor)) < FAINTEST ||
  px(style.webkitTextStrokeWidth) * 12 > px(style.fontSize);

/** A line through letters that leaves less than half of them to be seen. */
const isStruckOut = (style: CSSStyleDeclaration): boolean =>
  style.textDecorationLine.includes('line-through') && px(style.textDecorationThickness) * 4 > px(style.fontSize);

/** Names of the page's custom highlights; none in Firefox, which lets no extension iterate them. */
function highlights(): readonly string[] {
  try {
    return [...CSS.highlights.keys()];
  } catch {
    return [];
  }
}

/**
 * Whether a custom highlight or the selection makes the letters transparent (CSS Custom Highlight 1, CSS Pseudo 4); taken for granted where
 * there are more highlights than can be asked.
 */
function isHighlightedAway(part: Element): boolean {
  const registered = highlights();
  if (registered.length > MOST_HIGHLIGHTS) return true;
  const names = registered.map((name) => `::highlight(${CSS.escape(name)})`);
  const selection = getSelection();
  if (selection?.isCollapsed === false && selection.containsNode(part, true)) names.push('::selection');
  return names.some((name) => isClear(getComputedStyle(part, name)));
}

/** Whether an element between words and control fades, clips or empties itself, is turned in depth, or lies behind the control's ground. */
function isTakenAway(part: Element, subject: Element): boolean {
  let strength = 1;
  for (const around of selfAndDrawnAncestors(part)) {
    const style = getComputedStyle(around);
    if (isEmptied(style)) return true;
    // The control's own effects are checked by effects.ts.
    if (around === subject) return false;
    strength *= strengthLeftBy(style, false);
    const isCut = style.clipPath !== 'none' || style.clip !== 'auto';
    if (strength < FAINTEST || isCut || hasDepth(style) || style.zIndex.startsWith('-')) return true;
  }
  return false;
}

/** Whether another part of the control lies over the words. */
const isOverlaid = (part: Element, words: Box, subject: Element): boolean =>
  [...dom.getElementsByTagName(subject, '*')]
    .slice(0, MOST)
    .some((other) => shareOfWordsCovered(part, words, other) > LEAST_PART);

/** No interface tells where the words of an input button are; padding and indent tell how much room they have. */
const hasRoomForValue = (part: Element, style: CSSStyleDeclaration): boolean =>
  dom.clientWidth(part) - px(style.paddingLeft) - px(style.paddingRight) - Math.abs(px(style.textIndent)) > UNREADABLE;

/** Whether `::first-line`, or a line-through of the element or of one around it up to its block, makes the words unreadable. */
function isLineBlottedOut(part: Element, subject: Element): boolean {
  let isBeyond = false;
  for (const around of selfAndDrawnAncestors(part)) {
    const style = getComputedStyle(around);
    const first = getComputedStyle(around, '::first-line');
    if (isClear(first) || isStruckOut(first) || isStruckOut(style)) return true;
    isBeyond ||= around === subject;
    if (isBeyond && style.display !== 'inline') return false;
  }
  return false;
}

/** Whether half of its words at least are painted within the control, in letters that have a size; wherever the control is. */
function areWordsInPlace(part: Element, words: Box, subject: Element): boolean {
  if (words.height <= UNREADABLE || words.width <= UNREADABLE) return false;
  let shown = intersect(words, boxOf(subject));
  for (const around of selfAndDrawnAncestors(part)) {
    if (getComputedStyle(around).overflow !== 'visible') shown = intersect(shown, dom.getBoundingClientRect(around));
    if (around === subject) break;
  }
  return 2 * shown.width * shown.height >= words.width * words.height;
}
