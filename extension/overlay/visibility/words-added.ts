import * as dom from '../../dom/reads.ts';
import { areaOf, type Box, intersect, isEmpty } from '../geometry.ts';
import type { Layer } from '../paint/stacking.ts';
import { boxOfPseudo } from '../paint/turned-box.ts';
import { boxOf } from './visibility.ts';

/** Two letters in a row make a word; less is a sign. */
export const WORD = /\p{L}{2}/u;
/** Pixels of a letter, or of a line of them, below which nobody can read it. */
export const UNREADABLE = 3;
/** A name by which an icon font draws a picture ("edit", "mode_edit"). */
const LIGATURE = /^[a-z_]{1,30}$/;
const ICON_FONT = /icon|symbol/i;

/** The texts that styles put into ::before, ::after and ::marker of a part, but for those that are not painted or stand beside the control, as tooltips do. */
const stylesAdded = (part: Element, subject: Element): readonly Added[] => {
  // Styles are asked of what is displayed only: others would have to be computed first (cover-candidates.ts).
  if (!dom.checkVisibility(part)) return [];
  return (['::before', '::after', '::marker'] as const).flatMap((pseudo) => {
    const style = getComputedStyle(part, pseudo);
    const { content, fontFamily, visibility, opacity, overflow } = style;
    if (/^(?:none|normal)$/.test(content) || visibility !== 'visible' || opacity === '0') return [];
    // A pseudo-element that is not positioned lies in the box of its part.
    const box = boxOfPseudo({ element: part, pseudo }, style) ?? boxOf(part);
    const isCut = box.width <= UNREADABLE && overflow !== 'visible';
    if (isCut || (!isEmpty(box) && !isOn(subject, box))) return [];
    // Firefox leaves `attr()` in the computed value.
    const text = content.replace(ATTRIBUTE, (_, name: string) => JSON.stringify(dom.attribute(part, name)));
    return [{ content: text, fontFamily, pseudo }];
  });
};

/** Whether more than a quarter of a box lies on the control: a tip touches its edge. */
const isOn = (subject: Element, box: Box): boolean => areaOf(intersect(box, boxOf(subject))) > areaOf(box) / 4;

type Added = Pick<CSSStyleDeclaration, 'content' | 'fontFamily'> & Pick<Layer, 'pseudo'>;

const ATTRIBUTE = /attr\(([\w-]+).*?\)/g;
/** The strings of a computed `content`, each with what makes it no text: the address of a picture, or its alternative after a slash. */
const TEXTS = /(?:url\(| \/ )?"((?:[^"\\]|\\.)*)"/g;

/** Stands for `open-quote` and `close-quote`, whose words the property `quotes` holds. */
const QUOTED = 'quoted';

/** A remark about a link, such as "(nouvelle fenêtre)": the words before it keep their meaning. */
const REMARK = /^\s*\([^()]{1,40}\)\s*$/;

/**
 * Whether styles add words to a control.
 * @param parts the control and what is in it
 * @param mayRemark whether the control has words of its own to read, after which a remark in brackets may stand
 */
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

/** The strings of a computed `content` that are painted as text. */
const textsIn = (content: string): string =>
  [...content.matchAll(TEXTS)].map(([text, words = '']) => (text.startsWith('"') ? words : '')).join('');

/** What is painted where a word is broken or cut, and before a list item: signs, unless a style makes words of them. */
function signsOf(part: Element): string {
  const { display, listStyleType, textOverflow } = getComputedStyle(part);
  return hyphenOf(part) + textOverflow + (display.includes('list-item') ? listStyleType : '');
}

const hyphenOf = (part: Element): string => getComputedStyle(part).getPropertyValue('hyphenate-character');

/** All properties by which a style puts something in the place of a part's content, or beside it; compared with what they were at first. */
export function signsAdded(part: Element): string {
  const style = getComputedStyle(part);
  const { content, listStyleType, quotes, textOverflow, objectPosition } = style;
  const shown = style.getPropertyValue('object-view-box');
  return [content, listStyleType, quotes, textOverflow, objectPosition, shown, hyphenOf(part)].join('|');
}

/** The letters that styles add to a part; icon fonts use other characters. */
export const lettersAdded = (part: Element, subject: Element): string =>
  stylesAdded(part, subject)
    .map(({ content }) => content.replace(/[^\p{L}]/gu, ''))
    .join('');
