import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';

// Words of a button that are no text in it, and what lies over words within a control: a press there is the control's all the same.
const LOOKED_AT = 1_200;
const OF_VALUE = '<input id="target" type="submit" value="Modifier mes coordonnées">';
const WITH_PART = '<button id="target"><span>Modifier mes coordonnées</span><i></i></button>';
const WITH_TEXT = '<button id="target">Modifier mes coordonnées<i></i></button>';
const OVER = 'position: absolute; inset: 0; background: #fff';

const GONE = [
  ['of a button of a form, in no colour', OF_VALUE, '#target:hover { color: transparent }'],
  ['of a button of a form, in no size', OF_VALUE, '#target:hover { font-size: 0 }'],
  ['of a button of a form, moved out by an indent', OF_VALUE, '#target:hover { text-indent: -999px }'],
  ['of a button of a form, moved out by a padding', OF_VALUE, '#target:hover { padding-left: 600px }'],
  ['under a part of the control', WITH_PART, `i { pointer-events: none } #target:hover i { ${OVER} }`],
  ['that stand in the control itself, under a part of it', WITH_TEXT, `#target:hover i { ${OVER} }`],
] as const;

const THERE = [
  [
    'of a button of a form, in other colours',
    OF_VALUE,
    '#target:hover { color: #fff; background: #06c; padding: 12px 20px; letter-spacing: 1px }',
  ],
  [
    'with lines around and below them that are thin',
    WITH_PART,
    '#target:hover span { -webkit-text-stroke: 1px #000; text-decoration: underline 4px } #target:hover { text-decoration: line-through }',
  ],
  [
    'in another place of the same plane',
    WITH_PART,
    'span { display: inline-block } #target:hover span { transform: translate3d(0, 4px, 0) rotate(2deg) }',
  ],
  [
    'below a wave that one sees through',
    WITH_PART,
    'i { position: absolute; inset: 0; border-radius: 9px; background: #06c; opacity: .12; pointer-events: none }',
  ],
  [
    'beside a sign on a ground of its own',
    WITH_TEXT,
    'i { position: absolute; right: 4px; top: 4px; width: 12px; height: 12px; border-radius: 50%; background: #c00 }',
  ],
  [
    'over a ground that slides in',
    WITH_PART,
    'i { position: absolute; inset: 0; background: #9cf; transform: scaleX(0) } span { position: relative; z-index: 1 } #target:hover i { transform: none }',
  ],
] as const;

describe.concurrent.each(['chromium', 'firefox'] as const)('in %s, words', (name: BrowserName) => {
  let browser: Browser;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ browser, close } = await launchForOverlay(name));
  });
  afterAll(() => close());

  /** Whether a ring stands at rest, and under the pointer. */
  async function ringed(body: string, css: string): Promise<readonly boolean[]> {
    const html = `<style>body { margin: 0; font: 16px/1.5 sans-serif } main { padding: 80px 40px } #target { position: relative; z-index: 0; width: 300px; height: 48px; overflow: hidden } ${css}</style><main><h1>Ma fiche</h1>${body}<p>Autres informations</p></main>`;
    const overlay = await OverlayPage.open(browser, html);
    const isRinged = async (): Promise<boolean> => {
      await new Promise((done) => setTimeout(done, LOOKED_AT));
      return (await overlay.part('ring')) !== null;
    };
    await overlay.show({ subject: '#target' });
    const atRest = await isRinged();
    await overlay.page.hover('#target');
    const underPointer = await isRinged();
    await overlay.close();
    return [atRest, underPointer];
  }

  it.each(GONE)('%s under the pointer take the ring with them', { concurrent: false }, async (_, body, css) => {
    expect(await ringed(body, css)).toEqual([true, false]);
  });

  it.each(THERE)('%s keep it', { concurrent: false }, async (_, body, css) => {
    expect(await ringed(body, css)).toEqual([true, true]);
  });
});
