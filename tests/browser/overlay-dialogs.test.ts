import { describe, expect, it } from 'vitest';
import { isNear, takePicture } from '../support/browser/pixels.ts';
import { during } from '../support/during.ts';
import { expectRingOn, expectRingPainted } from '../support/overlay/overlay-expectations.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers } from '../support/spread.ts';

const PAGE = `<h1>Données</h1><p><button id="target">Modifier</button></p>
  <dialog id="dialog" style="width:500px;height:300px"><p>Confirmez</p><button id="confirm">Confirmer</button></dialog>
  <div popover id="menu" style="width:500px;height:400px;background:#fff"><button id="item">Choisir</button></div>`;

/** After so many milliseconds all that may cover the control has been looked at. */
const LOOKED_AT_ALL = 1_500;

inBrowsers(describe)('over dialogs and popovers of the page, in %s', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  it('paints the ring over a modal dialog, says that its words are dead there, and takes that back', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await overlay.show({ subject: '#confirm' });
    await overlay.settle(8);
    await expectRingOn(overlay, '#confirm');
    expect((await overlay.reports()).inert).toEqual([true]);
    expect(await overlay.button('Réduire la bulle')).toBeNull();

    await overlay.page.click('#confirm');
    await overlay.page.evaluate(() => document.querySelector('dialog')?.close());
    await overlay.settle(8);
    expect((await overlay.reports()).inert).toEqual([true, false]);
    await overlay.close();
  });

  it('keeps the ring in a modal dialog before a dark ground, which lies behind all that the dialog holds', async () => {
    const overlay = await OverlayPage.open(own.browser, `<style>dialog::backdrop { background: #000c }</style>${PAGE}`);
    await overlay.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await overlay.show({ subject: '#confirm' });
    await new Promise((done) => setTimeout(done, LOOKED_AT_ALL));
    await expectRingOn(overlay, '#confirm');
    await overlay.close();
  });

  it('stays on top when the dialog opens after it', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: null, match: 'none' });
    await overlay.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await overlay.show({ subject: '#confirm' });
    await overlay.settle(8);
    const ring = await overlay.part('ring');
    if (ring === null) throw new Error('no ring');
    expectRingPainted(await takePicture(overlay.page), ring);
    expect((await overlay.reports()).inert.at(-1)).toBe(true);
    await overlay.close();
  });

  it('points at nothing that a modal dialog has made dead, and points again when it closes', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target' });
    await overlay.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await overlay.settle(8);
    expect(await overlay.part('ring')).toBeNull();
    await overlay.page.evaluate(() => document.querySelector('dialog')?.close());
    await overlay.settle(8);
    await expectRingOn(overlay, '#target');
    await overlay.close();
  });

  it('stays above a popover that the page opens later, leaves it open, and rings a control in it', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target' });
    await overlay.page.evaluate(() => document.querySelector<HTMLElement>('#menu')?.showPopover());
    await overlay.show({ subject: '#item', step: 'E7' });
    await overlay.settle(8);
    await expectRingOn(overlay, '#item');
    expect(await overlay.page.$eval('#menu', (menu) => menu.matches(':popover-open'))).toBe(true);
    expect((await overlay.reports()).inert).toEqual([]);
    await overlay.close();
  });

  it('stays usable beside a dialog that is not modal', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(() => document.querySelector('dialog')?.show());
    await overlay.show({ subject: '#confirm' });
    await overlay.settle(8);
    await (await overlay.button('Je ne le vois pas'))?.click();
    expect((await overlay.reports()).actions).toEqual(['not-found']);
    await overlay.close();
  });

  it('gives way after a few rounds with another extension that also wants to be on top', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(() => {
      const rival = document.createElement('div');
      rival.popover = 'manual';
      document.body.append(rival);
      rival.showPopover();
      let rounds = 0;
      document.addEventListener(
        'toggle',
        (event) => {
          if (event.target === rival || (event as ToggleEvent).newState !== 'open') return;
          rounds += 1;
          document.title = String(rounds);
          rival.hidePopover();
          rival.showPopover();
        },
        true,
      );
    });
    await overlay.show({ subject: '#target' });
    await overlay.settle(60);
    const rounds = Number(await overlay.page.title());
    expect(rounds).toBeGreaterThan(0);
    expect(rounds).toBeLessThan(30);
    await overlay.close();
  });

  it('hands its words over when the target leaves no room for them, and draws the ring all the same', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      '<button id="target" style="position:fixed;inset:20px">Modifier</button>',
    );
    await overlay.show({ subject: '#target' });
    expect(await overlay.part('bubble')).toBeNull();
    expect(await overlay.part('ring')).not.toBeNull();
    expect((await overlay.reports()).inert).toEqual([true]);
    await overlay.show({ subject: null, match: 'none', step: 'E7' });
    expect((await overlay.reports()).inert).toEqual([true, false]);
    await overlay.close();
  });

  it('leaves the backdrop of the page as it is', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<style>dialog::backdrop { background: #ff0000 }</style>${PAGE}`,
    );
    await overlay.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await overlay.show({ subject: '#confirm' });
    expect(isNear((await takePicture(overlay.page)).at(5, 590), [255, 0, 0])).toBe(true);
    await overlay.close();
  });
});
