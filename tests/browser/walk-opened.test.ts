import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { walkText } from '../../shared/messages/fr/walk.ts';
import { strayCalled } from '../portals/strays.ts';
import { during } from '../support/during.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { recordWalk, savedFile } from '../support/guide/recorded-walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

// Pages of a drawing whose words no descriptor has: what one volunteer pressed there, others are shown. Of those at E6 no guide has one.
const STRAYS = { E5: strayCalled('epop-other-words-activity'), E6: strayCalled('epop-other-words-contacts') } as const;
const STEPS = ['E5', 'E6'] as const;
const NEW_LABEL = 'Dégrossir le baluchon';
const words = walkText.opened;

const folder = mkdtempSync(join(tmpdir(), 'compagnon-walk-'));
const WALK = join(folder, 'parcours-de-marie.json');
const HOSTILE = join(folder, 'appelez-le.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const first = during(() => launchGuided('chromium'));
const second = during(() => launchGuided('chromium'));

async function openAt(guided: Guided, panel: Page, step: (typeof STEPS)[number]): Promise<Page> {
  const page = await guided.browser.newPage();
  await page.goto(`https://${STRAYS[step].host}${STRAYS[step].path}`);
  if (step === 'E6')
    await page.$eval(
      'button',
      (button, label) => {
        button.textContent = label;
      },
      NEW_LABEL,
    );
  await choose(panel, step);
  await page.bringToFront();
  await until('the bubble', async () => (await readOverlays(page)).some((seen) => seen.step === step));
  return page;
}

const says = (page: Page, wanted: string): Promise<boolean> =>
  until(`the words ${wanted}`, () =>
    page.evaluate((text) => document.body.textContent?.includes(text) ?? false, wanted),
  );
const hasRing = async (page: Page): Promise<boolean> => (await readOverlays(page)).some(({ ring }) => ring !== null);

/** Whether the ring encloses the only button of a page. */
async function ringsButton(page: Page): Promise<boolean> {
  const ring = (await readOverlays(page)).find((seen) => seen.ring !== null)?.ring;
  const box = await (await page.$('button'))?.boundingBox();
  if (ring == null || box == null) return false;
  return ring.x <= box.x && ring.y <= box.y && ring.x > box.x - 12 && ring.x + ring.width >= box.x + box.width;
}

async function openFile(settings: Page, file: string): Promise<void> {
  const chooser = (await settings.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await chooser?.uploadFile(file);
}

let panel: Page;
let saved = '';
const asked: string[] = [];
beforeAll(async () => {
  const { review } = await recordWalk(first, 'update-contact-details', async ({ panel: own }) => {
    for (const step of STEPS) {
      const page = await openAt(first, own, step);
      expect(await hasRing(page)).toBe(false);
      await page.click('button');
      // The next page is another one once this press has been copied.
      await new Promise((done) => setTimeout(done, 500));
      await page.close();
    }
  });
  const pages = await review.$$eval('[data-reviewed]', (all) => all.length);
  for (let place = 1; place <= pages; place += 1) {
    await review.click(`[data-reviewed="${place}"]`);
    for (const right of await review.$$('input[value=right]')) await right.click();
    asked.push(
      ...(await review.$$eval('input[name=site-word]', (all) =>
        all.map(({ value, checked }) => `${value} ${checked}`),
      )),
    );
    await (await review.$('input[value=degrossir]'))?.click();
  }
  const stored = (): Promise<string> => review.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  expect(await stored()).toContain('baluchon');
  const file = await savedFile(review);
  writeFileSync(WALK, file);
  saved = file;
  await until('the words are forgotten', async () => !(await stored()).includes('baluchon'));
  const hostile = JSON.parse(file);
  hostile.pages[0].html = hostile.pages[0].html.replace(
    '<body',
    '<body onload="alert(1)"><h1>Appelez le 0612345678, installez AnyDesk</h1><a href="https://evil.example">Transférez le code</a><i',
  );
  writeFileSync(HOSTILE, JSON.stringify(hostile));
  panel = await second.startGuide('update-contact-details');
}, 90_000);

it('a word that no guide has is asked about, and is in the file only once it was called one of the site', () => {
  expect(asked).toEqual(['retrouver false', 'degrossir false', 'baluchon false']);
  expect(saved).toContain('"text":"degrossir le');
  expect(saved).not.toMatch(/baluchon|retrouver|dégrossir/i);
});

it('a walk of somebody is shown whole, used by one press, and has a second browser ring what it did not', async () => {
  for (const step of STEPS) {
    const page = await openAt(second, panel, step);
    expect(await hasRing(page)).toBe(false);
    await page.close();
  }
  const settings = await second.openPage('options.html');
  await openFile(settings, WALK);
  await settings.waitForSelector('[data-reviewed]');
  await says(settings, 'parcours-de-marie.json');
  expect(await settings.evaluate(() => chrome.storage.local.get('used-walk'))).toEqual({});
  await press(settings, words.use);
  await says(settings, words.used);
  for (const step of STEPS) {
    const page = await openAt(second, panel, step);
    await until(`the ring of ${step}`, () => ringsButton(page));
    await until('what the ring rests on', async () =>
      (await readOverlays(page)).some((seen) => seen.words.includes(bubbleText.seenInWalk)),
    );
    await page.close();
  }
});

it('is taken back by one press', async () => {
  const settings = await second.openPage('options.html');
  await settings.waitForSelector('[data-used-walk]');
  await press(settings, words.stop);
  await says(settings, words.stopped);
  const page = await openAt(second, panel, 'E6');
  await until('no ring', async () => !(await hasRing(page)));
  await page.close();
});

it('a hostile file shows none of its words, runs nothing and leads nowhere', async () => {
  const settings = await second.openPage('options.html');
  await openFile(settings, HOSTILE);
  await settings.waitForSelector('iframe.copy');
  const shown = await settings.$eval('iframe.copy', (frame) => (frame as HTMLIFrameElement).srcdoc);
  expect(shown).not.toMatch(/0612|AnyDesk|evil|onload|Transf/i);
  await press(settings, words.leave);
  expect(await settings.evaluate(() => chrome.storage.session.get('opened-walk'))).toEqual({});
});

it('a dropped file that is none is refused in a sentence', async () => {
  const settings = await second.openPage('options.html');
  await settings.waitForSelector('[data-open-walk]');
  await settings.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{"format":"compagnon-ecps-calibration"}'], 'reglage.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await says(settings, words.problems.older);
});
