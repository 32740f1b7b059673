import { pointsIn } from '../../dom/box-points.ts';
import { holdsDrawn } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import type { Box } from '../geometry.ts';

/** So many lines of a link are asked. */
const MOST_LINES = 5;

/**
 * Whether no press would reach a subject, not even were nothing in front of it: what is around it cuts it, it hides itself, or it is behind
 * the reader. Hit tests tell, whatever style did it. Dear: to be asked where the subject was not hit in its middle.
 * @param box the part of it that is on screen
 */
export function isOutOfReach(subject: Element, box: Box): boolean {
  // Between the lines of a drawing nothing is hit.
  if (!(subject instanceof HTMLElement)) return false;
  const lines = [...dom.getClientRects(subject)].slice(0, MOST_LINES);
  const root = dom.getRootNode(subject) as Document | ShadowRoot;
  return ![box, ...lines]
    .flatMap(pointsIn)
    .some((at) => dom.elementsFromPoint(root, ...at).some((hit) => holdsDrawn(subject, hit)));
}
