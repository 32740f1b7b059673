import type { Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { titleOf } from '../support/desks/desks.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { choose, press, pressByHand, untilStep } from '../support/guide/panel-page.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

// Routes walked by a person on the practice portals, with all that portals refuse on the way, while the panel is beside them. The
// panel is its page in a tab: no driver reaches Firefox's sidebar.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;
/** Without white space, in which bubble and panel differ from the words by their layout. */
const bare = (text: string): string => text.replace(/\s/g, '');

inBrowsers(describe)('in %s, the panel follows', (kind) => {
  let panel: Page;
  during(() => startPcscd());
  const guided = during(() => launchGuided(kind, { withHost: true }));
  beforeAll(async () => {
    guided.portals.draw(DRAWING);
  });
  beforeEach(() => guided.portals.reset());

  const begin = async (guide: GuideId): Promise<Page> => {
    panel = await guided.startGuide(guide);
    const first = GUIDES[guide].steps[0]?.id ?? '';
    // The guide of an earlier walk may be shown until this one has begun.
    await panel.waitForSelector(`button[data-step=${first}]`);
    await press(panel, panelText.restart);
    await untilStep(panel, first);
    // An earlier walk may have left its 48 h.
    await press(panel, panelText.wait.forget).catch(() => {});
    return guided.browser.newPage();
  };
  const walk = (page: Page, seen: Partial<Walk> = {}): Walk => ({
    page,
    portals: guided.portals,
    drawing: DRAWING,
    expectStep: (step) => untilStep(panel, step),
    expectNothing: async () => {},
    ...seen,
  });
  const says = (words: string): Promise<boolean> =>
    until(words, () => panel.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, words));

  /** The panel beside has the title of what is gone, and the bubble of the page what to do then: neither says what the other does. */
  async function isGoneOnce(page: Page): Promise<void> {
    const { title, help } = stepText.A8.gone ?? { title: '', help: '' };
    await until('what to do, in the bubble', async () =>
      (await readOverlays(page)).some(({ words }) => bare(words).includes(bare(String(help)))),
    );
    await says(title);
    expect(await panel.evaluate(() => document.querySelector('.reading')?.textContent)).not.toContain(help);
  }

  it('the activation with a card, through native windows, an expired QR code and refused codes', async () => {
    const card = await insertCard({ port: 35_963, card: cardNamed('cps3-pharmacist') });
    const page = await begin('activate-with-card');
    // Where the card is known to be of no use here, the way without it has the place of "C'est fait".
    await choose(panel, 'A2');
    const told: string[] = [];
    await walkActivation(
      walk(page, {
        async expectStep(step, options) {
          await untilStep(panel, step);
          if (options?.renewal) await isGoneOnce(page);
          if (step !== 'A3') return;
          // Hidden pages of the extension hold no line to the host.
          await panel.bringToFront();
          await says(titleOf('linux-not-foreseen'));
          await page.bringToFront();
        },
        async expectNothing(why) {
          const at: Readonly<Record<string, StepId>> = {
            'the card is being read in native windows': 'A5',
            'the activation is over': 'A11',
          };
          await untilStep(panel, at[why] ?? `a step for "${why}"`);
          told.push(why);
        },
      }),
    );
    expect(told).toHaveLength(2);
    // Until then the bubble of the page in front has that button.
    await panel.bringToFront();
    await pressByHand(panel, guideText['activate-with-card'].finished.button);
    await says(guideText['activate-with-card'].finished.title);
    await page.close();
    await card.remove();
  });

  it('the activation without a card, with contact details to be changed first, and resumed after the 48 h', async () => {
    const page = await begin('activate-without-card');
    await panel.bringToFront();
    for (const step of ['B1', 'B2']) {
      await untilStep(panel, step);
      await pressByHand(panel, panelText.done);
    }
    await untilStep(panel, 'B3');
    await pressByHand(panel, actText['contacts-wrong']);
    await untilStep(panel, 'E1');
    await pressByHand(panel, panelText.more);
    await pressByHand(panel, panelText.restart);
    await untilStep(panel, 'E1');
    await panel.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 49 * 3_600_000;
    });
    await page.bringToFront();
    await walkContactDetails(walk(page));
    await untilStep(panel, 'E9');
    await says(panelText.wait.readyNow);
    await page.close();
    await panel.bringToFront();
    await pressByHand(panel, actText['resume-activation']);
    await untilStep(panel, 'B3');
  });

  it('signing in, by itself to the number on the phone', async () => {
    const page = await begin('sign-in');
    await walkSignIn(walk(page));
    await untilStep(panel, 'L2');
    // A page left while it still shows the number is not searched again until the user is back.
    await says(stepText.L2.gone?.title ?? '');
    await panel.bringToFront();
    await pressByHand(panel, guideText['sign-in'].finished.button);
    await says(guideText['sign-in'].finished.title);
    await page.close();
  });
});
