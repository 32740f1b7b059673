import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { world } from '../dom/isolated-world.ts';
import type { PickerOrder, TeachAnswer } from '../guide/messages/teach-messages.ts';
import { isFramedByStrangers } from '../guide/page/framed-by-strangers.ts';
import type { TeachTools } from '../guide/page/script-exchange/teach.ts';
import type { Refusal } from '../guide/session/refusals.ts';
import { startPicker } from '../overlay/picker.ts';

declare module '../dom/isolated-world.ts' {
  interface IsolatedWorld {
    picker: true;
  }
}

type StartOrder = Extract<PickerOrder, { type: 'start' }>;

/** Milliseconds after which the picker ends by itself. */
const PICKING_LIMIT = 120_000;

/** Put into the frames of an official page, after teach.js, when the user is about to show a control there. */
export default defineUnlistedScript(() => {
  const { teach } = world;
  if (teach === undefined || world.picker === true || isFramedByStrangers()) return;
  world.picker = true;
  let picking = new AbortController();
  browser.runtime.onMessage.addListener((message: PickerOrder) => {
    if (message.to !== 'picker') return;
    picking.abort();
    picking = new AbortController();
    if (message.type === 'start') pick(teach, message, picking);
  });
});

function pick(teach: TeachTools, { target, title, proposes }: StartOrder, picking: AbortController): void {
  const { id: step } = target;
  const answer = (message: TeachAnswer): void => {
    picking.abort();
    void browser.runtime.sendMessage(message);
  };
  const refuse = (why: Refusal | 'cancelled'): void => answer({ to: 'teach', type: 'refused', step, why });
  const limit = setTimeout(() => refuse('cancelled'), PICKING_LIMIT);
  picking.signal.addEventListener('abort', () => clearTimeout(limit));
  const titleFor = (chosen: Element | null): string => {
    if (chosen === null) return teachText.picker.title;
    return teach.isUnlike(chosen, target) ? teachText.unlike(title) : teachText.picker.question;
  };
  startPicker({
    document,
    signal: picking.signal,
    explains: window === window.top,
    controlAt: teach.controlAt,
    focused: teach.focused,
    modal: teach.modal,
    proposed: proposes === true ? teach.lookalike(target) : null,
    words: (chosen) => ({
      progress: teachText.picker.progress,
      title: titleFor(chosen),
      body: chosen === null ? teachText.picker.body : quoted(teach.nameOf(chosen, target)),
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
      const taken = teach.take(control, target);
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
