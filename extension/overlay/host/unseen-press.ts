import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { intersect, isEmpty } from '../geometry.ts';
import { elementsIn } from '../page/elements-around.ts';
import { hidesWhatIsBelow } from '../paint/paint.ts';
import { pseudoBox } from '../paint/pseudo-box.ts';
import type { Layer } from '../paint/stacking.ts';
import { takesClicks } from '../paint/takes-clicks.ts';
import { IN_TOP_LAYER, isInTopLayer } from '../paint/top-layer.ts';
import { isByPointer } from './input-protector.ts';

/** Milliseconds of looking at it, for one press. */
const LOOKING = 60;
const PSEUDOS = ['', '::before', '::after'] as const;

/**
 * Whether a press of the pointer may have been meant for a picture of the page: something opaque in the top layer that lets clicks through
 * lies where the button is. We are there, too: nothing else can be painted over us. Who is above whom there, nothing tells; whoever closes
 * and opens it again is, and can keep the event from us.
 */
export function isUnseen(press: Event, button: Element): boolean {
  if (!isByPointer(press)) return false;
  const document = dom.ownerDocument(button);
  const box = dom.getBoundingClientRect(button);
  const end = performance.now() + LOOKING;
  const isHiding = (element: Element): boolean =>
    PSEUDOS.some((pseudo) => {
      const layer: Layer = { element, pseudo };
      const place = pseudo === '' ? dom.getBoundingClientRect(element) : pseudoBox(layer);
      return place !== null && !isEmpty(intersect(place, box)) && isUnpressed(layer);
    });
  const hidesBelow = (top: Element): boolean => {
    if (isOwn(top)) return false;
    if (isUnpressed({ element: top, pseudo: '::backdrop' }) || isHiding(top)) return true;
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
const isUnpressed = (layer: Layer): boolean => !takesClicks(layer) && hidesWhatIsBelow(layer);
