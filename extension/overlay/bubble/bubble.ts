import { overlayText } from '../../../shared/messages/fr/overlay.ts';
import { element } from '../host/elements.ts';
import { type BubbleEvents, type BubbleState, bubbleParts } from './bubble-parts.ts';

/**
 * `whole`: all it has to say. `short`: without the remark, and with less between the rest. `flat`: the same in smaller
 * letters, for windows as low as a zoom of 200 % makes them in a wide band.
 */
export type BubbleForm = 'whole' | 'short' | 'flat';

export interface BubbleElement {
  readonly element: HTMLElement;
  /** What it says and shows, to compare with the next view. */
  readonly drawn: string;
  render(state: BubbleState): void;
  /** How it is drawn now. */
  readonly form: BubbleForm;
  take(form: BubbleForm): void;
}

/** The bubble: a region beside the page's own, not a dialog. It is drawn again only when something in it changed. */
export function createBubble(document: Document, events: BubbleEvents, signal: AbortSignal): BubbleElement {
  const root = element(document, 'section', { class: 'bubble', part: 'bubble' });
  root.tabIndex = -1;
  root.setAttribute('aria-label', overlayText.region);
  let drawn = '';
  let form: BubbleForm = 'whole';
  let content = new AbortController();
  signal.addEventListener('abort', () => content.abort());

  return {
    element: root,
    get drawn() {
      return drawn;
    },
    get form() {
      return form;
    },
    take(wanted) {
      form = wanted;
      root.classList.toggle('short', form !== 'whole');
      root.classList.toggle('flat', form === 'flat');
    },
    render(state) {
      const wanted = JSON.stringify(state);
      if (wanted === drawn) return;
      drawn = wanted;
      const focused = (root.getRootNode() as ShadowRoot).activeElement;
      const hadFocus = focused !== null && root.contains(focused);
      const key = focused instanceof HTMLElement ? focused.dataset['key'] : undefined;
      events.protector.changed();
      root.className = `bubble ${state.mode}`;
      form = 'whole';
      content.abort();
      content = new AbortController();
      root.replaceChildren(...bubbleParts(document, events, state, content.signal));
      if (!hadFocus) return;
      // A focus inside the bubble stays there when the step changes.
      const same = [...root.querySelectorAll('button')].find((candidate) => candidate.dataset['key'] === key);
      const chip = state.mode === 'folded' ? root.querySelector('button') : null;
      (same ?? chip ?? root).focus({ preventScroll: true });
    },
  };
}
