import { beforeEach, describe, expect, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { overlayText } from '../../shared/messages/fr/overlay.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { address } from '../portals/addresses.ts';
import type { Drawings } from '../portals/server.ts';
import { pressOurs } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { launchGuided, watchedWalk } from '../support/guide/guided.ts';
import { pressByHand, untilStep } from '../support/guide/panel-page.ts';
import { type Walk, walkContactDetails } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// What new users do first: close the bubble to see the page, and take the wrong way.
const DRAWING: Drawings = { wallet: 'late', ordre: 'plain', epop: 'table' };
const HOST = '[data-compagnon-ecps][data-step]';

inBrowsers(describe)('in %s,', (browser) => {
  const guided = during(() => launchGuided(browser, { drawing: DRAWING }));
  beforeEach(() => guided.portals.reset());

  it('who takes the wrong way stops it and takes another, and finds each where it stood', async () => {
    const panel = await guided.startGuide('activate-with-card');
    const page = await guided.browser.newPage();
    const { expectStep } = watchedWalk(page, guided.portals, DRAWING);
    await page.goto(address('wallet'));
    await expectStep('A2');
    const turnTo = async (guide: GuideId): Promise<void> => {
      await panel.bringToFront();
      await pressByHand(panel, panelText.stop, 'header');
      await pressByHand(panel, guideText[guide].title);
      await page.bringToFront();
    };
    await turnTo('update-contact-details');
    await untilStep(panel, 'E1');
    // The page of the way that was left shows no ring of it.
    await until('no ring', async () => (await readOverlays(page)).every(({ ring }) => ring === null));
    await page.goto(address('ordre'));
    await expectStep('E1');
    await turnTo('activate-with-card');
    await untilStep(panel, 'A2');
    await page.goto(address('wallet'));
    await expectStep('A2');
    await page.close();
  });

  it('who closes the bubble at each step keeps the ring, finds the words again by its chip, and comes to the end', async () => {
    const panel = await guided.startGuide('update-contact-details');
    const page = await guided.browser.newPage();
    const walk = watchedWalk(page, guided.portals, DRAWING);
    const words = async (): Promise<string> => (await readOverlays(page)).map((seen) => seen.words).join();
    const closed: string[] = [];
    const expectStep: Walk['expectStep'] = async (step, options) => {
      await walk.expectStep(step, options);
      if (closed.includes(step)) return;
      await pressOurs(page, HOST, overlayText.fold);
      await until('the chip', async () => !(await words()).includes(stepText[step].title));
      await walk.expectStep(step, options);
      await pressOurs(page, HOST, 'data-key=unfold');
      await until('the words again', async () => (await words()).includes(stepText[step].title));
      // Closed for good: what comes next is told all the same.
      await pressOurs(page, HOST, overlayText.fold);
      closed.push(step);
    };
    await walkContactDetails({ ...walk, expectStep });
    await untilStep(panel, 'E9');
    expect(closed).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8']);
    await page.close();
  });
});
