import { focusedElement } from '../../dom/focused-element.ts';
import * as dom from '../../dom/reads.ts';

interface FocusWay {
  into(element: HTMLElement): void;
  /** Moves the focus back; where that element is gone, it only leaves ours. */
  back(focused: Element | null): void;
}

/** @param onElsewhere called in place of moving the focus back when it came from another document (the page around, another frame) */
export function rememberFocus(document: Document, onElsewhere: () => void): FocusWay {
  let cameFrom: Element | 'elsewhere' | null = null;
  return {
    into(element) {
      const isTop = dom.defaultView(document)?.parent === dom.defaultView(document);
      cameFrom = isTop || dom.hasFocus(document) ? focusedElement(document) : 'elsewhere';
      dom.focus(element, { preventScroll: true });
    },
    back(focused) {
      const place = cameFrom;
      cameFrom = null;
      if (place === 'elsewhere') onElsewhere();
      else if (place !== null && dom.isConnected(place)) dom.focus(place, { preventScroll: true });
      else if (focused instanceof HTMLElement) focused.blur();
    },
  };
}
