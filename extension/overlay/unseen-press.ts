import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { elementsIn } from './elements-around.ts';
import { intersect, isEmpty } from './geometry.ts';
import { hidesWhatIsBelow } from './paint.ts';
import { pseudoBox } from './pseudo-box.ts';
import { type Layer, styleOf } from './stacking.ts';

/** What a page puts into the top layer. We are there, too: nothing else can be painted over us. */
const ON_TOP = ':popover-open, :modal, :fullscreen';
/** Milliseconds of looking for it, and elements of it that are looked at, for one press. */
const LOOKING = 60;
const MOST = 300;
const PSEUDOS = ['', '::before', '::after'] as const;

/**
 * Whether a press of the pointer may have been meant for a picture of the page: something opaque in the top layer that lets clicks through
 * lies where the button is. Who is above whom there, nothing tells; whoever closes and opens it again is, and can keep the event from us.
 */
export function isUnseen(press: Event, button: Element): boolean {
  if (!(press instanceof UIEvent) || press.detail === 0) return false;
  const document = dom.ownerDocument(button);
  const box = dom.getBoundingClientRect(button);
  const hides = (layer: Layer): boolean => {
    if (styleOf(layer).pointerEvents !== 'none' && dom.closest(layer.element, '[inert]') === null) return false;
    const place = layer.pseudo === '' ? dom.getBoundingClientRect(layer.element) : pseudoBox(layer);
    return place !== null && !isEmpty(intersect(place, box)) && hidesWhatIsBelow(layer);
  };
  const end = performance.now() + LOOKING;
  for (const top of elementsIn(document, document)) {
    if (performance.now() > end) return false;
    if (isOwn(top) || !dom.matches(top, ON_TOP)) continue;
    if (hidesWhatIsBelow({ element: top, pseudo: '::backdrop' })) return true;
    let left = MOST;
    for (const element of [top, ...elementsIn(top, document)]) {
      if (PSEUDOS.some((pseudo) => hides({ element, pseudo }))) return true;
      left -= 1;
      if (left === 0) break;
    }
  }
  return false;
}
