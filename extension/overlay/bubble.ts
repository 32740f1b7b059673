import { overlayText } from '../../shared/messages/fr/overlay.ts';
import type { Bubble } from '../contracts/overlay.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import { createCountdown } from './countdown.ts';
import { drawIn } from './draw-in.ts';
import { element, icon } from './elements.ts';
import type { InputProtector } from './input-protector.ts';
import type { Moving } from './moving.ts';
import { isUnseen } from './unseen-press.ts';

/** `open`: all words and buttons. `reduced`: one small button. `blocked`: the page lets no one act here, so no button is shown. */
export type BubbleMode = 'open' | 'reduced' | 'blocked';

/**
 * `whole`: all it has to say. `short`: without the remark, and with less between the rest. `flat`: the same in a wide band, with the
 * footer's words in the head, for windows as low as a zoom of 200 % makes them.
 */
export type BubbleForm = 'whole' | 'short' | 'flat';

interface BubbleState {
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
  /** To another corner of the window; the head carries it where the mouse goes. Left out where it is not to be moved. */
  readonly moving?: Pick<Moving, 'carryBy' | 'hop'>;
  /** Where and since when its buttons stand. */
  readonly protector: InputProtector;
  /** Reads out. */
  tell(text: string): void;
}

export interface BubbleElement {
  readonly element: HTMLElement;
  /** What it says and shows, to know it again. */
  readonly drawn: string;
  render(state: BubbleState): void;
  /** How it is drawn now. */
  readonly form: BubbleForm;
  take(form: BubbleForm): void;
}

const MINUS = 'M5 12h14';
const CROSS = 'M6 6l12 12M18 6L6 18';
const ARROWS = 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3';
const TICK = 'M4 12.5l5.5 5.5L20 7';
const HELP =
  'M4 12a8 8 0 1 1 3.2 6.4L4 20l1-3.6A8 8 0 0 1 4 12zM9.6 10a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.5M12 16.4v.01';
const ATTENTION = 'M12 3.5 2.5 20h19zM12 10v4.5M12 17.4v.01';

/** The bubble: a region beside the page's own, not a dialog. It is drawn again only when something in it changed. */
export function createBubble(document: Document, events: BubbleEvents, signal: AbortSignal): BubbleElement {
  const root = element(document, 'section', { class: 'bubble', part: 'bubble' });
  root.tabIndex = -1;
  root.setAttribute('aria-label', overlayText.region);
  let drawn = '';
  let form: BubbleForm = 'whole';
  let content = new AbortController();
  signal.addEventListener('abort', () => content.abort());

  const button = (key: string, kind: string, label: string, act: () => void, drawing?: string): HTMLElement => {
    const made = element(document, 'button', { class: kind, text: label });
    made.type = 'button';
    made.dataset['key'] = key;
    if (drawing !== undefined) made.prepend(icon(document, drawing));
    onTrusted(made, 'click', (press) => events.protector.isTooSoon(press) || isUnseen(press, made) || act());
    // A mouse click on our buttons leaves the focus in the page's field.
    made.addEventListener('mousedown', (event) => event.preventDefault());
    return made;
  };

  /** A button that is a sign alone; its words are there for those who do not see it. */
  const signButton = (key: string, label: string, act: () => void, drawing: string): HTMLElement => {
    const made = button(key, 'plain', '', act, drawing);
    made.setAttribute('aria-label', label);
    made.title = label;
    return made;
  };

  /** Its words are part of the bubble's, for whoever copies or searches them. */
  const endButton = (key: string, label: string, act: () => void): HTMLElement => {
    const made = button(key, 'plain', '', act, CROSS);
    made.append(element(document, 'span', { class: 'unseen', text: label }));
    made.title = label;
    return made;
  };

  const headOf = ({ words, mode }: BubbleState): HTMLElement => {
    const head = element(
      document,
      'div',
      { class: 'head' },
      element(document, 'p', { class: 'progress', text: words.progress }),
      ...(mode === 'blocked' ? [] : [signButton('reduce', overlayText.reduce, events.reduce, MINUS)]),
      ...(mode === 'blocked' ? [] : words.actions.filter(({ ends }) => ends === true)).map(({ id, label }) =>
        endButton(`action-${id}`, label, () => events.action(id)),
      ),
    );
    events.moving?.carryBy(head);
    return head;
  };

  const actionsOf = ({ words, offersPlace }: BubbleState): readonly Node[] => {
    const made = [
      ...(offersPlace ? [button('show-place', 'main', overlayText.showPlace, events.showPlace)] : []),
      ...words.actions
        .filter(({ ends }) => ends !== true)
        .map(({ id, label, confirms }) =>
          button(`action-${id}`, confirms === true && !offersPlace ? 'main' : '', label, () => events.action(id)),
        ),
    ];
    return made.length === 0 ? [] : [element(document, 'div', { class: 'actions' }, ...made)];
  };

  const footerOf = ({ words, mode }: BubbleState): HTMLElement =>
    element(
      document,
      'div',
      { class: 'footer' },
      element(document, 'p', { text: words.footer }),
      ...(events.moving === undefined || mode === 'blocked'
        ? []
        : [signButton('move', overlayText.move, events.moving.hop, ARROWS)]),
    );

  const partsOf = (state: BubbleState): readonly Node[] => {
    const { words, mode } = state;
    if (mode === 'reduced') return [button('expand', 'plain', overlayText.expand, events.expand, HELP)];
    const title = element(document, 'p', { class: 'title', text: words.title });
    if (words.isGlad === true) {
      const tick = icon(document, TICK);
      title.prepend(tick);
      drawIn(document, tick, content.signal);
    }
    return [
      headOf(state),
      title,
      ...(words.warning === null ? [] : [warning(words.warning)]),
      ...(words.body === '' ? [] : [element(document, 'p', { class: 'body', text: words.body })]),
      ...(words.countdown ? [createCountdown(document, words.countdown, events.tell, content.signal)] : []),
      ...(words.note ? [element(document, 'p', { class: 'note spare', text: words.note })] : []),
      ...(mode === 'blocked'
        ? [element(document, 'p', { class: 'note', text: overlayText.inPanel })]
        : actionsOf(state)),
      footerOf(state),
    ];
  };

  const warning = (text: string): HTMLElement =>
    element(document, 'p', { class: 'warning' }, icon(document, ATTENTION), element(document, 'span', { text }));

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
      root.replaceChildren(...partsOf(state));
      if (!hadFocus) return;
      // Whoever reads in the bubble stays in it when the step changes.
      const same = [...root.querySelectorAll('button')].find((candidate) => candidate.dataset['key'] === key);
      (same ?? root).focus({ preventScroll: true });
    },
  };
}
