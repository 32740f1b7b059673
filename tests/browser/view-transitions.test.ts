import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { address } from '../portals/addresses.ts';
import { takePicture } from '../support/browser/pixels.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { isAnyRingPainted } from '../support/overlay/overlay-expectations.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

const RECORD = address('epop', '/loc_fr/default/donnees/fiche');
/** The pictures of the page as it was go, but for what is not its own, which so stays over the page as it is then. */
const PICTURES = `@view-transition { navigation: auto } body { view-transition-name: theirs }
::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation: stay 20s !important; mix-blend-mode: normal }
::view-transition-old(theirs), ::view-transition-new(root) { display: none } @keyframes stay { from { opacity: 1 } }`;
/** The page that comes after has begun to be shown as pictures. Milliseconds. */
const BEGUN = 700;

inBrowsers(describe)('a page that shows pictures of itself, in %s,', (browser) => {
  let page: Page;
  let panel: Page;
  const guided = during(() => launchGuided(browser));
  beforeAll(async () => {
    guided.portals.draw({ wallet: 'late', ordre: 'plain', epop: 'table' });
    panel = await guided.startGuide('update-contact-details');
    page = await guided.browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    await page.evaluateOnNewDocument((css) => {
      addEventListener('DOMContentLoaded', () =>
        document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
      );
    }, PICTURES);
  });

  it.each([
    [
      'moves what was pointed at away meanwhile',
      `document.startViewTransition(() => document.querySelector('.or').remove())`,
    ],
    ['goes to another page meanwhile', `location.assign('/loc_fr/default/')`],
  ])('has no ring on them when it %s', async (_, act) => {
    await page.goto(RECORD);
    const ring = await until('the ring, painted', async () => {
      const box = (await readOverlays(page)).find(({ step }) => step === 'E6')?.ring ?? null;
      return box !== null && isAnyRingPainted(await takePicture(page), box) ? box : null;
    });
    await page.evaluate(act);
    await new Promise((done) => setTimeout(done, BEGUN));
    expect(isAnyRingPainted(await takePicture(page), ring)).toBe(false);
  });

  // Elsewhere the ring lies over the pictures.
  it.runIf(browser === 'chromium')(
    'is said in the panel to show nothing once they stand for 5 s, until they go',
    async () => {
      const said = () => panel.evaluate(() => document.querySelector('.sight')?.textContent ?? '');
      await page.goto(RECORD);
      await page.evaluate(() => document.startViewTransition(() => undefined));
      await until('the panel to say so', async () => (await said()) === bubbleText.noRing['in-transition']);
      await until('the bubble to speak again', async () => (await said()) === '');
    },
  );
});
