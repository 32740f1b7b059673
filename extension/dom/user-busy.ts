import { focusedElement } from './focused-element.ts';
import * as dom from './reads.ts';
import { onTrusted } from './trusted-events.ts';

/** Milliseconds after the last sign of scrolling during which the user is taken to be scrolling still. */
const SCROLL_REST = 600;

/**
 * Whether the user is in the middle of something that a scroll of ours would spoil. No key is listened to: whoever has
 * the focus in a field of a page they have acted upon is taken to be typing.
 */
export function watchUser(document: Document, signal: AbortSignal): () => boolean {
  let scrolledAt = Number.NEGATIVE_INFINITY;
  const seen = (): void => {
    scrolledAt = performance.now();
  };
  for (const type of ['wheel', 'touchmove']) onTrusted(document, type, seen, { capture: true, passive: true, signal });
  // A scroll event alone may be the page's own doing (restored position, scripts).
  onTrusted(document, 'scroll', () => hasActed(document, 'isActive') && seen(), {
    capture: true,
    passive: true,
    signal,
  });
  return () => isTyping(document) || performance.now() - scrolledAt < SCROLL_REST;
}

function isTyping(document: Document): boolean {
  const focused = focusedElement(document);
  if (focused === null || !hasActed(document, 'hasBeenActive')) return false;
  return (
    dom.matches(focused, 'textarea, select, [role=textbox], [role=combobox], [role=spinbutton]') ||
    (focused instanceof HTMLInputElement && !NOT_TYPED_IN.has(focused.type)) ||
    (focused instanceof HTMLElement && dom.isContentEditable(focused))
  );
}

const NOT_TYPED_IN = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Where the browser cannot tell, the user is taken to be active. */
const hasActed = (document: Document, kind: 'isActive' | 'hasBeenActive'): boolean =>
  dom.defaultView(document)?.navigator.userActivation?.[kind] ?? true;
