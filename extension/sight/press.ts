import { type Box, contains, inflate, intersect, isEmpty } from '../dom/box.ts';
import { closest, holdsDrawn, selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { boxesOver, boxOf, type Point, pressPoints, spans, windowBox } from './boxes.ts';
import { CONTROLS, FRAMES, isOther, isPartOfField } from './controls.ts';
import { isOpaque, laidParts, opaqueParts, partBox } from './ground.ts';
import { hitAround, hitAt } from './hit.ts';
import { isUnderLayer } from './layer.ts';
import type { ReasonId } from './reasons.ts';
import { type Seen, seen } from './seen.ts';
import { BAR, COMPONENT, DIALOG, LEAST_IN_SHAPE, MOST_TAKEN } from './thresholds.ts';

/** What takes a press that was meant for the target. */
interface Taker {
  readonly reason: ReasonId;
  /** A bar that scrolling gets out of the way; a control in it is none. */
  readonly isBar: boolean;
}

interface Press {
  /** Why a press would not reach the target; null where it would, and where the target is out of the window. */
  readonly reason: ReasonId | null;
  readonly isClear: boolean;
}

/**
 * Whether a press in what can be seen of a target would reach it.
 * @param isWhole all nine presses; otherwise the middle alone, unless a shape cuts the target
 */
export function pressOn(target: Element, { box, isShaped }: Seen, isWhole: boolean): Press {
  const part = intersect(box, windowBox(target));
  if (isEmpty(part)) return { reason: null, isClear: false };
  const points = pressPoints(target, part);
  const [middle] = points as readonly [Point, ...Point[]];
  const hit = hitAt(dom.ownerDocument(target), ...middle);
  const taker = takerAt(target, middle, hit, true);
  if (taker !== null) return { reason: taker.reason, isClear: false };
  if (!reaches(target, hit) && isOutOfReach(target, points)) return { reason: 'cut-away', isClear: false };
  return { reason: isWhole || isShaped ? whyMostTaken(target, points, isShaped) : null, isClear: true };
}

/** The same question of an element that need only be seen, wherever it is in the page: scrolling brings it into view. One hit test where a shape cuts it. */
export function whyUnseen(target: Element): ReasonId | null {
  const { reason, isShaped } = seen(target);
  if (reason !== null || !isShaped) return reason === 'scrolled-away' ? null : reason;
  const [middle] = pressPoints(target, boxOf(target)) as readonly [Point, ...Point[]];
  const hit = hitAt(dom.ownerDocument(target), ...middle);
  return hit === null || reaches(target, hit) ? null : 'cut-away';
}

/** Why a ring may not stand on a control where it is now: one style of all around it, nine hit tests. @returns null where it may */
export function whyNoRing(target: Element): ReasonId | null {
  const look = seen(target);
  if (look.reason !== null) return look.reason;
  return isUnderLayer(target) ? 'under-layer' : pressOn(target, look, true).reason;
}

function whyMostTaken(target: Element, points: readonly Point[], isShaped: boolean): ReasonId | null {
  const hits = points.map((point) => ({ point, hit: hitAt(dom.ownerDocument(target), ...point) }));
  const takers = hits
    .flatMap(({ point, hit }) => takerAt(target, point, hit, false) ?? [])
    .filter(({ isBar }) => !isBar);
  if (takers.length > MOST_TAKEN) return takers[0]?.reason ?? null;
  return isShaped && hits.filter(({ hit }) => reaches(target, hit)).length < LEAST_IN_SHAPE ? 'cut-away' : null;
}

const reaches = (target: Element, hit: Element | null): boolean =>
  hit !== null && (holdsDrawn(target, hit) || hit === hostInPlaceOf(target));

/** The component of which an element is hardly less than all: its host may take the press for it. */
export function hostInPlaceOf(element: Element): Element | null {
  const root = dom.getRootNode(element);
  return dom.isShadowRoot(root) && isOfComponent(element, root.host) ? root.host : null;
}

/**
 * What takes a press there. Null where that is the target, what holds it, or something of its own component that is neither painted nor a
 * control: a layer over its own button, a field for files.
 */
function takerAt(target: Element, point: Point, hit: Element | null, isMiddle: boolean): Taker | null {
  if (hitAround(...point) !== null) return { reason: 'under-frame', isBar: false };
  if (hit === null || holdsDrawn(target, hit)) return null;
  // At a round corner one sees what holds it; in its middle that would have to be painted over it.
  if (holdsDrawn(hit, target))
    return isMiddle && hasPartAt(target, hit, point) ? { reason: 'under-ground', isBar: false } : null;
  if (!isOther(target, hit)) return null;
  const control = closest(hit, CONTROLS);
  const isOwn = isOfComponent(target, holderOf(target, hit));
  const isPart = control !== null && (isPartOfField(target, control) || (isOwn && dom.matches(control, '[type=file]')));
  const isControl = control !== null && isOther(target, control) && !isPart;
  const bar = barAt(target, point, hit);
  if (bar !== null) {
    if (spans(bar, DIALOG) || isInModal(hit, target)) return { reason: 'under-dialog', isBar: false };
    const isBar = !isControl && !dom.matches(hit, FRAMES) && isLarger(boxOf(bar), boxOf(target));
    return { reason: isControl ? 'under-control' : 'under-bar', isBar };
  }
  if (dom.matches(hit, FRAMES)) return { reason: 'under-frame', isBar: false };
  if (isControl) return { reason: 'under-control', isBar: false };
  return !isPart && (!isOwn || isPainted(target, hit)) ? { reason: 'under-ground', isBar: false } : null;
}

/** Whether something belongs to a modal dialog that the target is not in: one opened later makes an earlier one dead. */
export function isInModal(cover: Element, target: Element): boolean {
  const modal = closest(cover, 'dialog:modal,[aria-modal=true]');
  return modal !== null && !holdsDrawn(modal, target);
}

const holderOf = (target: Element, hit: Element): Element =>
  selfAndDrawnAncestors(hit).find((around) => holdsDrawn(around, target)) ?? hit;

/** Whether a box is hardly larger than the target that it holds: what else is in it was made with it. */
const isOfComponent = (target: Element, holder: Element): boolean =>
  contains(inflate(boxOf(target), COMPONENT), boxOf(holder));

/** Whether one of them has a ground of its own or by its style. */
const isPainted = (target: Element, hit: Element): boolean =>
  opaqueParts(hit).length > 0 || boxesOver(target, hit).some((around) => isOpaque(around));

/** Whether a box that its style adds to what holds the target lies there; a clear one belongs to a component. */
const hasPartAt = (target: Element, hit: Element, [x, y]: Point): boolean =>
  (isOfComponent(target, hit) ? opaqueParts(hit) : laidParts(hit)).some((style) =>
    contains(partBox(hit, style), { x, y, width: 0, height: 0 }),
  );

/** A bar reaches beyond what it covers; one may still see enough of a control that is half under it. */
const isLarger = (bar: Box, box: Box): boolean => bar.width > box.width * BAR || bar.height > box.height * BAR;

/** The fixed or sticky thing of the page (bar, banner, dialog) over the target at this point; null when none is. */
export function barAt(target: Element, point: Point, hit = hitAt(dom.ownerDocument(target), ...point)): Element | null {
  if (hit === null || holdsDrawn(target, hit)) return null;
  return boxesOver(target, hit).find((around) => /fixed|sticky/.test(getComputedStyle(around).position)) ?? null;
}

/** Whether no press reaches the target, even through what lies in front of it: whichever style cuts, hides or turns it away. */
function isOutOfReach(target: Element, points: readonly Point[]): boolean {
  // A drawing is hit on its lines only, so its answer is not known.
  if (!(target instanceof HTMLElement)) return false;
  const lines = [...dom.getClientRects(target)].slice(0, 5).flatMap((line) => pressPoints(target, line));
  const root = dom.getRootNode(target) as Document | ShadowRoot;
  return ![...points, ...lines].some((at) => dom.elementsFromPoint(root, ...at).some((hit) => holdsDrawn(target, hit)));
}
