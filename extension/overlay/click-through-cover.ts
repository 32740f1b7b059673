import { holdsDrawn } from '../dom/composed-tree.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { clippedBox } from './clip.ts';
import { type Box, intersect, isEmpty } from './geometry.ts';
import { hidesWhatIsBelow } from './paint.ts';
import { pseudoBox } from './pseudo-box.ts';
import { isPaintedAfter, type Layer } from './stacking.ts';
import { boxOf } from './visibility.ts';

/** This much of the subject may be hidden; an icon of the page in a corner of it is no cover. */
const LEAST_PART = 0.25;

/** Whether this layer, which no hit test tells of, hides the middle of the subject, or too much of it. Reads layout, changes nothing. */
export function covers(layer: Layer, subject: Element): boolean {
  const { element, pseudo } = layer;
  if (pseudo === '' ? holdsDrawn(element, subject) || holdsDrawn(subject, element) : isOwn(element)) return false;
  const whole = boxOfLayer(layer);
  if (whole === null) return false;
  const target = boxOf(subject);
  if (!isOver(whole, target)) return false;
  if (!dom.checkVisibility(element, { visibilityProperty: true, opacityProperty: true })) return false;
  if (pseudo === '' && !isOver(clippedBox(element, whole), target)) return false;
  return hidesWhatIsBelow(layer) && isPaintedAfter(layer, subject) && !hasRaisedWords(layer, subject);
}

function boxOfLayer(layer: Layer): Box | null {
  if (layer.pseudo === '') return dom.getBoundingClientRect(layer.element);
  return layer.pseudo === '::backdrop' ? { x: 0, y: 0, width: innerWidth, height: innerHeight } : pseudoBox(layer);
}

function isOver(box: Box, target: Box): boolean {
  const shared = intersect(box, target);
  if (isEmpty(shared)) return false;
  const middle = { x: target.x + target.width / 2, y: target.y + target.height / 2, width: 1, height: 1 };
  return (
    !isEmpty(intersect(shared, middle)) || shared.width * shared.height > LEAST_PART * target.width * target.height
  );
}

/** A background that a control draws behind its own words, which stand on a level of their own. */
const hasRaisedWords = ({ element, pseudo }: Layer, subject: Element): boolean =>
  pseudo !== '' &&
  holdsDrawn(subject, element) &&
  [...dom.children(subject)].some((child) => getComputedStyle(child).position !== 'static');
