import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Descriptor } from '../../shared/guides/descriptor.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { left } from '../dom/our-world.ts';
import type {} from '../guide/teaching-tools.ts';
import type { PickerOrder, Refusal, TeachAnswer } from '../guide/teachings.ts';
import { passesGate } from '../locate/gate.ts';
import { kindOf } from '../locate/kinds.ts';
import { Page } from '../locate/page.ts';
import { controlAt, focusedControl, openModal } from '../locate/picked-control.ts';
import { snapshotOf } from '../locate/snapshot.ts';
import { takeFingerprint } from '../locate/take-fingerprint.ts';
import { findAgain, mayBe, weigh } from '../locate/weigh.ts';
import { startPicker } from '../overlay/picker.ts';

/** Nobody shows anything for longer; milliseconds. */
const PICKING_LIMIT = 120_000;

/**
 * Put into a frame of an official page only when it is needed: when something was shown for a step, when the user is about to
 * show something, or takes a snapshot. The content script stays small for everybody else.
 */
export default defineUnlistedScript(() => {
  if (left.teach !== undefined) return;
  left.teach = { weigh, snapshot: () => snapshotOf(document) };
  let picking = new AbortController();
  browser.runtime.onMessage.addListener((message: PickerOrder) => {
    if (message.to !== 'picker') return;
    picking.abort();
    picking = new AbortController();
    if (message.type === 'start') pick(message.target, picking);
  });
});

function pick(target: Descriptor, picking: AbortController): void {
  const { id: step } = target;
  const answer = (message: TeachAnswer): void => {
    picking.abort();
    void browser.runtime.sendMessage(message);
  };
  const refuse = (why: Refusal | 'cancelled'): void => answer({ to: 'teach', type: 'refused', step, why });
  const limit = setTimeout(() => refuse('cancelled'), PICKING_LIMIT);
  picking.signal.addEventListener('abort', () => clearTimeout(limit));
  startPicker({
    document,
    signal: picking.signal,
    explains: window === window.top,
    controlAt,
    focused: focusedControl,
    modal: openModal,
    words: (chosen) => ({
      progress: teachText.picker.progress,
      title: chosen === null ? teachText.picker.title : teachText.picker.question,
      body: chosen === null ? teachText.picker.body : new Page(document).names(chosen).main.slice(0, 80),
      warning: null,
      actions: (chosen === null ? (['focused', 'cancel'] as const) : (['yes', 'again', 'cancel'] as const)).map(
        (id) => ({
          id,
          label: teachText.picker.actions[id],
        }),
      ),
      footer: teachText.picker.footer,
    }),
    onChosen: (control) => {
      const page = new Page(document);
      const kind = kindOf(control);
      if (kind === null) return refuse('not-allowed');
      if (!passesGate(page, target.page)) return refuse('wrong-page');
      if (!mayBe(page, { element: control, kind }, target)) return refuse('not-allowed');
      const fingerprint = takeFingerprint(page, control);
      // What cannot be told from others now will not be later.
      if (findAgain(page, fingerprint)?.element !== control) return refuse('not-unique');
      const date = new Date().toISOString().slice(0, 10);
      answer({ to: 'teach', type: 'chosen', step, teaching: { host: location.hostname, date, fingerprint } });
    },
    onCancel: () => refuse('cancelled'),
  });
}
