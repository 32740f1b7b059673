import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { ask, documentsTab, openDocuments } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { spread } from '../support/spread.ts';

declare const lab: LocateLab;

const own = during(() => launchLab());

const URL = 'https://e-pop.ordre.pharmacien.fr/fiche';
const PAGE = `<!doctype html><meta charset="utf-8"><title>E-POP</title><h1>Coordonnées professionnelles</h1><p>Bonjour Marie DUPONT, 12 rue Haute</p>
<form><label>Adresse e-mail <input type=email id=m value="initial@exemple.fr"></label><textarea>secret du serveur</textarea><select><option selected>Lyon</select>
<div contenteditable>texte secret</div><input type=hidden name=jeton value="c0ffee"></form>
<a href="/modifier?rpps=10101234567" title="Modifier"><svg class="icon-pencil" width=20 height=20></svg></a><script>var rpps = 10101234567</script>`;

it('a snapshot holds no person, no value and no script, and the locator answers on it as on the page', async () => {
  const tab = await openDocuments(own.browser, { [URL]: PAGE });
  await tab.type('#m', 'typed@exemple.fr');
  await tab.evaluate(own.lab);
  const snapshot = await tab.evaluate(() => lab.snapshot());
  for (const secret of ['DUPONT', 'Marie', 'Haute', 'exemple.fr', 'secret', 'Lyon', 'c0ffee', '10101234567', '<script'])
    expect(snapshot).not.toContain(secret);
  expect(snapshot).toContain('Coordonnées professionnelles');
  const copy = await openDocuments(own.browser, { [URL]: snapshot });
  expect(await ask(copy, own.lab, 'E6')).toEqual(await ask(tab, own.lab, 'E6'));
  await copy.close();
  await tab.close();
});

const BOXLESS = `<!doctype html><meta charset="utf-8"><div hidden><p>Texte</p><button>Retour</button></div>
<span style="display:contents"><button>Modifier</button></span><details><summary>Plus</summary><button>Valider</button></details>
<x-part><template shadowrootmode="open"><style>:host { display: contents }</style><slot></slot><button>Enregistrer</button></template></x-part>`;

it('a snapshot says of nothing but what is hidden that it is, and asks nothing hidden for its style, which would slow the page', async () => {
  const tab = await openDocuments(own.browser, { [URL]: BOXLESS });
  await tab.evaluate(own.lab);
  const { snapshot, asked } = await tab.evaluate(() => {
    const { getComputedStyle: real } = globalThis;
    const asked: string[] = [];
    globalThis.getComputedStyle = (one, ...more) => {
      if (one.closest('[hidden]') !== null) asked.push(one.localName);
      return real(one, ...more);
    };
    const snapshot = lab.snapshot();
    globalThis.getComputedStyle = real;
    return { snapshot, asked };
  });
  expect(asked).toEqual([]);
  expect(snapshot.match(/<[^>]*display:none[^>]*>/g)).toEqual(['<div hidden style="display:none">']);
  await tab.close();
});

const WALLET = 'https://wallet.esw.esante.gouv.fr/';
const SIDE = 29;
type Modules = readonly (readonly boolean[])[];

/** The modules of a code that opens this account. */
function modulesOf(account: string): Modules {
  const { data, size } = create(account, { version: 3, errorCorrectionLevel: 'L' }).modules;
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_one, x) => data[y * size + x] === 1));
}
/** One text a module, or a row. */
const each = (modules: Modules, drawn: (isDark: boolean, x: number, y: number) => string, between = ''): string =>
  modules.map((row, y) => row.map((isDark, x) => drawn(isDark, x, y)).join('')).join(between);
const ofDark = (modules: Modules, drawn: (x: number, y: number) => string): string =>
  each(modules, (isDark, x, y) => (isDark ? drawn(x, y) : ''));
const svg = (inside: string): string =>
  `<svg width=232 height=232 viewBox="0 0 ${SIDE} ${SIDE}"><title>QR code</title>${inside}</svg>`;

const shade = (isDark: boolean): string => (isDark ? 'black' : 'white');

/** How pages draw a code; the search knows the first few by their structure. */
const DRAWINGS: Readonly<Record<string, (modules: Modules) => string>> = {
  'a square each': (code) => svg(ofDark(code, (x, y) => `<rect x=${x} y=${y} width=1 height=1 />`)),
  'one path': (code) => svg(`<path d="${ofDark(code, (x, y) => `M${x} ${y}h1v1h-1z`)}"/>`),
  'cells of a table': (code) =>
    `<table>${code.map((row) => `<tr>${row.map((isDark) => `<td class=${shade(isDark)} style="width:8px;height:8px;background:${shade(isDark)}">`).join('')}`).join('')}</table>`,
  'a canvas': () => '<canvas width=232 height=232></canvas>',
  'round modules': (code) => svg(ofDark(code, (x, y) => `<circle cx=${x}.5 cy=${y}.5 r=0.5 />`)),
  'a path a row': (code) =>
    svg(code.map((row, y) => `<path d="${row.map((is, x) => (is ? `M${x} ${y}h1` : '')).join('')}"/>`).join('')),
  'a drawing a row': (code) =>
    code
      .map((row, y) => svg(row.map((is, x) => (is ? `<rect x=${x} y=${y} width=1 height=1 />` : '')).join('')))
      .join(''),
  boxes: (code) =>
    `<div class=qr style="display:grid;grid-template-columns:repeat(${SIDE},8px)"><span>QR code</span>${each(code, (is) => `<i class=${shade(is)} style="height:8px;background:${shade(is)}"></i>`)}</div>`,
  'rows of boxes': (code) =>
    code.map((row) => `<div>${row.map((is) => `<i style="background:${shade(is)}"></i>`).join('')}</div>`).join(''),
  'boxes that are left out': (code) => `<p>${each(code, (is) => `<b${is ? ' hidden' : ''}></b>`)}</p>`,
  'a gradient and shadows': (code) =>
    `<div style="width:232px;height:232px;background:linear-gradient(${each(code, (is) => `,${shade(is)}`).slice(1)});box-shadow:${ofDark(code, (x, y) => `,${x}px ${y}px`).slice(1)}"></div>`,
  'block characters': (code) => `<pre>${each(code, (is) => (is ? '██' : '  '), '\n')}</pre>`,
  'block characters under a word': (code) => `<pre>Code : ${each(code, (is) => (is ? '█' : ' '), '\n')}</pre>`,
  'letters and bits': (code) =>
    `<pre>${each(code, (is) => (is ? 'X' : ' '), '\n')}</pre><pre>${each(code, (is) => (is ? '1' : '0'), ' ')}</pre>`,
  'a heading': (code) => `<h2>Scannez ${each(code, (is) => (is ? '█' : ' '), '\n')}</h2>`,
  'names of things': (code) => `<a href="#" title="Activer ${each(code, (is) => (is ? '▓' : '░'))}">Activer</a>`,
  'class names': (code) => `<div class="${each(code, (is) => (is ? 'dark ' : 'light '))}"></div>`,
};

describe('a code', () => {
  const shown = during(() => documentsTab(own.browser));

  spread(it, Object.entries(DRAWINGS))('leaves nothing in the copy of a page, drawn by %s', async (_, draw) => {
    const copies: string[] = [];
    for (const account of ['https://e-cps.example/a?jeton=8d1fb2', 'https://e-cps.example/b?jeton=07ac3e']) {
      const body = `<h1>Scannez le QR code avec l’application e-CPS</h1>${draw(modulesOf(account))}`;
      const tab = await shown.show({ [WALLET]: `<!doctype html><meta charset="utf-8">${body}` });
      const { level } = await ask(tab, own.lab, 'A8');
      copies.push(await tab.evaluate(() => lab.snapshot()));
      const copy = await shown.show({ [WALLET]: copies.at(-1) ?? '' });
      expect((await ask(copy, own.lab, 'A8')).level).toBe(level);
    }
    expect(copies[0]).toBe(copies[1]);
  });
});
