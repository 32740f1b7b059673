import { controlAt, focusedControl, openModal } from '../../../extension/locate/teach/picked-control.ts';
import { startPicker } from '../../../extension/overlay/picker.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';

/** The picker as the extension starts it in each frame, and what came of it. */
const log: string[] = [];
const { picker } = teachText;

startPicker({
  document,
  signal: new AbortController().signal,
  explains: window === window.top,
  controlAt,
  focused: focusedControl,
  modal: openModal,
  proposed: null,
  words: (chosen) => ({
    progress: picker.progress,
    title: chosen === null ? picker.title : picker.question,
    body: chosen === null ? picker.body : (chosen.textContent ?? ''),
    warning: null,
    actions: (chosen === null ? (['focused', 'cancel'] as const) : (['yes', 'again', 'cancel'] as const)).map((id) => ({
      id,
      label: picker.actions[id],
    })),
    unofficial: 'Aide non officielle',
    chip: picker.chip,
  }),
  onChosen: (control) => log.push(`chosen ${control.id}`),
  onCancel: () => log.push('cancelled'),
});

Object.assign(globalThis, { pickerLog: log });
