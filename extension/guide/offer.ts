import * as dom from '../dom/reads.ts';

/** Words of the discreet offer; they come from the background. */
export interface OfferWords {
  readonly label: string;
  readonly question: string;
  readonly accept: string;
  readonly refuse: string;
  readonly footer: string;
}

const STYLE = `
:host{all:initial!important;position:fixed!important;inset:auto 16px 16px auto!important;z-index:2147483647!important;color-scheme:light dark!important}
.box{box-sizing:border-box;max-width:min(300px,calc(100vw - 32px));padding:12px 14px;border-radius:12px;
border:1px solid #0b6e6e;background:#fffdf8;color:#1b2733;font:15px/1.45 system-ui,sans-serif;box-shadow:0 4px 18px #0003}
p{margin:0}p:first-child{font-weight:600}
.buttons{display:flex;flex-wrap:wrap;gap:8px;margin:10px 0 8px}
button{font:inherit;min-height:32px;padding:4px 12px;border-radius:8px;border:1px solid #76808a;background:none;color:inherit;cursor:pointer}
button:first-child{background:#0b6e6e;border-color:#0b6e6e;color:#fff;font-weight:600}
button:focus-visible{outline:3px solid #0b6e6e;outline-offset:2px}
small{font-size:12.5px;color:#4a5763}
@media(prefers-color-scheme:dark){.box{background:#1a232b;color:#e9eef1;border-color:#5cc8c0}
button:first-child{background:#5cc8c0;color:#06201f;border-color:#5cc8c0}button:focus-visible{outline-color:#5cc8c0}small{color:#aeb9c2}}
@media(forced-colors:active){button:first-child{border-width:2px}}
@media print{:host{display:none!important}}`;

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
  const make = <T extends keyof HTMLElementTagNameMap>(tag: T, text: string): HTMLElementTagNameMap[T] => {
    const made = dom.createElement(document, tag) as HTMLElementTagNameMap[T];
    made.textContent = text;
    return made;
  };
  const host = dom.createElement(document, 'compagnon-ecps-offer');
  const root = host.attachShadow({ mode: 'open' });
  const box = make('div', '');
  box.className = 'box';
  box.lang = 'fr';
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', words.label);
  const buttons = make('div', '');
  buttons.className = 'buttons';
  buttons.setAttribute('role', 'group');
  buttons.setAttribute('aria-label', words.question);
  for (const [text, accepted] of [
    [words.accept, true],
    [words.refuse, false],
  ] as const) {
    const button = make('button', text);
    button.type = 'button';
    button.addEventListener('click', () => {
      host.remove();
      answer(accepted);
    });
    buttons.append(button);
  }
  box.append(make('p', words.question), buttons, make('small', words.footer));
  root.append(make('style', STYLE), box);
  dom.append(dom.documentElement(document), host);
  signal.addEventListener('abort', () => host.remove());
}
