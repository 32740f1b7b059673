import { shadowRootOf } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { atMost, spend } from '../../dom/time-budget.ts';
import { memoized } from '../text/memoize.ts';

/**
 * The words the page wrote, never those a person types: fields, editable regions and their contents are not entered at all
 * (docs/sources/overlays.md 0.3: the standard name algorithm returns typed codes).
 */
export const CLOSED: ReadonlySet<string> = new Set([
  'input',
  'textarea',
  'select',
  'datalist',
  'option',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
]);

/** Icon fonts that draw a word (a "ligature") as a picture: the word is no label. */
const LIGATURE_FONT = /(?:^|[\s_-])(?:material-(?:icons|symbols)|mat-icon|icon-ligature)/i;

const namesLigatures = memoized((classes: string) => LIGATURE_FONT.test(classes));

export const isLigature = (element: Element, classes = dom.attribute(element, 'class')): boolean =>
  dom.localName(element) === 'mat-icon' || namesLigatures(classes);

/** A region one types in: everything in it is the person's. */
export function isEditable(element: Element, role = dom.getAttribute(element, 'role')): boolean {
  const editable = dom.getAttribute(element, 'contenteditable');
  return (editable !== null && editable !== 'false') || role === 'textbox';
}

/** Characters still to be collected, and nodes visited so far. */
interface Budget {
  left: number;
  nodes: number;
}
/** Nodes visited at most: what has more is no label and no section. */
const MOST_PASSED = 20_000;

/** Collects from the children that are drawn: those of a slot are what the page put into it, those of a host its root's. */
function collectChildren(element: Element, parts: string[], budget: Budget): void {
  const tag = dom.localName(element);
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    for (const node of assigned) collect(node, parts, budget);
    if (assigned.length > 0) return;
  }
  if (isOwn(element)) return;
  const holder = tag.includes('-') ? (shadowRootOf(element) ?? element) : element;
  for (let child = dom.firstChild(holder); child !== null && budget.left > 0; child = dom.nextSibling(child))
    collect(child, parts, budget);
}

/**
 * Two boxes side by side, and no blank between them: "avec" and "Pro Santé Connect", a name and a count. Mostly there is nothing before,
 * and classes of all Unicode cost a browser a millisecond before their first use.
 */
const isGlued = (before: string, text: string): boolean =>
  before.trim() !== '' && /[\p{L}\p{S}]$/u.test(before) && /^(?:\p{Lu}\p{Ll}|\d+ )/u.test(text);

function collect(node: Node, parts: string[], budget: Budget): void {
  if (budget.left <= 0) return;
  spend();
  atMost(budget.nodes, MOST_PASSED);
  budget.nodes += 1;
  if (dom.isText(node)) {
    const text = node.data;
    budget.left -= text.length;
    if (isGlued(parts.at(-1) ?? '', text)) parts.push(' ');
    parts.push(text);
    return;
  }
  if (!dom.isElement(node)) return;
  const element = node;
  const tag = dom.localName(element);
  if (CLOSED.has(tag) || dom.hasAttribute(element, 'hidden') || dom.getAttribute(element, 'aria-hidden') === 'true')
    return;
  if (isEditable(element) || isLigature(element)) return;
  if (!INLINE.has(tag)) parts.push(' ');
  if (tag === 'img') parts.push(dom.attribute(element, 'alt'), ' ');
  else if (tag === 'svg') parts.push(' ', svgTitle(element), ' ');
  else {
    const label = dom.getAttribute(element, 'aria-label');
    if (label !== null && label !== '') parts.push(' ', label, ' ');
    else collectChildren(element, parts, budget);
    if (!INLINE.has(tag)) parts.push(' ');
  }
}

const INLINE = new Set(['b', 'strong', 'em', 'i', 'u', 'font', 'span', 'a', 'abbr', 'sup', 'sub', 'small', 'mark']);

/** An svg's own title or label. */
export function svgTitle(svg: Element): string {
  const label = dom.getAttribute(svg, 'aria-label');
  if (label !== null) return label;
  for (const child of dom.children(svg)) if (dom.localName(child) === 'title') return dom.textContent(child);
  return '';
}

/**
 * The words inside an element, not folded; at most about `limit` characters. Hidden parts, fields, editable regions and icon
 * ligatures left out. The element itself may be anything, also an editable one: then the answer is ''.
 */
export const wordsIn = (element: Element, limit = 240): string =>
  CLOSED.has(dom.localName(element)) || isEditable(element) ? '' : wordsWithin(element, limit);

/** An empty element of an icon font, and no other beside it: all that buttons without words hold. */
const BARE_PICTURE = ':is(i,span):empty:only-child:not([aria-label])';

/** The same for an element that is known to be none of those that are not entered. */
export function wordsWithin(element: Element, limit = 240, tag = dom.localName(element)): string {
  if (tag !== 'slot' && !tag.includes('-')) {
    const first = dom.firstElementChild(element);
    if (first === null) return dom.textContent(element).slice(0, limit);
    if (dom.matches(first, BARE_PICTURE) && dom.textContent(element) === '') return '';
  }
  const parts: string[] = [];
  collectChildren(element, parts, { left: limit, nodes: 0 });
  return parts.join('');
}
