import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { elementsIn } from './elements-around.ts';
import { intersect, isEmpty } from './geometry.ts';
import { hidesWhatIsBelow } from './paint.ts';
import { pseudoBox } from './pseudo-box.ts';
import type { Layer } from './stacking.ts';
import { takesClicks } from './takes-clicks.ts';

/** What a page puts into the top layer. We are there, too: nothing else can be painted over us. */
const ON_TOP = ':popover-open, :modal, :fullscreen';
/** Milliseconds of looking at it, for one press. */
const LOOKING = 60;
const PSEUDOS = ['', '::before', '::after'] as const;

/**
 * Whether a press of the pointer may have been meant for a picture of the page: something opaque in the top layer that lets clicks through
 * lies where the button is. Who is above whom there, nothing tells; whoever closes and opens it again is, and can keep the event from us.
 */
export function isUnseen(press: Event, button: Element): boolean {
  if (!(press instanceof UIEvent) || press.detail === 0) return false;
  const document = dom.ownerDocument(button);
  const box = dom.getBoundingClientRect(button);
  const end = performance.now() + LOOKING;
  const hides = (layer: Layer): boolean => {
    // What takes a click keeps it from us where it lies above us: the press has come to us.
    if (takesClicks(layer)) return false;
    const place = layer.pseudo === '' ? dom.getBoundingClientRect(layer.element) : pseudoBox(layer);
    return place !== null && !isEmpty(intersect(place, box)) && hidesWhatIsBelow(layer);
  };
  const hidesBelow = (top: Element): boolean => {
    const backdrop: Layer = { element: top, pseudo: '::backdrop' };
    if (!takesClicks(backdrop) && hidesWhatIsBelow(backdrop)) return true;
    if (PSEUDOS.some((pseudo) => hides({ element: top, pseudo }))) return true;
    for (const element of elementsIn(top, document))
      if (performance.now() > end || PSEUDOS.some((pseudo) => hides({ element, pseudo }))) return true;
    return false;
  };
  // The browser finds those of the document at once, behind however many elements; what shadow roots hold has to be walked to.
  const ofDocument = new Set([...dom.querySelectorAll(document, ON_TOP)].filter((top) => !isOwn(top)));
  // No page opens so much that it cannot be looked at in time, but to hide something.
  for (const top of ofDocument) if (performance.now() > end || hidesBelow(top)) return true;
  for (const top of elementsIn(document, document)) {
    if (performance.now() > end) return false;
    if (!isOwn(top) && !ofDocument.has(top) && dom.matches(top, ON_TOP) && hidesBelow(top)) return true;
  }
  return false;
}
