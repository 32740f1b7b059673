import * as dom from '../../dom/reads.ts';
import { isGroundOfPictures } from './background-lines.ts';
import { alphaOf, hidesWhatIsBelow, isFaint, OPAQUE, px, THICK } from './paint.ts';
import { type Layer, styleOf } from './stacking.ts';

/** Whether a layer hides what is painted before it, or may do so without a ground: by a line, letters that are marked, a filter. */
export const mayHide = (layer: Layer): boolean =>
  hidesWhatIsBelow(layer, isGroundOfPictures) || (isPaintedOtherwise(layer) && !isFaint(layer));

function isPaintedOtherwise(layer: Layer): boolean {
  const style = styleOf(layer);
  return (
    // An SVG filter may paint anything.
    style.filter.includes('url(') ||
    // The marker of a pseudo-element cannot be read.
    (layer.pseudo !== '' && style.display.includes('list-item')) ||
    // The gaps of a grid may have lines of many widths.
    ['column-rule-width', 'row-rule-width', '-webkit-text-stroke-width'].some(
      (line) => Math.max(...style.getPropertyValue(line).split(',').map(px)) >= THICK,
    ) ||
    (layer.pseudo === '' &&
      (dom.matches(layer.element, OF_ANY_SIZE) ||
        strokeOf(layer.element) > 0 ||
        isScrollbarThick(layer.element) ||
        isSelected(layer.element)))
  );
}

/** The line of a fraction is as thick as it says, and a caret where one types as large as a letter. */
const OF_ANY_SIZE = 'mfrac,:read-write';
const EVERYWHERE = 1e6;

/** How wide the line of a drawing is, in CSS pixels; 0 of one that is seen through, or too thin to hide something and not long enough to fill its box. */
export function strokeOf(element: Element): number {
  if (!(element instanceof SVGGraphicsElement)) return 0;
  const { stroke, strokeWidth, markerStart, markerMid, markerEnd } = getComputedStyle(element);
  // The markers of a line may be of any size.
  if (`${markerStart}${markerMid}${markerEnd}`.includes('(')) return EVERYWHERE;
  const { a = 1, b = 0 } = element.getScreenCTM() ?? {};
  const width = alphaOf(stroke) < OPAQUE ? 0 : px(strokeWidth) * Math.max(1, Math.hypot(a, b));
  return width >= THICK || (width > 0 && isHatched(element, px(strokeWidth))) ? width : 0;
}

/** Whether a line is so long that it fills half of its box and more, to and fro. */
function isHatched(element: SVGGraphicsElement, strokeWidth: number): boolean {
  if (!(element instanceof SVGGeometryElement)) return false;
  const { width, height } = element.getBBox();
  return element.getTotalLength() * strokeWidth >= (Math.max(width, strokeWidth) * Math.max(height, strokeWidth)) / 2;
}

/** Whether an element is hardly more than its scrollbar, which a style colours. */
const isScrollbarThick = (element: Element): boolean =>
  element instanceof HTMLElement &&
  dom.offsetWidth(element) - dom.clientWidth(element) > Math.max(dom.clientWidth(element), THICK) &&
  getComputedStyle(element).overflowY !== 'visible';

/** A script may select its letters, which a style then gives a ground. Of a selection in a shadow root nothing tells. */
function isSelected(element: Element): boolean {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || !selection.containsNode(element, true)) return false;
  return alphaOf(getComputedStyle(element, '::selection').backgroundColor) >= OPAQUE;
}
