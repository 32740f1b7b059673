import { type Colours, dark, light, radius, space, type } from '../design/tokens.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import { element } from './host/elements.ts';
import { createHost } from './host/host.ts';
import { createInputProtector } from './host/input-protector.ts';
import { keepEventsInside } from './host/isolation.ts';

/** Words of the discreet offer; they come from the background. */
interface OfferWords {
  readonly label: string;
  readonly question: string;
  readonly accept: string;
  readonly refuse: string;
  readonly footer: string;
}

const colours = (
  theme: Colours,
): string => `.box{background:${theme.raised};color:${theme.ink};border-color:${theme.accent}}
button{border-color:${theme.lineStrong}}button:hover{background:${theme.accentSoft}}
button:first-child{background:${theme.accent};border-color:${theme.accent};color:${theme.accentInk}}
button:focus-visible{outline-color:${theme.accent}}small{color:${theme.inkSoft}}`;

const STYLE = `
.box{position:fixed;right:${space.apart}px;bottom:${space.apart}px;max-width:min(300px,calc(100vw - 32px));
padding:${space.inside}px ${space.apart}px;border-radius:${radius.card}px;border:1px solid;font:${type.body}px/1.45 system-ui,sans-serif;
box-shadow:0 4px 18px #0003;pointer-events:auto}
p:first-child{font-weight:600}
.buttons{display:flex;flex-wrap:wrap;gap:${space.near}px;margin:${space.near}px 0}
button{font:inherit;font-size:${type.small}px;font-weight:600;min-height:36px;padding:4px 12px;border-radius:${radius.control}px;
border:1px solid;background:none;color:inherit}
button:focus-visible{outline:3px solid;outline-offset:2px}
small{font-size:${type.fine}px}
${colours(light)}@media(prefers-color-scheme:dark){${colours(dark)}}
@media(forced-colors:active){button:first-child{forced-color-adjust:none;
border-color:Highlight;background:Highlight;color:HighlightText}}`;

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
  const protector = createInputProtector();
  const buttons = element(document, 'div', { class: 'buttons' });
  buttons.setAttribute('role', 'group');
  buttons.setAttribute('aria-label', words.question);
  for (const [text, accepted] of [
    [words.accept, true],
    [words.refuse, false],
  ] as const) {
    const button = element(document, 'button', { text });
    button.type = 'button';
    onTrusted(button, 'click', (press) => {
      if (protector.isTooSoon(press)) return;
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
