import { type Box, isEmpty, overlaps } from '../../dom/box.ts';
import { closest, drawnParentOf, following, holdsDrawn } from '../../dom/composed-tree.ts';
import { contentBox } from '../../dom/content-box.ts';
import * as dom from '../../dom/reads.ts';
import { CONTROLS, NAMED_CONTROLS } from '../../sight/controls.ts';
import { wordsIn } from './words-around.ts';

/** How far out the search goes, and how many controls are enough to keep clear of. */
const MOST_LEVELS = 8;
const ENOUGH = 24;
/** A box with more elements than this is a whole page: what it holds is not "around" the target. */
const MOST_ELEMENTS = 1_500;
/** A custom element may hide its button in a closed root, and what takes the focus may be a box of text: one so small is a control. */
const SMALL = { width: 420, height: 120 };

/**
 * Boxes of the controls around the subject that are on screen, nearest first: the words of a label that it stands in, then those of its
 * own form or section, then of what is around that.
 */
export function controlsAround(subject: Element, viewport: Box): readonly Box[] {
  const found = new Map<Element, Box>();
  for (const scope of following(subject, drawnParentOf).take(MOST_LEVELS))
    if (found.size >= ENOUGH || !addControls(scope, found, viewport, subject)) break;
  const label = closest(subject, 'label');
  return [...(label === null || label === subject ? [] : wordsIn(label, viewport)), ...found.values()];
}

/** Boxes of the controls that the page itself offers and that are on screen, for a bubble that points at none: not those of its head. */
export function controlsOn(page: Element, viewport: Box): readonly Box[] {
  const found = new Map<Element, Box>();
  addControls(dom.getElementsByTagName(page, 'main')[0] ?? page, found, viewport, null);
  return [...found.values()];
}

/** False for a whole page, in which nothing is looked for. */
function addControls(scope: Element, found: Map<Element, Box>, viewport: Box, subject: Element | null): boolean {
  const inside = dom.getElementsByTagName(scope, '*');
  if (inside.length > MOST_ELEMENTS) return false;
  for (const element of inside) {
    if (found.has(element) || found.size >= ENOUGH) continue;
    const isCustom = dom.localName(element).includes('-');
    if (!isCustom && !dom.matches(element, CONTROLS)) continue;
    if (subject !== null && isSame(subject, element)) continue;
    const box = clearBox(element);
    if (!dom.matches(element, NAMED_CONTROLS) && (box.width > SMALL.width || box.height > SMALL.height)) continue;
    if (!isEmpty(box) && overlaps(box, viewport)) found.set(element, box);
  }
  return true;
}

/** Its own label, which tells what a field is for, is kept clear of too; of one that the field stands in, the words are. */
const isSame = (subject: Element, other: Element): boolean => holdsDrawn(other, subject) || holdsDrawn(subject, other);

/** A label that is a block is as wide as its form; only its words are left free. */
function clearBox(element: Element): Box {
  const whole = dom.getBoundingClientRect(element);
  if (dom.localName(element) !== 'label') return whole;
  const words = contentBox(element);
  return isEmpty(words) ? whole : words;
}
