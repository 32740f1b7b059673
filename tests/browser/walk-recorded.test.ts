import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { stepsOn } from '../../extension/guide/walk/walk.ts';
import { readWalk, type WalkFile } from '../../extension/guide/walk/walk-file.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { optionsText } from '../../shared/messages/fr/options.ts';
import { walkText } from '../../shared/messages/fr/walk.ts';
import { strayCalled } from '../portals/strays.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { choose, press, untilStep } from '../support/guide/panel-page.ts';
import { recordWalk, savedFile } from '../support/guide/recorded-walk.ts';
import { walkActivation } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Another drawing than the guides were made with; walked by a person's mouse, with an expired QR code and refused codes.
const DRAWING = { wallet: 'components', ordre: 'old', epop: 'components' } as const;

/** The page with a person everywhere, and all that it says of her. */
const PERSON = strayCalled('epop-person');
const OF_PERSON = /marie|dupont|1010|1234567|exemple|@|0612|5678|1962|04\/05|typed/i;

/** Words that the mask keeps, in an order that no file of ours has. */
const MARK = 'Loupe stylo portail mobile certificat';

/** The files in a folder that hold a text, one byte or two a letter; not the one that the user has saved. */
function filesWith(folder: string, text: string): readonly string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.parentPath.startsWith(join(folder, 'Downloads')))
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}

/** A person reads first: a page is looked at a moment after it has come. */
const reads = (): Promise<void> => new Promise((done) => setTimeout(done, 1_500));

const reviewed = (review: Page): Promise<number> => review.$$eval('[data-reviewed]', (all) => all.length);

inBrowsers(describe)('in %s, a walk that a volunteer records', (kind) => {
  const guided = during(() => launchGuided(kind));
  let walk: WalkFile;
  let text: string;
  let removed: string | undefined;
  let bubble = '';
  let isMarked = false;
  beforeAll(async () => {
    guided.portals.draw(DRAWING);
    const { review } = await recordWalk(guided, 'activate-with-card', ({ page, panel }) =>
      walkActivation({
        page,
        portals: guided.portals,
        drawing: DRAWING,
        async expectStep(step) {
          await reads();
          if (step !== 'A6') return;
          bubble = (await readOverlays(page)).map(({ words }) => words).join();
          isMarked = await panel.evaluate(() => document.querySelector('[data-walk=on]')?.checkVisibility() ?? false);
        },
        expectNothing: reads,
      }),
    );
    const count = await reviewed(review);
    removed = readWalk(await savedFile(review)).pages[0]?.html;
    await press(review, walkText.page.remove);
    await press(review, walkText.page.restore);
    await press(review, walkText.page.remove);
    expect(await reviewed(review)).toBe(count);
    text = await savedFile(review);
    await until('the file in the folder of this browser', async () =>
      existsSync(join(guided.profile, 'Downloads', 'parcours-e-cps.json')),
    );
    walk = readWalk(text);
  }, 180_000);

  it('is said to be recorded in every bubble, and in the panel without a press', () => {
    expect(bubble).toContain(walkText.inBubble);
    expect(isMarked).toBe(true);
  });

  it('has the pages that live some seconds, what was pressed there, and not the page that was taken out', () => {
    expect(removed).toContain('<body');
    expect(walk.pages.map(({ html }) => html)).not.toContain(removed);
    expect(stepsOn(walk.pages)).toEqual(
      expect.arrayContaining(['A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11']),
    );
    const pressed = walk.pages.flatMap(({ moments }) =>
      moments.flatMap(({ step, press: one }) => (one === undefined ? [] : [`${step} ${one.control.text}`])),
    );
    expect(pressed).toContain("A7 commencer l'activation");
    expect(pressed).toContain('A8 obtenir un nouveau qr code');
    expect(pressed).toContain('A10 enregistrer');
  });

  it('is small, and holds no time finer than a day, no code and no address', () => {
    expect(text.length).toBeLessThan(1_500_000);
    expect(text).not.toMatch(/2580|2581|111111|https?:|\d\d:\d\d/);
  });

  it('is erased by one press', async () => {
    const review = await guided.openPage('review.html');
    await review.waitForSelector('[data-reviewed]');
    await press(review, walkText.page.erase);
    await until('nothing left', () => review.evaluate(() => document.querySelector('[data-reviewed]') === null));
    const again = await guided.openPage('review.html');
    await until('no walk', () =>
      again.evaluate((none) => document.body.textContent?.includes(none) ?? false, walkText.page.none),
    );
  });

  it('of a guide that has ended begins it anew, and that it had ended is known', async () => {
    const panel = await guided.startGuide('sign-in');
    await panel.waitForSelector('button[data-step=L2]');
    await choose(panel, 'L2');
    await press(panel, guideText['sign-in'].finished.button);
    await panel.waitForSelector('[data-walk=again]');
    await press(panel, walkText.again);
    await panel.waitForSelector('[data-walk=on]');
    await untilStep(panel, 'L1');
    expect(await panel.evaluate(() => chrome.storage.local.get())).toMatchObject({
      'guide-session': { running: 'sign-in', progress: { 'sign-in': { wasFinished: true } } },
    });
  });

  it('goes with all else when everything is erased', async () => {
    const options = await guided.openPage('options.html#tout-effacer');
    await press(options, optionsText.erase.button);
    await press(options, optionsText.erase.confirm);
    await until('all erased', () =>
      options.evaluate((done) => document.body.textContent?.includes(done) ?? false, optionsText.erase.done),
    );
    const kept = await options.evaluate(() => chrome.storage.session.get());
    expect(JSON.stringify(kept)).not.toContain('walk');
  });

  it('of one page has nothing of the person on it, says why nothing was ringed, and is never on the disk', async () => {
    const { review } = await recordWalk(guided, 'update-contact-details', async ({ page, panel }) => {
      await choose(panel, 'E6');
      await page.goto(`https://${PERSON.host}${PERSON.path}`);
      await page.type('input', ' typed-dupont');
      await page.evaluate((mark) => document.querySelector('h1')?.append(` ${mark}`), MARK);
    });
    const file = await savedFile(review);
    expect(file).toContain(MARK);
    expect(file.match(OF_PERSON)).toBeNull();
    const [seen] = readWalk(file).pages.flatMap(({ moments }) => moments);
    expect(seen).toMatchObject({ step: 'E6', trace: { outcome: 'none-passes', answer: { level: 'none' } } });
    expect(seen?.trace?.candidates.map(({ excluded }) => excluded)).toContain('site-footer');
    // What is on the disk is found there.
    await review.evaluate((kept) => chrome.storage.local.set({ kept }), MARK.toUpperCase());
    await guided.close({ keepProfile: true });
    expect(filesWith(guided.profile, MARK.toUpperCase())).not.toEqual([]);
    expect(filesWith(guided.profile, MARK)).toEqual([]);
    rmSync(guided.profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
