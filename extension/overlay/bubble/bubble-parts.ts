import { overlayText } from '../../../shared/messages/fr/overlay.ts';
import type { Bubble } from '../../contracts/overlay.ts';
import { element, icon } from '../host/elements.ts';
import type { InputProtector } from '../host/input-protector.ts';
import { bubbleButtons } from './bubble-buttons.ts';
import { createCountdown } from './countdown.ts';
import type { Moving } from './moving.ts';

/** `open`: all words and buttons. `folded`: a chip that opens it. `blocked`: the page lets no one act here, so no button is shown. */
export type BubbleMode = 'open' | 'folded' | 'blocked';

export interface BubbleState {
  readonly words: Bubble;
  readonly mode: BubbleMode;
  readonly offersPlace: boolean;
}

export interface BubbleEvents {
  action(id: string): void;
  fold(): void;
  unfold(): void;
  showPlace(): void;
  /** Lets the head carry it. Left out where it is not to be moved. */
  readonly moving?: Pick<Moving, 'carryBy'>;
  /** Knows where, and since when, the buttons have stood (input-protector.ts). */
  readonly protector: InputProtector;
  /** Reads out. */
  tell(text: string): void;
}

const CROSS = 'M6 6l12 12M18 6L6 18';
const ARROWS = 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3';
const TICK = 'M4 12.5l5.5 5.5L20 7';
const HELP =
  'M4 12a8 8 0 1 1 3.2 6.4L4 20l1-3.6A8 8 0 0 1 4 12zM9.6 10a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.5M12 16.4v.01';
const ATTENTION = 'M12 3.5 2.5 20h19zM12 10v4.5M12 17.4v.01';

/**
 * What the bubble is made of, from its head to its buttons.
 * @param signal ends what runs in them (a countdown)
 */
export function bubbleParts(
  document: Document,
  events: BubbleEvents,
  { words, mode, offersPlace }: BubbleState,
  signal: AbortSignal,
): readonly Node[] {
  const { button, signButton } = bubbleButtons(document, events.protector);
  const isDead = mode === 'blocked';
  const { moving } = events;
  const isMovable = !isDead && moving !== undefined;

  const head = (): HTMLElement => {
    const made = element(
      document,
      'div',
      { class: isMovable ? 'head carried' : 'head' },
      element(
        document,
        'div',
        { class: 'whose' },
        element(document, 'p', { class: 'progress', text: words.progress }),
        element(document, 'p', { class: 'unofficial', text: words.unofficial }),
      ),
      ...(isDead ? [] : [signButton('fold', overlayText.fold, events.fold, CROSS)]),
    );
    if (isMovable) moving.carryBy(made);
    return made;
  };

  /** Drawn in the head; for the keyboard after all that the step asks for. */
  const grip = (): readonly Node[] => {
    if (!isMovable) return [];
    const made = signButton('move', overlayText.move, () => undefined, ARROWS);
    moving.carryBy(made);
    return [made];
  };

  const chip = (): HTMLElement => {
    const { title, below } = words.chip;
    const made = button('unfold', 'plain', '', events.unfold, HELP);
    made.title = overlayText.unfold;
    const small = element(document, 'small', { class: 'unofficial', text: below });
    made.append(element(document, 'span', {}, element(document, 'span', { text: `${title} ` }), small));
    return made;
  };

  const actions = (): readonly Node[] => {
    const made = [
      ...(offersPlace ? [button('show-place', 'main', overlayText.showPlace, events.showPlace)] : []),
      ...words.actions.map(({ id, label, confirms }) =>
        button(`action-${id}`, confirms === true && !offersPlace ? 'main' : '', label, () => events.action(id)),
      ),
    ];
    return made.length === 0 ? [] : [element(document, 'div', { class: 'actions' }, ...made)];
  };

  const warning = (text: string): HTMLElement =>
    element(document, 'p', { class: 'warning' }, icon(document, ATTENTION), element(document, 'span', { text }));

  if (mode === 'folded') return [chip()];
  const title = element(document, 'h2', { class: 'title', text: words.title });
  if (words.isGlad === true) title.prepend(icon(document, TICK));
  return [
    head(),
    title,
    ...(words.warning === null ? [] : [warning(words.warning)]),
    ...(words.body === '' ? [] : [element(document, 'p', { class: 'body', text: words.body })]),
    ...(words.countdown ? [createCountdown(document, words.countdown, events.tell, signal)] : []),
    ...(words.note ? [element(document, 'p', { class: 'note spare', text: words.note })] : []),
    ...(isDead ? [element(document, 'p', { class: 'note', text: overlayText.inPanel })] : actions()),
    ...grip(),
  ];
}
