/** Events in the bubble that the page must not see: for its focus traps, shortcuts and "click outside" handlers. */
const KEPT_INSIDE = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['wheel', 'copy', 'dragstart', 'selectstart'],
];

/** Stops the events of our shadow tree at its root. Nothing is prevented: scrolling and copying work as everywhere. */
export function keepEventsInside(root: ShadowRoot): void {
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
