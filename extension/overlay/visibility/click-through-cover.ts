import { holdsDrawn } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { areaOf, type Box, inflate, intersect, isEmpty } from '../geometry.ts';
import { isOther } from '../page/neighbours.ts';
import { borderBoxes } from '../paint/border-boxes.ts';
import { clippedBox } from '../paint/clip.ts';
import { contentBox } from '../paint/content-box.ts';
import { isFaint, THICK } from '../paint/paint.ts';
import { mayHide, strokeOf } from '../paint/paint-otherwise.ts';
import { isThere } from '../paint/pseudo-box.ts';
import { isPaintedAfter, type Layer, styleOf } from '../paint/stacking.ts';
import { boxOfPseudo } from '../paint/turned-box.ts';
import { coversFromBeyond } from './paint-beyond.ts';
import { boxOf } from './visibility.ts';

/** This much of the subject may be hidden by all layers together; an icon of the page in a corner of it is no cover. */
export const LEAST_PART = 0.25;

/**
 * How much of the subject this layer hides, of which no hit test tells; all of it where that is its middle. Reads layout, changes nothing.
 * @returns a share of the subject, or 1
 */
export function shareCovered(layer: Layer, subject: Element): number {
  const { element, pseudo } = layer;
  if (pseudo === '' ? !isOther(subject, element) : isOwn(element)) return 0;
  if (pseudo === '') return shareCoveredByBox(layer, boxOfElement(element), subject);
  const style = styleOf(layer);
  if (!isThere(style)) return 0;
  const box = boxOfPseudo(layer, style);
  const share = box === null ? 0 : shareCoveredByBox(layer, box, subject);
  if (share > LEAST_PART) return share;
  return coversFromBeyond(layer, subject, box ?? dom.getBoundingClientRect(element)) ? 1 : share;
}

/** How much of the words in a part of a control something else in this control hides: presses there are the control's. */
export function shareOfWordsCovered(part: Element, words: Box, other: Element): number {
  if (holdsDrawn(other, part)) return 0;
  return shareCoveredByBox({ element: other, pseudo: '' }, boxOfElement(other), part, words);
}

/** With the lines of a drawing, which its box leaves out in Chromium. */
const boxOfElement = (element: Element): Box => inflate(dom.getBoundingClientRect(element), strokeOf(element) / 2);

function shareCoveredByBox(layer: Layer, box: Box, subject: Element, target = targetOf(layer, subject)): number {
  const { element, pseudo } = layer;
  if (shareOf(box, target) === 0) return 0;
  if (!dom.checkVisibility(element, { visibilityProperty: true, opacityProperty: true })) return 0;
  const share = (one: Box): number => shareOf(pseudo === '' ? clippedBox(element, one) : one, target);
  const isWhole = mayHide(layer);
  // All of its box, or its borders alone.
  const shared = Math.max(...(isWhole ? [box] : borderBoxes(box, styleOf(layer))).map(share));
  const isCover = shared > 0 && (isWhole || !isFaint(layer));
  return isCover && isPaintedAfter(layer, subject) && !hasRaisedWords(layer, subject) ? shared : 0;
}

/** All of the subject; of what a style adds to the subject itself what that holds, for a switch is drawn at the edge of its label. */
function targetOf({ element, pseudo }: Layer, subject: Element): Box {
  const held = pseudo !== '' && element === subject ? contentBox(subject) : null;
  return held === null || isEmpty(held) ? boxOf(subject) : held;
}

function shareOf(box: Box, target: Box): number {
  const shared = intersect(box, target);
  // A thin line across the middle hides that no more than elsewhere.
  if (Math.min(shared.width, shared.height) < Math.min(THICK, target.width, target.height))
    return areaOf(shared) / areaOf(target);
  const middle = { x: target.x + target.width / 2, y: target.y + target.height / 2, width: 1, height: 1 };
  return isEmpty(intersect(shared, middle)) ? areaOf(shared) / areaOf(target) : 1;
}

/** A background that a control draws behind its own words, which stand on a level of their own. */
function hasRaisedWords(layer: Layer, subject: Element): boolean {
  const { element, pseudo } = layer;
  if (pseudo === '' || !holdsDrawn(subject, element)) return false;
  const own = levelOf(styleOf(layer));
  const isRaised = (style: CSSStyleDeclaration): boolean =>
    style.position !== 'static' && (levelOf(style) > own || (levelOf(style) === own && pseudo === '::before'));
  return [...dom.children(subject)].some((child) => isRaised(getComputedStyle(child)));
}

const levelOf = ({ zIndex }: CSSStyleDeclaration): number => Number.parseInt(zIndex, 10) || 0;
