import { readFileSync } from 'node:fs';

/** What ordinary pages, and extensions that people need, put on, over and around a control that stays plainly usable. */
interface HonestPage {
  readonly name: string;
  readonly css: string;
  readonly body: string;
}

const BUTTON = '<button id="target">Modifier mes coordonnées</button>';
const DRAWING = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='96'%3E%3Cpath d='M0 0L60 60' stroke='red'/%3E%3C/svg%3E")`;

/** What many of the pages have, by the word that stands for it in the file. */
const PARTS: Readonly<Record<string, string>> = {
  button: BUTTON,
  icon: '<button id="target" data-tip aria-label="Modifier mes coordonnées">✎</button>',
  field: '<input id="target"><label for="target">Numéro d’inscription à l’Ordre</label>',
  link: '<a id="target" target="_blank" href="#x">Modifier mes coordonnées</a>',
  drawing: DRAWING,
  'drawing in quotes': DRAWING.replaceAll('"', '&quot;'),
  filters: `<svg width="0" height="0"><filter id="f"><feColorMatrix values="0 1 0 0 0 1 0 0 0 0 0 0 1 0 0 0 0 0 1 0"/></filter></svg>`,
  // A layer over the whole window that lets presses through.
  layer: 'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; z-index: 2147483647;',
};

/** A page as the file has it: its name, its style if any, and what stands in the place of the button, if anything. */
const PAGE = /^<!-- (.+) -->\n(?:<style>(.*)<\/style>\n)?(?:(.+)\n)?$/;

const whole = (markup: string): string =>
  markup.replaceAll(/\{([a-z ]+)\}/g, (all, word: string) => PARTS[word] ?? all);

/** Some of each kind of page that people have to do with: what eyes need, layers, bars, fields, words, effects, places. */
export const HONEST_PAGES: readonly HonestPage[] = readFileSync('tests/portals/honest-constructs.html', 'utf8')
  .split(/^(?=<!-- )/m)
  .map((text) => {
    const [, name, css = '', body = BUTTON] = PAGE.exec(text) ?? [];
    if (name === undefined) throw new Error(`no page: ${text}`);
    return { name, css: whole(css), body: whole(body) };
  });
