import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { strayCalled } from '../portals/strays.ts';
import { during } from '../support/during.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { choose } from '../support/guide/panel-page.ts';
import { recordWalk, savedFile } from '../support/guide/recorded-walk.ts';
import { noRing, press, ringOnButton, says } from '../support/guide/teaching.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

// Pages of a drawing whose words no descriptor has: what one volunteer pressed there, others are shown.
const STRAYS = { E5: strayCalled('epop-other-words-activity'), E6: strayCalled('epop-other-words-contacts') } as const;
const STEPS = ['E5', 'E6'] as const;
const SENDER = 'Groupement Exemple';

const folder = mkdtempSync(join(tmpdir(), 'compagnon-walk-'));
const WALK = join(folder, 'walk.json');
const CALIBRATION = join(folder, 'calibration.json');
const run = (script: string, ...given: string[]): string =>
  execFileSync(process.execPath, [`scripts/${script}.ts`, ...given], { encoding: 'utf8' });

const first = during(() => launchGuided('chromium'));
const second = during(() => launchGuided('chromium'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openAt(guided: Guided, panel: Page, step: (typeof STEPS)[number]): Promise<Page> {
  const page = await guided.browser.newPage();
  await page.goto(`https://${STRAYS[step].host}${STRAYS[step].path}`);
  await choose(panel, step);
  await page.bringToFront();
  await until('the bubble', async () => (await readOverlays(page)).some((seen) => seen.step === step));
  return page;
}

beforeAll(async () => {
  const { review } = await recordWalk(first, 'update-contact-details', async ({ panel }) => {
    for (const step of STEPS) {
      const page = await openAt(first, panel, step);
      await noRing(page);
      await page.click('button');
      await page.close();
    }
  });
  writeFileSync(WALK, await savedFile(review));
}, 60_000);

it('a walk says what was pressed where nothing was ringed, and its decisions are the same on its pages', () => {
  const told = run('walk', WALK, '--calibration', CALIBRATION, '--from', SENDER, '--until', '2099-12-31');
  for (const step of STEPS) expect(told).toMatch(new RegExp(`${step}.*none.*right.*none`));
  // Fails where an answer is another one.
  expect(run('why', WALK)).not.toContain('Then it was');
});

it('its calibration alone has a second browser ring both controls, which it did not', async () => {
  const panel = await second.startGuide('update-contact-details');
  for (const step of STEPS) {
    const page = await openAt(second, panel, step);
    await noRing(page);
    await page.close();
  }
  const options = await second.openPage('options.html#formateurs');
  const chooser = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await chooser?.uploadFile(CALIBRATION);
  await says(options, SENDER);
  await press(options, teachText.calibration.take);
  await says(options, teachText.calibration.imported);
  for (const step of STEPS) {
    const page = await openAt(second, panel, step);
    await until(`the ring of ${step}`, () => ringOnButton(page));
    await page.close();
  }
});
