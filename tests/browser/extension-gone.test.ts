import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import type { Drawings } from '../portals/server.ts';
import { EXTENSION_ID } from '../support/browser/chromium.ts';
import { openedBuild, removeBuild } from '../support/browser/open-roots.ts';
import { type Guided, launchGuided, watchedWalk } from '../support/guide/guided.ts';
import { type Walk, walkActivation } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// What a user of a page that is open keeps of an extension that is updated, switched off or removed while a guide runs: at A9, where the
// next screen of a one-page portal would have another control in the place of the ring.
const DRAWING: Drawings = { wallet: 'late', ordre: 'plain', epop: 'table' };
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const REACHED = new Error('the step is there');

interface AddonManagerModule {
  readonly AddonManager: { getAddonByID(id: string): Promise<{ disable(): Promise<void>; enable(): Promise<void> }> };
}
declare const ChromeUtils: { importESModule(address: string): AddonManagerModule };

inBrowsers(describe)('in %s, when at A9 the extension', (name) => {
  let guided: Guided;
  let build: string;
  let page: Page;
  let walk: Walk;
  beforeEach(async () => {
    build = openedBuild(BUILDS[name]);
    guided = await launchGuided(name, { extension: build });
    guided.portals.draw(DRAWING);
    await guided.startGuide('activate-with-card');
    page = await guided.browser.newPage();
    walk = watchedWalk(page, guided.portals, DRAWING);
    const expectStep: Walk['expectStep'] = async (step, options) => {
      await walk.expectStep(step, options);
      if (step === 'A9') throw REACHED;
    };
    await expect(walkActivation({ ...walk, expectStep })).rejects.toBe(REACHED);
  });
  afterEach(async () => {
    await guided?.close();
    removeBuild(build);
  });

  /** In Chromium our script lives on and takes all of ours away; in Firefox none does, and the drawing ends by itself. */
  const untilNothingStands = (): Promise<unknown> =>
    until('nothing of ours to be seen', async () => {
      const left = await readOverlays(page);
      return name === 'chromium'
        ? left.length === 0
        : left.every(({ ring, area, bubble }) => !ring && !area && !bubble);
    });

  async function switchTo(isOn: boolean): Promise<void> {
    const settings = await guided.browser.newPage();
    if (name === 'chromium') {
      await settings.goto('chrome://extensions');
      await settings.evaluate((id, on) => chrome.management.setEnabled(id, on), EXTENSION_ID, isOn);
    } else {
      // As with pages of an add-on, WebDriver never hears that it has loaded.
      settings.goto('about:addons', { timeout: 2_000 }).catch(() => {});
      await until('the add-ons', () =>
        settings.evaluate(() => 'ChromeUtils' in globalThis && location.href === 'about:addons'),
      );
      await settings.evaluate(
        async (id, on) => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID(id);
          await (on ? addon.enable() : addon.disable());
        },
        FIREFOX_EXTENSION_ID,
        isOn,
      );
    }
    await settings.close();
    await page.bringToFront();
  }

  it('is switched off, ring and bubble vanish by themselves, and are there again once it is switched on', async () => {
    await switchTo(false);
    await untilNothingStands();
    await switchTo(true);
    await walk.expectStep('A9');
  });

  it('is removed, ring and bubble vanish by themselves', async () => {
    await guided.browser.uninstallExtension(name === 'chromium' ? EXTENSION_ID : FIREFOX_EXTENSION_ID);
    await untilNothingStands();
  });

  it('is updated, the new one takes over: one ring, on the right control, nothing left of the old', async () => {
    const manifest = join(build, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":\s*"[^"]+"/, '"version": "99.0.0"'));
    const old = await page.$('[data-compagnon-ecps]');
    await guided.browser.installExtension(resolve(build));
    await page.bringToFront();
    await until('the new host alone', () =>
      page.evaluate((before) => {
        const hosts = [...document.querySelectorAll('[data-compagnon-ecps]')];
        return hosts.length === 1 && hosts[0] !== before;
      }, old),
    );
    await walk.expectStep('A9');
    expect(await page.evaluate(() => document.querySelectorAll('[data-compagnon-ecps]').length)).toBe(1);
  });
});
