import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { elementsNear } from '../page/elements-around.ts';
import { createRoundRobin } from '../page/round-robin.ts';
import { partsOf } from '../paint/part-boxes.ts';
import type { Layer } from '../paint/stacking.ts';
import { takesClicks } from '../paint/takes-clicks.ts';
import { LEAST_PART, shareCovered } from './click-through-cover.ts';
import { coversFromBeyond, reachesOut } from './paint-beyond.ts';

/** Candidates remembered of each kind, and checked at each poll. */
const TURNS = { most: 400, some: 60 } as const;
/** Partial covers that are counted together. */
const MOST_COVERS = 40;
/** Elements around the subject whose pseudo-elements are checked. */
const MOST_NEAR = 100;

/** The elements of the page that let clicks through, or are not displayed now: what covers the subject later is one of them. */
export interface CoverCandidates {
  /** Whether too much of the subject has been found to be painted over. */
  areCovering(): boolean;
  /** Checks an element, and remembers it if it is a candidate. */
  check(element: Element): void;
  /**
   * Checks the boxes that style sheets add to an element.
   * @param isPressLikely also where it is not displayed: asking for a style there makes each later change in it cost the page
   */
  checkPseudosOf(element: Element, isPressLikely: boolean): void;
  /** The same of the subject, of what is in it, around it and beside these; and what popovers have behind them. */
  checkPseudosNear(isPressLikely: boolean): void;
  /** Checks the cover again, and those candidates whose turn it is. */
  poll(): void;
}

export function createCoverCandidates(subject: Element): CoverCandidates {
  /** A cover of a part of the subject, or of all of it. */
  let covers: readonly Layer[] = [];
  let areCovering = false;
  const clickThrough = createRoundRobin(TURNS);
  const outside = createRoundRobin(TURNS);
  const undisplayed = createRoundRobin(TURNS);

  const shareOf = (layer: Layer): number => (coversFromBeyond(layer, subject) ? 1 : shareCovered(layer, subject));
  const judge = (): void => {
    covers = covers.filter((layer) => shareOf(layer) > 0);
    areCovering = covers.reduce((sum, layer) => sum + shareOf(layer), 0) > LEAST_PART;
  };
  const add = (layer: Layer): void => {
    const isKnown = covers.some(({ element, pseudo }) => element === layer.element && pseudo === layer.pseudo);
    if (isKnown || covers.length === MOST_COVERS) return;
    covers = [...covers, layer];
    judge();
  };
  const checkLayer = (layer: Layer): void => {
    if (!areCovering && shareCovered(layer, subject) > 0) add(layer);
  };
  /** Boxes that let clicks through whatever the element itself does. */
  const checkOutside = (element: Element, style = getComputedStyle(element)): void => {
    const parts = partsOf(element, style);
    for (const part of parts) checkLayer(part);
    const layer: Layer = { element, pseudo: '' };
    const isReaching = reachesOut(element, style);
    if (isReaching && !areCovering && coversFromBeyond(layer, subject)) add(layer);
    if (isReaching || parts.length > 0) outside.add(element);
  };
  const check = (element: Element): void => {
    if (isOwn(element)) return;
    if (!isDisplayed(element)) {
      undisplayed.add(element);
      return;
    }
    const style = getComputedStyle(element);
    checkOutside(element, style);
    const layer: Layer = { element, pseudo: '' };
    if (takesClicks(layer, style)) return;
    clickThrough.add(element);
    checkLayer(layer);
  };
  const checkPseudosOf = (element: Element, isPressLikely: boolean): void => {
    if (!isPressLikely && !isDisplayed(element)) return;
    for (const pseudo of ['::before', '::after'] as const) checkLayer({ element, pseudo });
  };
  /** What lies behind a popover lets clicks through, whatever the popover does, and is over all else of the page. */
  const checkBackdrops = (): void => {
    for (const element of dom.querySelectorAll(dom.ownerDocument(subject), ':popover-open'))
      if (!isOwn(element)) checkLayer({ element, pseudo: '::backdrop' });
  };
  return {
    areCovering: () => areCovering,
    check,
    checkPseudosOf,
    checkPseudosNear(isPressLikely) {
      checkBackdrops();
      let left = MOST_NEAR;
      for (const element of elementsNear(subject)) {
        checkPseudosOf(element, isPressLikely);
        left -= 1;
        if (left === 0) break;
      }
    },
    poll() {
      if (covers.length > 0) judge();
      for (const element of clickThrough.take()) {
        clickThrough.add(element);
        const layer: Layer = { element, pseudo: '' };
        if (!takesClicks(layer)) checkLayer(layer);
      }
      for (const element of outside.take()) checkOutside(element);
      for (const element of undisplayed.take()) check(element);
    },
  };
}

/**
 * Whether something of it may be painted, asked without its computed style: where an element is not displayed, asking for that makes each
 * later change in it cost the page 0.1 ms (Chromium). An empty `display: contents` with a pseudo-element looks the same.
 */
export const isDisplayed = (element: Element): boolean =>
  dom.checkVisibility(element) || [...dom.children(element)].some((child) => dom.checkVisibility(child));
