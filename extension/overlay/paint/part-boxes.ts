import * as dom from '../../dom/reads.ts';
import { pseudoBox } from './pseudo-box.ts';
import type { Layer } from './stacking.ts';
import { takesClicks } from './takes-clicks.ts';
import { isInTopLayer } from './top-layer.ts';

const SCROLLING = [
  '::scroll-button(up)',
  '::scroll-button(down)',
  '::scroll-button(left)',
  '::scroll-button(right)',
  '::scroll-marker-group',
] as const;
const MOST_MARKED = 100;
const KNOWS_SCROLL_BUTTONS = CSS.supports('selector(::scroll-button(*))');

/** Boxes that the browser itself adds to an element (CSS Pseudo 4, CSS Overflow 5, CSS Form Control Styling 1): a style sheet may put them anywhere. Those that one has. */
export function partsOf(element: Element, style: CSSStyleDeclaration): readonly Layer[] {
  if (isInTopLayer(element, style)) return drawn(element, ['::backdrop']);
  if (element instanceof HTMLDetailsElement) return drawn(element, ['::details-content']);
  if (dom.matches(element, '[type=file]')) return drawn(element, ['::file-selector-button']);
  if (element instanceof HTMLSelectElement)
    // Its list is over all else while it is open; of one that takes clicks hit tests tell.
    return drawn(element, ['::picker-icon', '::picker(select)']).filter(
      (part) => part.pseudo === '::picker-icon' || !takesClicks(part),
    );
  if (!KNOWS_SCROLL_BUTTONS || style.overflowX === 'visible') return [];
  const marked =
    style.getPropertyValue('scroll-marker-group') === 'none' ? [] : [...dom.getElementsByTagName(element, '*')];
  return [
    ...drawn(element, SCROLLING),
    ...marked.slice(0, MOST_MARKED).flatMap((inner) => drawn(inner, ['::scroll-marker'])),
  ];
}

const drawn = (element: Element, pseudos: readonly Layer['pseudo'][]): readonly Layer[] =>
  pseudos.map((pseudo): Layer => ({ element, pseudo })).filter((layer) => pseudoBox(layer) !== null);
