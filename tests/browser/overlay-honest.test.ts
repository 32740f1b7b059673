import { describe, expect, it } from 'vitest';
import { HONEST_PAGES } from '../portals/honest-constructs.ts';
import { during } from '../support/during.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';

// What honest pages paint on, in, over and beside a control takes no ring away: neither at rest nor under the pointer.

/** Longer than all that may cover the control takes to be looked at once. Milliseconds. */
const LOOKED_AT = 700;

inBrowsers(describe.concurrent)('the ring stays, in %s,', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  spread(it, HONEST_PAGES)('with $name', { concurrent: false }, async ({ css, body }) => {
    const html = `<style>body { margin: 0; font: 16px/1.5 sans-serif } main { padding: 80px 40px } ${css}</style>
      <main><h1>Ma fiche</h1>${body}<p>Autres informations</p></main>`;
    const overlay = await OverlayPage.open(own.browser, html);
    const isRinged = async (): Promise<boolean> => {
      await new Promise((done) => setTimeout(done, LOOKED_AT));
      return (await overlay.part('ring')) !== null;
    };
    await overlay.show({ subject: '#target' });
    expect(await isRinged(), 'at rest').toBe(true);
    const { x, y, width, height } = (await overlay.box('#target')) ?? { x: 0, y: 0, width: 0, height: 0 };
    await overlay.page.mouse.move(x + width / 2, y + height / 2);
    expect(await isRinged(), 'under the pointer').toBe(true);
    await overlay.close();
  });
});
