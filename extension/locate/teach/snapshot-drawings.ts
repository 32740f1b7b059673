import { shadowRootOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { CONTROLS } from '../../sight/controls.ts';
import { isQrDrawing, looksLikeCode } from '../look/qr-code.ts';

/** What names a drawing is no part of it. */
export const CAPTIONS = new Set(['title', 'desc', 'caption']);
/** Two letters that are not the same, or a digit that is no bit. */
const WORD = /(\p{L})(?!\1)\p{L}|[2-9]/u;

/** Whether a text, or a piece of one, says anything: signs and bits draw. */
export const isSpoken = (text: string): boolean => WORD.test(text);

/** Attributes by which an element without words says something. */
const SAYING = ['aria-label', 'title', 'alt'];

/** Which nodes hold a word or a control; what holds neither draws. Each is looked at once. */
export class Speaking {
  readonly #known = new WeakMap<Element, boolean>();

  isIn(node: Node): boolean {
    if (dom.isText(node)) return isSpoken(node.data);
    if (!dom.isElement(node)) return false;
    const says = this.#known.get(node) ?? this.#look(node);
    this.#known.set(node, says);
    return says;
  }

  #look(element: Element): boolean {
    spend();
    const tag = dom.localName(element);
    if (CAPTIONS.has(tag) || tag === 'style' || tag === 'script') return false;
    if (dom.matches(element, CONTROLS)) return true;
    if (tag !== 'svg' && SAYING.some((name) => isSpoken(dom.attribute(element, name)))) return true;
    const root = shadowRootOf(element);
    return [...dom.childNodes(element), ...(root === null ? [] : dom.childNodes(root))].some((child) =>
      this.isIn(child),
    );
  }
}

/** Largest side of a control's picture that may be an icon, in CSS pixels, and how much longer one side may be than the other. */
const LARGEST_ICON = 64;
const NEARLY_SQUARE = 1.5;
/** Shapes, outlines and numbers of an icon: what reads its shape (look/icon-shapes.ts) reads no more shapes. */
const MOST = { shapes: 8, outlines: 8, numbers: 160 };

const SHAPES = 'path,rect,circle,ellipse,line,polyline,polygon,use';

/** May a picture inside a control be kept as it is drawn: is it small, about square, and simple? */
export function isIcon(
  picture: Element,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  if (Math.max(width, height) > LARGEST_ICON || Math.max(width, height) > NEARLY_SQUARE * Math.min(width, height))
    return false;
  const shapes = dom.querySelectorAll(picture, SHAPES);
  if (shapes.length > MOST.shapes) return false;
  const drawn = [...shapes].map((shape) => `${dom.attribute(shape, 'd')} ${dom.attribute(shape, 'points')}`).join(' ');
  const count = (form: RegExp): number => drawn.match(form)?.length ?? 0;
  return count(/m/gi) <= MOST.outlines && count(/\d*\.?\d+/g) <= MOST.numbers;
}

/** What the search takes an element for by its drawing, said where the drawing is not kept; null where it takes it for none. */
export function drawingOf(element: Element): 'code' | 'drawing' | null {
  if (isQrDrawing(element)) return 'code';
  return looksLikeCode(element) ? 'drawing' : null;
}
