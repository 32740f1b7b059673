import { type Box, bottom, inflate, intersect, isEmpty, right } from '../dom/box.ts';
import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { boxOf } from './boxes.ts';
import { holdsFixed, isInTopLayer, px } from './ground.ts';
import type { ReasonId } from './reasons.ts';
import { isClearField, isDrawn } from './shown.ts';
import { BLURRED, FAINTEST, LONG_TRANSITION, PAGE } from './thresholds.ts';

/** What can be seen of an element, wherever it is in the page: presses are press.ts. */
export interface Seen {
  /** Null where it can be seen. */
  readonly reason: ReasonId | null;
  /** What the boxes around it let through, in the window or not. */
  readonly box: Box;
  /** Whether a shape cuts it, or something smaller than the page around it. */
  readonly isShaped: boolean;
}

/** Without a box in the page, what was found is no longer true. */
function whyGone(target: Element): ReasonId | null {
  // A page may move it into a frame of its own, whose places are others.
  if (!dom.isConnected(target) || dom.ownerDocument(target) !== document) return 'not-in-page';
  const isThere =
    isDrawn(target) || (getComputedStyle(target).display === 'contents' && [...dom.children(target)].some(isDrawn));
  if (!isThere) return 'not-displayed';
  return isEmpty(boxOf(target)) ? 'no-size' : null;
}

/** Looks at an element and all that is around it: one style each. */
export function seen(target: Element): Seen {
  const gone = whyGone(target);
  const whole = boxOf(target);
  if (gone !== null) return { reason: gone, box: whole, isShaped: false };
  const cut = new Cut(whole);
  let strength = 1;
  let isShaped = false;
  let reason: ReasonId | null = null;
  for (const around of selfAndDrawnAncestors(target)) {
    const style = getComputedStyle(around);
    strength *= around === target && isClearField(target) ? 1 : Number(style.opacity);
    if (isInTransition(around)) reason ??= 'in-transition';
    const isOfPage = (): boolean => around !== target && isPage(around);
    if (leavesNothing(style) && !isOfPage()) reason ??= 'blurred';
    isShaped ||= isCutToShape(style) && !isOfPage();
    cut.by(around, style);
  }
  if (strength < FAINTEST) reason ??= 'faded';
  if (cut.isForGood) reason ??= 'cut-away';
  if (isEmpty(inflate(cut.box, -1))) reason ??= 'scrolled-away';
  return { reason, box: cut.box, isShaped };
}

/** By a path, or by corners that are no round ones (CSS Masking 1; CSS Borders 4, 3). */
const isCutToShape = (style: CSSStyleDeclaration): boolean =>
  style.clipPath !== 'none' ||
  style.clip !== 'auto' ||
  !/^(?:superellipse\((?:[1-9]|infinity).*|)$/.test(style.getPropertyValue('corner-top-left-shape'));

/** It is painted as a picture of itself then, which the page may move (CSS View Transitions 2). `:is` forgives browsers that know none. */
const isInTransition = (element: Element): boolean =>
  dom.matches(element, ':is(:active-view-transition)') &&
  dom.getAnimations(dom.ownerDocument(element)).some(({ effect }) => {
    const isPicture = effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition');
    return isPicture === true && Number(effect.getComputedTiming().endTime) >= LONG_TRANSITION;
  });

/** What holds more than half of the window is the page, whose effects are its look: other colours for who sees few. */
function isPage(element: Element): boolean {
  const { width, height } = dom.getBoundingClientRect(element);
  return width * height > PAGE * innerWidth * innerHeight;
}

/** Filters that leave nothing. What one of a drawing makes of it (`url`), the page has made so. */
const UNREADABLE = /(?:opacity|brightness|contrast)\(0(?:\.0\d*)?%?\)/;
/** A picture, or a gradient with a colour that shows the masked element: a list that fades at its end. */
const LETS_THROUGH = /^none|rgb\(|url\(/;

const leavesNothing = ({ filter, maskImage }: CSSStyleDeclaration): boolean =>
  (filter !== 'none' && (UNREADABLE.test(filter) || px(/blur\((.+?)\)/.exec(filter)?.[1] ?? '') >= BLURRED)) ||
  !LETS_THROUGH.test(maskImage);

/**
 * What scrollers, `overflow: hidden` and `contain: paint` let through of a box, the window not counted. Follows the containing block, as a
 * fixed or absolute element leaves scrollers behind; nothing around an element of the top layer cuts it.
 */
class Cut {
  /** Part let through. */
  box: Box;
  /** Whether nothing that can be scrolled brings it back. */
  isForGood = false;
  /** Where one comes to by scrolling. */
  #reached: Box;
  #isCutting = true;
  #position: string | null = null;

  constructor(whole: Box) {
    this.box = whole;
    this.#reached = whole;
  }

  /** The target first, then what holds it, inside out. */
  by(around: Element, style: CSSStyleDeclaration): void {
    const document = dom.ownerDocument(around);
    this.#isCutting &&= around !== dom.documentElement(document) && around !== dom.body(document);
    if (!this.#isCutting || (style.display === 'contents' && this.#position !== null)) return;
    const isTarget = this.#position === null;
    if (isTarget || !escapes(this.#position ?? '', style)) {
      this.#position = style.position;
      if (!isTarget && mayCut(style)) this.#cutBy(around, style);
    }
    this.#isCutting = !isInTopLayer(around, style);
  }

  #cutBy(around: Element, style: CSSStyleDeclaration): void {
    const hole = holeOf(around, style);
    const reached = this.#reached;
    this.box = intersect(this.box, hole);
    this.isForGood ||= CUTS.test(style.overflowX) && isApart(reached.x, right(reached), hole.x, right(hole));
    this.isForGood ||= CUTS.test(style.overflowY) && isApart(reached.y, bottom(reached), hole.y, bottom(hole));
    if (SCROLLS.test(style.overflow)) this.#reached = dom.getBoundingClientRect(around);
  }
}

const CUTS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

const isApart = (start: number, end: number, otherStart: number, otherEnd: number): boolean =>
  end <= otherStart || start >= otherEnd;

const isContained = (style: CSSStyleDeclaration): boolean => /paint|strict|content/.test(style.contain);

const mayCut = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' || style.overflowY !== 'visible' || isContained(style);

/** What a container lets through (CSS Overflow 3, 3; CSS Containment 2, 3.3). */
function holeOf(container: Element, style: CSSStyleDeclaration): Box {
  const { x, y, width, height } = dom.getBoundingClientRect(container);
  const isClip = isContained(style) || [style.overflowX, style.overflowY].includes('clip');
  const margin = isClip ? px(/[\d.]{1,20}px/.exec(style.getPropertyValue('overflow-clip-margin'))?.[0] ?? '') : 0;
  const isLine = CUTS_NOTHING.test(style.display) && !(container instanceof SVGSVGElement);
  const by = (overflow: string): number => (isLine || (overflow === 'visible' && !isContained(style)) ? FAR : margin);
  const [across, down] = [by(style.overflowX), by(style.overflowY)];
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}

/** Lines, but for drawings in them, and parts of tables. */
const CUTS_NOTHING = /^(?:inline|ruby|table-(?!cell|caption)[a-z-]+)$/;
const FAR = 1e7;

/** True when this ancestor is not the containing block of a descendant with such a position. */
const escapes = (position: string, ancestor: CSSStyleDeclaration): boolean =>
  !holdsFixed(ancestor) && (position === 'fixed' || (position === 'absolute' && ancestor.position === 'static'));
