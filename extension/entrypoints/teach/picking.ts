import { browser } from 'wxt/browser';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import type { TeachAnswer } from '../../guide/messages/messages.ts';
import type { PickerOrder } from '../../guide/messages/teach-messages.ts';
import type { Refusal } from '../../guide/session/refusals.ts';
import type { Teaching } from '../../guide/session/teaching.ts';
import { startPicker } from '../../overlay/picker.ts';

/** What the picker asks of the page's controls. */
interface PickerTools {
  /** Stored description of a control that the user shows for a step, or why it is refused. */
  take(control: Element, target: Descriptor): Teaching | Refusal;
  /** The control at this point of the viewport, under everything of ours; a frame is answered as itself. */
  controlAt(x: number, y: number): Element | null;
  /** The control of the page that has the focus; null while it is in ours. */
  focused(): Element | null;
  /** The modal dialog that makes everything outside of it dead. */
  modal(): Element | null;
  /** Does nothing of the step speak for a control, and nothing against it? */
  isUnlike(control: Element, target: Descriptor): boolean;
  /** What the page calls a control; '' where that takes too long. */
  nameOf(control: Element, target: Descriptor): string;
  /** The control that would be ringed but for its place. */
  lookalike(target: Descriptor): Element | null;
}

type StartOrder = Extract<PickerOrder, { type: 'start' }>;

/** Milliseconds after which the picker ends by itself. */
const PICKING_LIMIT = 120_000;

/** Lets the user show a control of this document when they are about to. */
export function listenToPicker(tools: PickerTools): void {
  let picking = new AbortController();
  browser.runtime.onMessage.addListener((message: PickerOrder) => {
    if (message.to !== 'picker') return;
    picking.abort();
    picking = new AbortController();
    if (message.type === 'start') pick(tools, message, picking);
  });
}

function pick(tools: PickerTools, { target, title, proposes }: StartOrder, picking: AbortController): void {
  const { id: step } = target;
  const answer = (message: TeachAnswer): void => {
    picking.abort();
    void browser.runtime.sendMessage(message);
  };
  const refuse = (why: Refusal | 'cancelled'): void => answer({ to: 'teach', type: 'refused', step, why });
  const limit = setTimeout(() => refuse('cancelled'), PICKING_LIMIT);
  picking.signal.addEventListener('abort', () => clearTimeout(limit));
  const isTop = window === window.top;
  // What is shown on a page ends with it.
  if (isTop) onTrusted(window, 'pagehide', () => refuse('cancelled'), { signal: picking.signal });
  const titleFor = (chosen: Element | null): string => {
    if (chosen === null) return teachText.picker.title;
    return tools.isUnlike(chosen, target) ? teachText.unlike(title) : teachText.picker.question;
  };
  startPicker({
    document,
    signal: picking.signal,
    explains: isTop,
    controlAt: tools.controlAt,
    focused: tools.focused,
    modal: tools.modal,
    proposed: proposes === true ? tools.lookalike(target) : null,
    words: (chosen) => ({
      progress: teachText.picker.progress,
      title: titleFor(chosen),
      body: chosen === null ? teachText.picker.body : quoted(tools.nameOf(chosen, target)),
      warning: null,
      actions: (chosen === null ? (['focused', 'cancel'] as const) : (['yes', 'again', 'cancel'] as const)).map(
        (id) => ({
          id,
          label: teachText.picker.actions[id],
        }),
      ),
      note: teachText.picker.note,
      unofficial: bubbleText.unofficial,
      chip: teachText.picker.chip,
    }),
    onChosen: (control) => {
      const taken = tools.take(control, target);
      if (typeof taken === 'string') refuse(taken);
      else answer({ to: 'teach', type: 'chosen', step, teaching: taken });
    },
    onCancel: () => refuse('cancelled'),
  });
}

/** Most characters of a control's name that a question shows. */
const LONGEST_NAME = 80;

const quoted = (name: string): string =>
  name === '' ? teachText.picker.unnamed : teachText.calibration.control(name.slice(0, LONGEST_NAME));
