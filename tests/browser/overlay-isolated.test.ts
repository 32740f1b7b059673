import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address } from '../portals/addresses.ts';
import { type Guided, launchGuided, watchedWalk } from '../support/guide/guided.ts';
import { trappedBuild } from '../support/overlay/isolated-trap.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

// The built extension in its own world: what it does to the page, what it reads of it, and how soon it lets go.
const DRAWING = { wallet: 'forms', ordre: 'tiles', epop: 'closed' } as const;

describe.each(['chromium', 'firefox'] as const)('the built overlay, in %s', (browser) => {
  /** What it reads and touches is a contract with Firefox too. */
  const elsewhere = browser === 'firefox' ? { tags: 'beyond' } : {};
  let guided: Guided;
  let folder: string;
  beforeAll(async () => {
    folder = trappedBuild(browser === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');
    guided = await launchGuided(browser, { extension: folder });
    guided.portals.draw(DRAWING);
  });
  afterAll(async () => {
    await guided?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** What the trap in the extension's world has seen. */
  async function trapped(page: Page): Promise<readonly string[]> {
    await page.evaluate(() => document.dispatchEvent(new Event('trap-asked')));
    return JSON.parse(await page.evaluate(() => document.documentElement.dataset['trap'] ?? 'null'));
  }

  const ringOf = (page: Page, step: string): Promise<boolean> =>
    until(`the ring of ${step}`, async () =>
      (await readOverlays(page)).some((seen) => seen.step === step && seen.ring !== null),
    );

  it('reads no value, hears no key, asks nothing of the network and touches nothing while codes are typed', async () => {
    await guided.startGuide('activate-with-card');
    const page = await guided.browser.newPage();
    guided.portals.acceptCard();
    await page.goto(address('wallet', '/activation/choix'));
    await ringOf(page, 'A10');
    await page.evaluate(() => {
      Object.assign(globalThis, { changes: [] });
      new MutationObserver((records) => {
        for (const { target, attributeName } of records)
          if (!(target as Element).hasAttribute('data-compagnon-ecps'))
            (globalThis as unknown as { changes: string[] }).changes.push(`${target.nodeName} ${attributeName}`);
      }).observe(document, { subtree: true, attributes: true });
    });
    await page.focus('input');
    await page.keyboard.type('2580');
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await trapped(page)).toEqual([]);
    expect(await page.evaluate('changes')).toEqual(['HTML data-trap']);
    await page.evaluate(() => document.dispatchEvent(new Event('trap-tried')));
    expect(await trapped(page)).toEqual(['read value']);
    await page.close();
  });

  it('rings a control in a closed shadow root', elsewhere, async () => {
    await guided.startGuide('update-contact-details');
    const page = await guided.browser.newPage();
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    await watchedWalk(page, guided.portals, DRAWING).expectStep('E6');
    await page.close();
  });

  it(
    'lets go of what a page hides by an attribute, within frames, rings what opens it, and rings it again',
    elsewhere,
    async () => {
      await guided.startGuide('update-contact-details');
      const page = await guided.browser.newPage();
      const walk = watchedWalk(page, guided.portals, DRAWING);
      await page.goto(address('ordre'));
      await page.waitForSelector('#mon');
      await walk.expectStep('E1');
      await page.click('#mon');
      await walk.expectStep('E1', { opened: true });
      const frames = await page.evaluate(async () => {
        const ring = () =>
          document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector('[data-part=ring]');
        const menu = document.querySelector<HTMLElement>('#m');
        const link = document.querySelector('#co')?.getBoundingClientRect();
        const isOnLink = () => {
          const box = ring()?.getBoundingClientRect();
          return (
            box !== undefined && link !== undefined && box.x < link.right && box.right > link.x && box.bottom > link.y
          );
        };
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let wait = 0; wait < 300 && !isOnLink(); wait += 1) await frame();
        if (!isOnLink() || menu === null) return Number.NaN;
        await frame();
        menu.hidden = true;
        document.querySelector('#mon')?.setAttribute('aria-expanded', 'false');
        let count = 0;
        for (; count < 60 && isOnLink(); count += 1) await frame();
        return count;
      });
      expect(frames).toBeLessThanOrEqual(2);
      await walk.expectStep('E1');
      await page.click('#mon');
      await walk.expectStep('E1', { opened: true });
      await page.close();
    },
  );
});
