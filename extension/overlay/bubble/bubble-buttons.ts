import { onTrusted } from '../../dom/trusted-events.ts';
import { element, icon } from '../host/elements.ts';
import type { InputProtector } from '../host/input-protector.ts';

/** Makes a button of the bubble. `key` finds the same button again when the bubble is drawn anew. */
type MakeButton = (key: string, label: string, act: () => void, drawing: string) => HTMLElement;

interface BubbleButtons {
  button(key: string, kind: string, label: string, act: () => void, drawing?: string): HTMLElement;
  /** A button with an icon alone; its words are for screen readers. */
  readonly signButton: MakeButton;
}

/** Buttons that only the user presses: not a script, not a press meant for the page. */
export function bubbleButtons(document: Document, protector: InputProtector): BubbleButtons {
  const button: BubbleButtons['button'] = (key, kind, label, act, drawing) => {
    const made = element(document, 'button', { class: kind, text: label });
    made.type = 'button';
    made.dataset['key'] = key;
    if (drawing !== undefined) made.prepend(icon(document, drawing));
    onTrusted(made, 'click', (press) => protector.isTooSoon(press) || act());
    // A mouse click on our buttons leaves the focus in the page's field.
    made.addEventListener('mousedown', (event) => event.preventDefault());
    return made;
  };
  return {
    button,
    signButton(key, label, act, drawing) {
      const made = button(key, 'plain', '', act, drawing);
      made.setAttribute('aria-label', label);
      made.title = label;
      return made;
    },
  };
}
