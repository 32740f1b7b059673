import * as dom from '../../dom/reads.ts';
import { type Layer, styleOf } from './stacking.ts';

/** Whether a hit test at a layer finds it; false where it passes the layer over, so that a click goes to what is below. */
export function takesClicks(layer: Layer, style = styleOf(layer)): boolean {
  const isHit = style.pointerEvents === 'auto' || style.pointerEvents === 'all';
  // Inert by a style: Chromium alone knows that.
  return isHit && style.getPropertyValue('interactivity') !== 'inert' && dom.closest(layer.element, '[inert]') === null;
}
