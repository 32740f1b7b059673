import { selfAndDrawnAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isInTopLayer } from './top-layer.ts';

/** What may lie over something: an element, or a box that a style sheet adds to it. */
export interface Layer {
  readonly element: Element;
  readonly pseudo:
    | ''
    | '::before'
    | '::after'
    | '::marker'
    | '::backdrop'
    | '::details-content'
    | '::file-selector-button'
    | '::picker-icon'
    | '::picker(select)'
    | '::scroll-marker'
    | '::scroll-marker-group'
    | `::scroll-button(${'up' | 'down' | 'left' | 'right'})`;
}

/** The computed style of an element or of one of its pseudo-elements. */
export const styleOf = ({ element, pseudo }: Layer): CSSStyleDeclaration =>
  getComputedStyle(element, pseudo === '' ? null : pseudo);

/** Between what has a negative z-index and what has 0: what flows. */
const IN_FLOW = -0.5;

/**
 * Whether a layer that overlaps the subject is painted after it, by the order of CSS 2.2, appendix E. Only as exact as is needed to tell a
 * background from a cover: the outermost level below the common ancestor decides, then the order in the tree.
 * @param lifted by so much of a level: outlines are painted after all else of theirs
 */
export function isPaintedAfter(layer: Layer, subject: Element, lifted = 0): boolean {
  const around = [...selfAndDrawnAncestors(subject)].reverse();
  const line = [...selfAndDrawnAncestors(layer.element)].reverse();
  let common = 0;
  while (common < line.length && line[common] === around[common]) common += 1;
  // It lies behind its element and all that is in it.
  if (layer.pseudo === '::backdrop' && common === line.length) return false;
  const layers: Layer[] = line.slice(common).map((element) => ({ element, pseudo: '' }));
  if (layer.pseudo !== '') layers.push(layer);
  if (layers.length === 0) return false;
  if (layer.pseudo === '::picker(select)') return true;
  const holder = line[common - 1];
  // There depth decides.
  if (holder !== undefined && getComputedStyle(holder).transformStyle === 'preserve-3d') return true;
  const own = levelOf(layers) + lifted;
  const others = around.slice(common);
  // Something of the subject itself lies over what flows in it.
  if (others.length === 0) return own > IN_FLOW;
  const other = levelOf(others.map((element) => ({ element, pseudo: '' })));
  if (own !== other) return own > other;
  const [first, second] = [line[common], around[common]];
  if (first === undefined || second === undefined) return layer.pseudo === '::after';
  return (dom.compareDocumentPosition(second, first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The level of the outermost of these that has one, the outermost first. */
function levelOf(layers: readonly Layer[]): number {
  let level = IN_FLOW;
  for (const layer of layers) {
    const { element, pseudo } = layer;
    const style = styleOf(layer);
    if (pseudo === '' && isInTopLayer(element, style)) return Number.POSITIVE_INFINITY;
    const isPositioned = style.position !== 'static';
    const holder = pseudo === '' ? dom.parentElement(element) : element;
    const isItem = holder !== null && /flex|grid/.test(getComputedStyle(holder).display);
    const z = Number.parseInt(style.zIndex, 10);
    if ((isPositioned || isItem) && !Number.isNaN(z)) return z;
    if (isPositioned) level = 0;
    if (formsContext(style)) return 0;
  }
  return level;
}

/** What makes a stacking context where it is not `none` (CSS Transforms 2, Filter Effects 2, Masking 1, Motion 1, View Transitions 1). */
const CONTEXTS = [
  'transform',
  'translate',
  'rotate',
  'scale',
  'perspective',
  'offset-path',
  'filter',
  'backdrop-filter',
  'clip-path',
  'mask-image',
  'view-transition-name',
];

const formsContext = (style: CSSStyleDeclaration): boolean =>
  style.position === 'fixed' ||
  style.position === 'sticky' ||
  style.opacity !== '1' ||
  style.isolation === 'isolate' ||
  style.mixBlendMode !== 'normal' ||
  /paint|layout|strict|content/.test(style.contain) ||
  // A browser that does not know a property says nothing of it.
  CONTEXTS.some((name) => !/^(?:none)?$/.test(style.getPropertyValue(name)) || style.willChange.includes(name)) ||
  /opacity|mask/.test(style.willChange);
