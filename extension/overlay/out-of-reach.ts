import { BOX_POINTS } from '../dom/box-points.ts';
import { holdsDrawn } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import type { Box } from './geometry.ts';

/** So many lines of a link are asked, each in its middle. */
const MOST_LINES = 5;

/**
 * Whether no press would reach a subject, not even were nothing in front of it: what is around it cuts it, it hides itself, or it is behind
 * the reader. Hit tests tell, whatever style did it. Dear: to be asked where the subject was not hit in its middle.
 * @param box the part of it that is on screen
 */
export function isOutOfReach(subject: Element, { x, y, width, height }: Box): boolean {
  // Between the lines of a drawing nothing is hit.
  if (!(subject instanceof HTMLElement)) return false;
  const lines = [...dom.getClientRects(subject)]
    .slice(0, MOST_LINES)
    .map((line) => [line.x + line.width / 2, line.y + line.height / 2] as const);
  const places = BOX_POINTS.map(([across, down]) => [x + width * across, y + height * down] as const);
  const root = dom.getRootNode(subject) as Document | ShadowRoot;
  return ![...lines, ...places].some(([left, top]) =>
    dom.elementsFromPoint(root, left, top).some((hit) => holdsDrawn(subject, hit)),
  );
}
