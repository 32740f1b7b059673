import { shadowRootOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { CONTROLS } from '../../sight/controls.ts';
import { isQrDrawing, looksLikeCode } from '../look/qr-code.ts';

/**
 * How much a page draws where it says nothing, whatever it draws with: shapes, a path, cells, boxes, signs. Who has a code whole may be let
 * in by it, so of what holds neither word nor control nothing of more parts is copied: wider than the search's own test, which must be sure.
 */
export const MOST_PARTS = 60;

/** A box is several parts: the smallest code has rows of 21 modules (ISO/IEC 18004, 5.3.1). */
const BOX = 3;
/** Numbers of a path that are one part: the smallest code, traced around its modules, has 250. */
const NUMBERS = 4;

const SHAPES = new Set('svg g defs symbol use path rect circle ellipse line polyline polygon'.split(' '));
/** What names a drawing is no part of it. */
export const CAPTIONS = new Set(['title', 'desc', 'caption']);
/** Two letters that are not the same, or a digit that is no bit. */
const WORD = /(\p{L})(?!\1)\p{L}|[2-9]/u;

/** Whether a text, or a piece of one, says anything: signs and bits draw. */
export const isSpoken = (text: string): boolean => WORD.test(text);

/** Parts by which nodes draw; each is counted once. Infinite where a word or a control is in them. */
export class DrawnParts {
  readonly #known = new WeakMap<Element, number>();

  of(node: Node): number {
    if (dom.isText(node)) return isSpoken(node.data) ? Infinity : BOX * node.data.replace(/\s+/g, '').length;
    if (!dom.isElement(node)) return 0;
    const parts = this.#known.get(node) ?? this.#count(node);
    this.#known.set(node, parts);
    return parts;
  }

  #count(element: Element): number {
    spend();
    const tag = dom.localName(element);
    if (CAPTIONS.has(tag) || tag === 'style' || tag === 'script') return 0;
    if (dom.matches(element, CONTROLS)) return Infinity;
    const root = shadowRootOf(element);
    const inside = [...dom.childNodes(element), ...(root === null ? [] : dom.childNodes(root))];
    return inside.reduce((sum, child) => sum + this.of(child), SHAPES.has(tag) ? strokesOf(element) : BOX);
  }
}

function strokesOf(shape: Element): number {
  const drawing = `${dom.attribute(shape, 'd')} ${dom.attribute(shape, 'points')}`;
  const count = (form: RegExp): number => drawing.match(form)?.length ?? 0;
  return Math.max(1, count(/m/gi), count(/\d*\.?\d+/g) / NUMBERS);
}

/** What the search takes an element for by its drawing, said where the drawing is not kept; null where it takes it for none. */
export function drawingOf(element: Element): 'code' | 'drawing' | null {
  if (isQrDrawing(element)) return 'code';
  return looksLikeCode(element) ? 'drawing' : null;
}
