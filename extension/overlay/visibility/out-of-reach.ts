import { pointsIn } from '../../dom/box-points.ts';
import { holdsDrawn } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import type { Box } from '../geometry.ts';

/** Lines of a wrapped link at which hit tests are made. */
const MOST_LINES = 5;

/**
 * Whether no press reaches the subject, even through what lies in front of it: a container clips it, it hides itself, or perspective puts
 * it behind the viewer. Hit tests tell, whichever style does it. They cost 1 ms each on a large page, so this is asked only where the
 * subject was not hit in its middle.
 * @param box the part of it that is on screen
 */
export function isOutOfReach(subject: Element, box: Box): boolean {
  // A drawing is hit on its lines only, so nothing can be told of it.
  if (!(subject instanceof HTMLElement)) return false;
  const lines = [...dom.getClientRects(subject)].slice(0, MOST_LINES);
  const root = dom.getRootNode(subject) as Document | ShadowRoot;
  return ![box, ...lines]
    .flatMap(pointsIn)
    .some((at) => dom.elementsFromPoint(root, ...at).some((hit) => holdsDrawn(subject, hit)));
}
