import * as dom from '../../dom/reads.ts';
import { areaOf, type Box, intersect, isEmpty } from '../geometry.ts';
import type { Layer } from '../paint/stacking.ts';
import { boxOfPseudo } from '../paint/turned-box.ts';
import { boxOf } from './visibility.ts';

/** Words, not signs. */
export const WORD = /\p{L}{2}/u;
/** Letters of this many pixels are read by nobody. */
export const UNREADABLE = 3;
/** One by which a font of icons draws a picture ("edit", "mode_edit"). */
const LIGATURE = /^[a-z_]{1,30}$/;
const ICON_FONT = /icon|symbol/i;

/** What styles put before and after what is in it: nothing that is not seen, or stands beside the control, as tooltips do. */
const stylesAdded = (part: Element, subject: Element): readonly Added[] => {
  // What is not displayed is not asked for styles (cover-candidates.ts).
  if (!dom.checkVisibility(part)) return [];
  return (['::before', '::after', '::marker'] as const).flatMap((pseudo) => {
    const style = getComputedStyle(part, pseudo);
    const { content, fontFamily, visibility, opacity, overflow } = style;
    if (/^(?:none|normal)$/.test(content) || visibility !== 'visible' || opacity === '0') return [];
    // Where it flows, it is in the box of its part.
    const box = boxOfPseudo({ element: part, pseudo }, style) ?? boxOf(part);
    const isCut = box.width <= UNREADABLE && overflow !== 'visible';
    if (isCut || (!isEmpty(box) && !isOn(subject, box))) return [];
    // Firefox leaves there what is taken from an attribute.
    const said = content.replace(ATTRIBUTE, (_, name: string) => JSON.stringify(dom.attribute(part, name)));
    return [{ content: said, fontFamily, pseudo }];
  });
};

/** More than at an edge. */
const isOn = (subject: Element, box: Box): boolean => areaOf(intersect(box, boxOf(subject))) > areaOf(box) / 4;

type Added = Pick<CSSStyleDeclaration, 'content' | 'fontFamily'> & Pick<Layer, 'pseudo'>;

const ATTRIBUTE = /attr\(([\w-]+).*?\)/g;
/** Of a content its texts, and what is none: the address of a picture, and what is read out in its place. */
const TEXTS = /(?:url\(| \/ )?"((?:[^"\\]|\\.)*)"/g;

/** Some words: which, another style says. */
const QUOTED = 'quoted';

/** What is said of a link in passing, as that it opens a new window: the words before it stay what they are. */
const REMARK = /^\s*\([^()]{1,40}\)\s*$/;

/** @param mayRemark whether its own words are to be read, beside which a remark may stand */
export function areWordsAdded(parts: readonly Element[], subject: Element, mayRemark: boolean): boolean {
  // A word may be made of letters that are added to many parts.
  const words = parts
    .filter((part) => dom.checkVisibility(part))
    .map((part) => {
      const added = stylesAdded(part, subject).map(({ content, fontFamily, pseudo }) => {
        if (content.includes('-quote')) return QUOTED;
        const text = textsIn(content);
        const isIcon = LIGATURE.test(text) && ICON_FONT.test(fontFamily);
        const isRemark = mayRemark && pseudo === '::after' && REMARK.test(text);
        return isIcon || isRemark ? '' : text;
      });
      return textsIn(signsOf(part)) + added.join('');
    });
  return WORD.test(words.join(''));
}

/** The texts of a computed style that stand on their own. */
const textsIn = (content: string): string =>
  [...content.matchAll(TEXTS)].map(([text, words = '']) => (text.startsWith('"') ? words : '')).join('');

/** What stands where a word is broken or cut, and before a point of a list: signs, if anything. */
function signsOf(part: Element): string {
  const { display, listStyleType, textOverflow } = getComputedStyle(part);
  return hyphenOf(part) + textOverflow + (display.includes('list-item') ? listStyleType : '');
}

const hyphenOf = (part: Element): string => getComputedStyle(part).getPropertyValue('hyphenate-character');

/** The picture that stands in the place of all that is in it, or which part of that is shown, what marks a point of a list, what stands for words that are cut or broken. */
export function signsAdded(part: Element): string {
  const style = getComputedStyle(part);
  const { content, listStyleType, quotes, textOverflow, objectPosition } = style;
  const shown = style.getPropertyValue('object-view-box');
  return [content, listStyleType, quotes, textOverflow, objectPosition, shown, hyphenOf(part)].join('|');
}

/** Letters alone: an icon of a font is none. */
export const lettersAdded = (part: Element, subject: Element): string =>
  stylesAdded(part, subject)
    .map(({ content }) => content.replace(/[^\p{L}]/gu, ''))
    .join('');
