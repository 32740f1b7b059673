import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';

// What ordinary style sheets paint on, in, over and beside a control takes no ring away: neither at rest nor under the pointer.

/** Longer than all that may cover the control takes to be looked at once. Milliseconds. */
const LOOKED_AT = 1_200;
const BUTTON = '<button id="target">Modifier mes coordonnées</button>';
const ICON = '<button id="target" data-tip aria-label="Modifier mes coordonnées">✎</button>';
const FIELD = '<input id="target"><label for="target">Numéro d’inscription à l’Ordre</label>';

const PAGES: readonly { readonly name: string; readonly css: string; readonly body: string }[] = [
  {
    name: 'a tip above an icon that a style takes from its label',
    css: `[data-tip] { position: relative } [data-tip]::before, [data-tip]::after { position: absolute; opacity: 0; pointer-events: none; bottom: 100%; left: 50%; transform: translate(-50%, 4px); transition: all .18s }
      [data-tip]::before { content: ''; border: 5px solid transparent; border-top-color: #101010 } [data-tip]::after { content: attr(aria-label); margin-bottom: 10px; padding: .5em 1em; background: #101010; color: #fff; white-space: nowrap }
      [data-tip]:hover::before, [data-tip]:hover::after { opacity: 1; transform: translate(-50%, 0) }`,
    body: ICON,
  },
  {
    name: 'a tip below a button, for as long as the pointer is there',
    css: `button { position: relative } button:hover::after { content: 'Ouvre le formulaire'; position: absolute; left: 0; top: 110%; background: #333; color: #fff; white-space: nowrap }`,
    body: BUTTON,
  },
  {
    name: 'a tip in a part of a button, below it, for as long as the pointer is there',
    css: `button { position: relative } i { position: absolute; left: 0; top: 110%; display: none; background: #333; color: #fff; white-space: nowrap } i::after { content: 'Ouvre le formulaire' } button:hover i { display: block }`,
    body: '<button id="target">Modifier mes coordonnées<i></i></button>',
  },
  {
    name: 'a clear layer over its own button, which takes the clicks',
    css: `div { position: relative; display: inline-block } i { position: absolute; inset: 0 }`,
    body: `<div>${BUTTON}<i></i></div>`,
  },
  {
    name: 'a link at the end of a line and the start of the next',
    css: `p { width: 500px } i { display: inline-block; width: 420px }`,
    body: '<p><i></i><a id="target" href="#x">Modifier coordonnées</a></p>',
  },
  {
    name: 'a remark in brackets that a style adds to links to new windows',
    css: `a[target]::after { content: ' (nouvelle fenêtre)' }`,
    body: '<a id="target" target="_blank" href="#x">Modifier mes coordonnées</a>',
  },
  {
    name: 'words for screen readers that a style adds',
    css: `a::after { content: 'Nouvelle fenêtre'; position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }`,
    body: '<a id="target" href="#x">Modifier mes coordonnées</a>',
  },
  {
    name: 'the ground of a label over its empty field',
    css: `div { position: relative } label { position: absolute; left: 2px; top: 2px; padding: 10px; background: #fff; color: #666; pointer-events: none } input { width: 300px; padding: 12px }`,
    body: `<div>${FIELD}</div>`,
  },
  {
    name: 'a label over its empty field, whose clicks are the field’s',
    css: `div { position: relative } label { position: absolute; left: 12px; top: 2px; padding: 10px; color: #666 } input { width: 300px; padding: 12px }`,
    body: '<div><input id="target"><label for="target"><span>Numéro d’inscription à l’Ordre</span></label></div>',
  },
  {
    name: 'a switch that a style draws at the edge of its label',
    css: `input { position: absolute; opacity: 0 } label { position: relative; padding-left: 60px } label::before, label::after { content: ''; position: absolute }
      label::before { left: 0; width: 48px; height: 24px; border-radius: 24px; background: #ccc } label::after { left: 2px; top: 2px; width: 20px; height: 20px; border-radius: 50%; background: #fff }`,
    body: '<input type="checkbox" id="box"><label id="target" for="box">J’accepte les conditions</label>',
  },
  {
    name: 'a ground that slides in behind the words',
    css: `button { position: relative; z-index: 0 } button::before { content: ''; position: absolute; inset: 0; background: #06c; z-index: -1; transform: scaleX(0); transition: transform .2s } button:hover::before { transform: scaleX(1) }`,
    body: BUTTON,
  },
  {
    name: 'lines and squares turned and enlarged beside it',
    css: `i { position: relative; display: inline-block; width: 30px; height: 20px; margin: 8px } i::before { content: ''; position: absolute; left: 0; top: 8px; width: 30px; height: 4px; background: #000; transform: rotate(45deg) }
      i + i { width: 12px; height: 12px; scale: 2 } i + i::before { width: 12px; top: 0; height: 12px; rotate: 90deg }`,
    body: `<p>${BUTTON} <i></i> <i></i></p>`,
  },
  {
    name: 'an arrow of a drawing beside it',
    css: 'svg { pointer-events: none }',
    body: `${BUTTON}<svg width="100" height="60"><marker id="m" markerWidth="10" markerHeight="10" refX="5" refY="5"><path d="M0 0L10 5L0 10z"/></marker><path d="M0 30h80" stroke="#000" marker-end="url(#m)"/></svg>`,
  },
  {
    name: 'a clear layer for messages, and a strip that names the system',
    css: `.all { position: fixed; inset: 0; pointer-events: none; z-index: 99 } .strip { position: absolute; right: -40px; top: 20px; padding: 4px 60px; background: #c00; transform: rotate(45deg) }`,
    body: `${BUTTON}<div class="all"><div class="strip">RECETTE</div></div>`,
  },
];

describe.concurrent.each(['chromium', 'firefox'] as const)('the ring stays, in %s,', (name: BrowserName) => {
  let browser: Browser;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ browser, close } = await launchForOverlay(name));
  });
  afterAll(() => close());

  it.each(PAGES)('with $name', { concurrent: false }, async ({ css, body }) => {
    const html = `<style>body { margin: 0; font: 16px/1.5 sans-serif } main { padding: 80px 40px } ${css}</style><main><h1>Ma fiche</h1>${body}<p>Autres informations</p></main>`;
    const overlay = await OverlayPage.open(browser, html);
    const isRinged = async (): Promise<boolean> => {
      await new Promise((done) => setTimeout(done, LOOKED_AT));
      return (await overlay.part('ring')) !== null;
    };
    await overlay.show({ subject: '#target' });
    expect(await isRinged(), 'at rest').toBe(true);
    await overlay.page.hover('#target');
    expect(await isRinged(), 'under the pointer').toBe(true);
    await overlay.close();
  });
});
