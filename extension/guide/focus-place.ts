/** Where the keyboard was in a document before it went to a bubble in another frame of the page. */
export interface FocusPlace {
  /** Moves the focus there; to the document itself when that place is gone. */
  take(): void;
}

/** Remembers the element that had the focus last. It listens to focus alone, and keeps no more than a reference. */
export function keepFocusPlace(document: Document, signal: AbortSignal): FocusPlace {
  let last: WeakRef<Element> | null = null;
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const isOther = target instanceof Element && !/^i?frame$|^compagnon-/.test(target.localName);
      last = isOther ? new WeakRef(target) : null;
    },
    { capture: true, passive: true, signal },
  );
  return {
    take() {
      const place = last?.deref();
      document.defaultView?.focus();
      if (place?.isConnected && (place instanceof HTMLElement || place instanceof SVGElement))
        place.focus({ preventScroll: true });
    },
  };
}
