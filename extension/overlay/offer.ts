import { onTrusted } from '../dom/trusted-events.ts';
import { element } from './elements.ts';
import { createHost } from './host.ts';
import { keepEventsInside } from './isolation.ts';

/** Words of the discreet offer; they come from the background. */
export interface OfferWords {
  readonly label: string;
  readonly question: string;
  readonly accept: string;
  readonly refuse: string;
  readonly footer: string;
}

const STYLE = `
.box{position:fixed;right:16px;bottom:16px;max-width:min(300px,calc(100vw - 32px));padding:12px 14px;border-radius:12px;
border:1px solid #0b6e6e;background:#fffdf8;color:#1b2733;font:15px/1.45 system-ui,sans-serif;box-shadow:0 4px 18px #0003;
pointer-events:auto}
p:first-child{font-weight:600}
.buttons{display:flex;flex-wrap:wrap;gap:8px;margin:10px 0 8px}
button{font:inherit;min-height:32px;padding:4px 12px;border-radius:8px;border:1px solid #76808a;background:none;color:inherit}
button:first-child{background:#0b6e6e;border-color:#0b6e6e;color:#fff;font-weight:600}
button:focus-visible{outline:3px solid #0b6e6e;outline-offset:2px}
small{font-size:12.5px;color:#4a5763}
@media(prefers-color-scheme:dark){.box{background:#1a232b;color:#e9eef1;border-color:#5cc8c0}
button:first-child{background:#5cc8c0;color:#06201f;border-color:#5cc8c0}button:focus-visible{outline-color:#5cc8c0}small{color:#aeb9c2}}
@media(forced-colors:active){button:first-child{border-width:2px}}`;

/**
 * A small corner of the page that offers help while no guide runs. It takes no focus and covers no more than its corner; one node
 * on the root element, gone with the signal.
 */
export function showOffer(
  document: Document,
  words: OfferWords,
  answer: (accepted: boolean) => void,
  signal: AbortSignal,
): void {
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  const { root, settle } = createHost(document, { kind: 'offer', styles: STYLE }, end.signal);
  keepEventsInside(root);
  const box = element(document, 'div', { class: 'box' });
  box.lang = 'fr';
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', words.label);
  const buttons = element(document, 'div', { class: 'buttons' });
  buttons.setAttribute('role', 'group');
  buttons.setAttribute('aria-label', words.question);
  for (const [text, accepted] of [
    [words.accept, true],
    [words.refuse, false],
  ] as const) {
    const button = element(document, 'button', { text });
    button.type = 'button';
    onTrusted(button, 'click', () => {
      end.abort();
      answer(accepted);
    });
    buttons.append(button);
  }
  box.append(
    element(document, 'p', { text: words.question }),
    buttons,
    element(document, 'small', { text: words.footer }),
  );
  root.append(box);
  settle();
}
