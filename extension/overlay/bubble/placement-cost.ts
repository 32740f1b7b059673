import { areaOf, type Box, contains, inflate, intersect, overlaps } from '../../dom/box.ts';
import { REACH } from './arrow.ts';
import { EDGE, type Room } from './room.ts';

/**
 * What covering costs, against losing all of the height (1). The nearest controls count most: they are used next; those elsewhere by how
 * much of them is covered; words by how much of the bubble lies on them.
 */
const COVERS = { focused: 10, nearest: 2, further: 0.4, elsewhere: 0.1, words: 0.6 };
/** Pixels from the target beyond which a control is one of another part of the page. */
const AROUND = 150;
/** What it costs to stand where no arrow reaches the target (arrow.ts): with the way there (`away`) less than any control around it. */
const APART = 0.1;
/**
 * What it costs that danger or instruction are cut off: one near control is covered before they are, two are not. In the last form it
 * costs as much again twice that buttons are: in so low a window a page is scrolled more easily than a bubble. Of a control that is
 * covered there the middle is left free where it can be.
 */
const CUT = { words: 3, buttons: 6 };
const PARTLY = 0.5;
const NEAREST = 4;

/** What a box costs for the bubble, beside a target in a room; anything above `most` where it costs more than that. */
export function costsOf(
  target: Box,
  { viewport, size, focused, others, words = [], isLast = false }: Room,
): (box: Box, most: number) => number {
  const around = inflate(target, AROUND);
  const { height: natural, least = 0 } = size;
  const whole = Math.min(natural, inflate(viewport, -EDGE).height);
  const isPartly = (box: Box, other: Box): boolean => isLast && !contains(box, middleOf(other));
  const worthOf = (box: Box, other: Box, index: number): number => {
    // Of a short page the fourth control may be one of its head.
    if (!overlaps(other, around)) return COVERS.elsewhere * shareOf(other, box);
    if (!isLast && index >= NEAREST) return COVERS.further;
    return isPartly(box, other) ? PARTLY : COVERS.nearest;
  };
  const hides = (box: Box): number => {
    if (focused === null || !overlaps(box, focused)) return 0;
    return isPartly(box, focused) ? PARTLY : COVERS.focused;
  };
  return (box, most) => {
    const away = Math.hypot(box.x - target.x, box.y - target.y) / Math.hypot(viewport.width, viewport.height);
    const cost =
      hides(box) +
      sumOf(others, (other, index) => (overlaps(box, other) ? worthOf(box, other, index) : 0)) +
      (box.height < least ? CUT.words : 0) +
      (isLast && box.height < whole ? CUT.buttons : 0) +
      (1 - box.height / natural) +
      (overlaps(box, inflate(target, REACH)) ? 0 : APART) +
      away / 4;
    return cost >= most ? cost : cost + COVERS.words * sumOf(words, (word) => shareOf(box, word));
  };
}

const sumOf = (boxes: readonly Box[], of: (box: Box, index: number) => number): number =>
  boxes.reduce((sum, box, index) => sum + of(box, index), 0);

/** How much of a box another covers, from 0 to 1. */
export function shareOf(box: Box, other: Box): number {
  return areaOf(intersect(box, other)) / areaOf(box);
}

const middleOf = ({ x, y, width, height }: Box): Box => ({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 });
