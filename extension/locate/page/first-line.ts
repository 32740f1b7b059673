import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { CLOSED, isEditable, isLigature } from './words.ts';

/** Elements that begin and end a line. */
const BLOCKS = new Set('div p ul ol li dl dt dd table tr h1 h2 h3 h4 h5 h6 section article header figure'.split(' '));
/** What says more about a name, smaller, beside or below it. */
const REMARK =
  /(?:^|[\s_-])(?:hint|help|desc|description|sub|subtitle|caption|secondary|note|details?|info)(?:$|[\s_-])/i;

const isRemark = (element: Element): boolean =>
  dom.localName(element) === 'small' || REMARK.test(dom.attribute(element, 'class'));

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

/** Does the style sheet make one of them a line of its own, the one below the other? */
function isDrawnBelow(inner: Element, above: Element): boolean {
  if (isInline(inner) && isInline(above)) return false;
  const { bottom, height } = dom.getBoundingClientRect(above);
  return height > 0 && dom.getBoundingClientRect(inner).top >= bottom - 1;
}

/** Is it no word of the line: hidden, typed in, a drawing, initials in a disc, a number in a circle? */
const isLeftOut = (element: Element, tag: string): boolean =>
  CLOSED.has(tag) ||
  tag === 'svg' ||
  isEditable(element) ||
  isLigature(element) ||
  dom.getAttribute(element, 'aria-hidden') === 'true' ||
  (dom.textContent(element).trim().length <= 2 && tag !== 'br' && tag !== 'img');

/**
 * The first line of a control's words: the title of a tile, a label without the hint below it. Not folded; the same as all its words
 * when there is but one line.
 */
export function firstLine(control: Element): string {
  const parts: string[] = [];
  const hasWords = (): boolean => parts.some((part) => /[\p{L}\p{N}]/u.test(part));
  /** True when the line has ended. */
  const read = (element: Element): boolean => {
    let above: Element | null = null;
    for (let child = dom.firstChild(element); child !== null; child = dom.nextSibling(child)) {
      spend();
      if (dom.isText(child)) parts.push(child.data);
      if (!dom.isElement(child)) continue;
      const tag = dom.localName(child);
      if (isLeftOut(child, tag)) continue;
      if ((tag === 'br' || BLOCKS.has(tag) || isRemark(child)) && hasWords()) return true;
      if (above !== null && isDrawnBelow(child, above)) return true;
      if (tag === 'img') parts.push(' ', dom.attribute(child, 'alt'), ' ');
      else if (read(child)) return true;
      if (BLOCKS.has(tag) && hasWords()) return true;
      if (hasWords()) above = child;
    }
    return false;
  };
  read(control);
  return parts.join('');
}
