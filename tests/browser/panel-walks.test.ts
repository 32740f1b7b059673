import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { diagnosisText, panelText } from '../../shared/messages.fr.ts';
import { type Guided, launchGuided } from '../support/guided.ts';
import { press, untilStep } from '../support/panel-page.ts';
import { type Pcscd, startPcscd } from '../support/pcscd.ts';
import { until } from '../support/portal-server.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/walk.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

// Routes walked by a person on the practice portals, with all that portals refuse on the way, while the panel is beside them. The
// panel is its page in a tab: no driver reaches Firefox's sidebar.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;
const LIMIT = { timeout: 120_000 };

describe.each(['chromium', 'firefox'] as const)('in %s, the panel follows', (kind) => {
  let pcscd: Pcscd;
  let guided: Guided;
  let panel: Page;
  beforeAll(async () => {
    pcscd = await startPcscd();
    guided = await launchGuided(kind, { withHost: true });
    guided.portals.draw(DRAWING);
  });
  afterAll(async () => {
    await guided?.close();
    await pcscd?.[Symbol.asyncDispose]();
  });
  beforeEach(() => guided.portals.reset());

  const begin = async (guide: GuideId): Promise<Page> => {
    panel = await guided.startGuide(guide);
    await untilStep(panel, GUIDES[guide].steps[0]?.id ?? '');
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

  it('the change of contact details, with refused ones, to the 48 h', LIMIT, async () => {
    const page = await begin('update-contact-details');
    await walkContactDetails(walk(page));
    await untilStep(panel, 'E9');
    expect(await panel.evaluate(() => document.body.textContent)).toMatch(/Prêt à partir du/);
    await page.close();
  });

  it('the activation with a card, through native windows, an expired QR code and refused codes', LIMIT, async () => {
    const card = await insertCard({ port: 35_963, card: cardNamed('cps3-pharmacist') });
    const page = await begin('activate-with-card');
    await press(panel, panelText.done);
    const told: string[] = [];
    await walkActivation(
      walk(page, {
        async expectStep(step) {
          await untilStep(panel, step);
          if (step !== 'A3') return;
          // Hidden pages of the extension hold no line to the host.
          await panel.bringToFront();
          await says(diagnosisText.verdicts.works);
          await page.bringToFront();
        },
        async expectNothing(why) {
          const at: Readonly<Record<string, StepId>> = {
            'the card is being read in native windows': 'A5',
            'the QR code has expired': 'A8',
            'the activation is over': 'A11',
          };
          await untilStep(panel, at[why] ?? `a step for "${why}"`);
          told.push(why);
        },
      }),
    );
    expect(told).toHaveLength(3);
    await press(panel, panelText.finish);
    await says(panelText.finished.title);
    await page.close();
    await card.remove();
  });

  it('signing in, by itself to the number on the phone', LIMIT, async () => {
    const page = await begin('sign-in');
    await walkSignIn(walk(page));
    await untilStep(panel, 'L2');
    await press(panel, panelText.finish);
    await says(panelText.finished.title);
    await page.close();
  });
});
