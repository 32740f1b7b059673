import { overlayText } from '../../shared/messages/fr/overlay.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import { element, icon } from './elements.ts';
import type { Bubble } from './view.ts';

/** `open`: all words and buttons. `reduced`: one small button. `blocked`: the page lets no one act here, so no button is shown. */
export type BubbleMode = 'open' | 'reduced' | 'blocked';

export interface BubbleState {
  readonly words: Bubble;
  readonly mode: BubbleMode;
  /** Offer to scroll to a target that is out of sight. */
  readonly offersPlace: boolean;
}

export interface BubbleEvents {
  action(id: string): void;
  reduce(): void;
  expand(): void;
  showPlace(): void;
}

export interface BubbleElement {
  readonly element: HTMLElement;
  render(state: BubbleState): void;
}

const MINUS = 'M5 12h14';
const HELP =
  'M4 12a8 8 0 1 1 3.2 6.4L4 20l1-3.6A8 8 0 0 1 4 12zM9.6 10a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.5M12 16.4v.01';
const ATTENTION = 'M12 3.5 2.5 20h19zM12 10v4.5M12 17.4v.01';

/** The bubble: a region beside the page's own, not a dialog. It is drawn again only when something in it changed. */
export function createBubble(document: Document, events: BubbleEvents): BubbleElement {
  const root = element(document, 'section', { class: 'bubble', part: 'bubble' });
  root.tabIndex = -1;
  root.setAttribute('aria-label', overlayText.region);
  let drawn = '';

  const button = (key: string, kind: string, label: string, act: () => void, drawing?: string): HTMLElement => {
    const made = element(document, 'button', { class: kind, text: label });
    made.type = 'button';
    made.dataset['key'] = key;
    if (drawing !== undefined) made.prepend(icon(document, drawing));
    onTrusted(made, 'click', act);
    // A mouse click on our buttons leaves the focus in the page's field.
    made.addEventListener('mousedown', (event) => event.preventDefault());
    return made;
  };

  const reduceButton = (): HTMLElement => {
    const made = button('reduce', 'plain', '', events.reduce, MINUS);
    made.setAttribute('aria-label', overlayText.reduce);
    made.title = overlayText.reduce;
    return made;
  };

  const content = ({ words, mode, offersPlace }: BubbleState): readonly Node[] => {
    if (mode === 'reduced') return [button('expand', 'plain', overlayText.expand, events.expand, HELP)];
    const head = element(
      document,
      'div',
      { class: 'head' },
      element(document, 'p', { class: 'progress', text: words.progress }),
      ...(mode === 'open' ? [reduceButton()] : []),
    );
    const title = element(document, 'p', { class: 'title', text: words.title });
    if (mode === 'blocked') return [head, title, element(document, 'p', { class: 'body', text: overlayText.inPanel })];
    const actions = [
      ...(offersPlace ? [button('show-place', 'main', overlayText.showPlace, events.showPlace)] : []),
      ...words.actions.map(({ id, label, confirms }) =>
        button(`action-${id}`, confirms === true && !offersPlace ? 'main' : '', label, () => events.action(id)),
      ),
    ];
    return [
      head,
      title,
      ...(words.body === '' ? [] : [element(document, 'p', { class: 'body', text: words.body })]),
      ...(words.warning === null ? [] : [warning(words.warning)]),
      ...(actions.length === 0 ? [] : [element(document, 'div', { class: 'actions' }, ...actions)]),
      element(document, 'p', { class: 'footer', text: words.footer }),
    ];
  };

  const warning = (text: string): HTMLElement =>
    element(document, 'p', { class: 'warning' }, icon(document, ATTENTION), element(document, 'span', { text }));

  return {
    element: root,
    render(state) {
      const wanted = JSON.stringify(state);
      if (wanted === drawn) return;
      drawn = wanted;
      const focused = (root.getRootNode() as ShadowRoot).activeElement;
      const hadFocus = focused !== null && root.contains(focused);
      const key = focused instanceof HTMLElement ? focused.dataset['key'] : undefined;
      root.className = `bubble ${state.mode}`;
      root.replaceChildren(...content(state));
      if (!hadFocus) return;
      // Whoever reads in the bubble stays in it when the step changes.
      const same = [...root.querySelectorAll('button')].find((candidate) => candidate.dataset['key'] === key);
      (same ?? root).focus({ preventScroll: true });
    },
  };
}
