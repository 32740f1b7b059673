import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
/** Where the keyboard was in a document before it went to a bubble in another frame of the page. */
export interface FocusPlace {
  /** To the document itself when that place is gone. */
  take(): void;
}

/** Remembers the element that had the focus last, and listens to focus alone. */
export function trackFocus(document: Document, signal: AbortSignal): FocusPlace {
  let last: WeakRef<Element> | null = null;
  onTrusted(
    document,
    'focusin',
    ({ target }) => {
      const isOther = target instanceof Element && !isOwn(target) && !dom.matches(target, 'iframe,frame');
      last = isOther ? new WeakRef(target) : null;
    },
    { capture: true, passive: true, signal },
  );
  return {
    take() {
      const place = last?.deref();
      dom.defaultView(document)?.focus();
      if (place !== undefined && dom.isConnected(place)) dom.focus(place, { preventScroll: true });
    },
  };
}
