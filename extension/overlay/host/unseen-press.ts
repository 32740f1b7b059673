import { intersect, isEmpty } from '../../dom/box.ts';
import { shadowRootOf } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { IN_TOP_LAYER, isInTopLayer, isOpaque, partBox } from '../../sight/ground.ts';
import { isByPointer } from './input-protector.ts';

/** Milliseconds of looking at it, for one press. */
const LOOKING = 60;

/**
 * Whether a press of the pointer may have been meant for a picture of the page: something opaque in the top layer that lets clicks through
 * lies where the button is. We are there, too: nothing else can be painted over us. Their order there cannot be read; a page that closes
 * and opens its picture again is above us, and can keep the event from us.
 */
export function isUnseen(press: Event, button: Element): boolean {
  if (!isByPointer(press)) return false;
  const document = dom.ownerDocument(button);
  const box = dom.getBoundingClientRect(button);
  const end = performance.now() + LOOKING;
  const isHiding = (element: Element): boolean => {
    const isOver = (place: DOMRectReadOnly | ReturnType<typeof partBox>): boolean => !isEmpty(intersect(place, box));
    const isHidingBy = (pseudo: string): boolean => {
      const style = getComputedStyle(element, pseudo);
      const isPlaced = style.content !== 'none' && /absolute|fixed/.test(style.position);
      return isPlaced && isOver(partBox(element, style)) && isUnpressed(element, style);
    };
    const isOn = isOver(dom.getBoundingClientRect(element)) && isUnpressed(element, getComputedStyle(element));
    return isOn || isHidingBy('::before') || isHidingBy('::after');
  };
  const hidesBelow = (top: Element): boolean => {
    if (isOwn(top)) return false;
    if (isUnpressed(top, getComputedStyle(top, '::backdrop')) || isHiding(top)) return true;
    for (const element of elementsIn(top, document)) if (performance.now() > end || isHiding(element)) return true;
    return false;
  };
  // The browser finds those of the document at once, behind however many elements; what shadow roots hold has to be walked to.
  const ofDocument = new Set(dom.querySelectorAll(document, IN_TOP_LAYER));
  // No page opens so much that it cannot be looked at in time, but to hide something.
  for (const top of ofDocument) if (performance.now() > end || hidesBelow(top)) return true;
  for (const top of elementsIn(document, document)) {
    if (performance.now() > end) break;
    if (!ofDocument.has(top) && isInTopLayer(top, getComputedStyle(top)) && hidesBelow(top)) return true;
  }
  return false;
}

/** What takes a click keeps it from us where it lies above us: but the press has come to us. */
function isUnpressed(element: Element, style: CSSStyleDeclaration): boolean {
  const isHit = style.pointerEvents === 'auto' || style.pointerEvents === 'all';
  // Inert by a style: Chromium alone knows that.
  const isInert = style.getPropertyValue('interactivity') === 'inert' || dom.closest(element, '[inert]') !== null;
  return (!isHit || isInert) && (isOpaque(element, style) || paintsOtherwise(element, style));
}

/** Over our own buttons nothing of a page is a mere sign. */
function paintsOtherwise(element: Element, style: CSSStyleDeclaration): boolean {
  const { backgroundImage, borderImageSource, boxShadow, backdropFilter, filter, outlineStyle } = style;
  const within = ['::marker', '::first-line', '::first-letter', '::placeholder'];
  return (
    [backgroundImage, borderImageSource, boxShadow, backdropFilter, filter].some((one) => one?.includes('(')) ||
    outlineStyle !== 'none' ||
    within.some((pseudo) => isOpaque(element, getComputedStyle(element, pseudo)))
  );
}

/** Everything in a root or an element, and in the shadow roots there, closed ones too. */
function* elementsIn(root: Node, document: Document): Generator<Element> {
  const walker = dom.createTreeWalker(document, root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    yield node;
    const inner = isOwn(node) ? null : shadowRootOf(node);
    if (inner !== null) yield* elementsIn(inner, document);
  }
}
