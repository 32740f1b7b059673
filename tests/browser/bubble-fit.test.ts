import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { type Guided, launchGuided } from '../support/guided.ts';
import { readOverlays } from '../support/overlay-probe.ts';
import { until } from '../support/portal-server.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/walk.ts';

/** A window beside an open side panel on a laptop, the same at a zoom of 200 %, and one as narrow as a phone. */
const LAPTOP = { width: 1000, height: 620 } as const;
const ZOOMED = { width: 500, height: 310 } as const;
const NARROW = { width: 320, height: 620 } as const;
/** The same laptop, and a small old screen, at 400 % and 200 %. */
const TINY = { width: 320, height: 256 } as const;
const OLD = { width: 640, height: 512 } as const;
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;
/** Ring and bubble have followed the window. */
const SETTLED_MS = 150;
/** On a busy machine that takes longer; to ask without a pause would keep it busy. */
const MOST_MS = 5_000;
const BETWEEN_LOOKS_MS = 50;
const LIMIT = { timeout: 240_000 };

const ROUTES = {
  'activate-with-card': walkActivation,
  'update-contact-details': walkContactDetails,
  'sign-in': walkSignIn,
} as const satisfies Partial<Record<GuideId, (walk: Walk) => Promise<void>>>;

/** What of the bubble's words and buttons, or of those that a selector names, cannot be seen without scrolling in it. */
const cutOff = (page: Page, parts = 'p,button'): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const bubble = document
      .querySelector('[data-compagnon-ecps]')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-part~=bubble]');
    if (!bubble) return ['no bubble'];
    const bottom = bubble.getBoundingClientRect().bottom;
    return [...bubble.querySelectorAll(wanted)]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom > bottom + 1)
      .map((one) => `${one.className || one.localName}: ${one.textContent}`);
  }, parts);

/** What of the page the bubble lies on though it is wanted next: the terms before they are accepted, the button for another QR code. */
const inTheWay = (page: Page, state: string): Promise<readonly string[]> =>
  page.evaluate((at) => {
    const bubble = document
      .querySelector('[data-compagnon-ecps]')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-part~=bubble]')
      ?.getBoundingClientRect();
    if (bubble === undefined) return ['no bubble'];
    if (at === 'A6') {
      const terms = document.querySelector('#app form [tabindex="0"]')?.getBoundingClientRect();
      const isOn = innerHeight > 400 && terms !== undefined && terms.top < bubble.bottom && bubble.top < terms.bottom;
      return [...(isOn ? ['the terms'] : []), ...(bubble.height > innerHeight / 2 ? ['half of the window'] : [])];
    }
    const buttons = at === 'the QR code has expired' ? [...document.querySelectorAll('#app form button')] : [];
    const middles = buttons.map((one) => one.getBoundingClientRect()).map((box) => (box.top + box.bottom) / 2);
    return middles.some((middle) => bubble.top < middle && middle < bubble.bottom)
      ? ['the button for another code']
      : [];
  }, state);

describe.each(['chromium', 'firefox'] as const)('the words of the bubble in %s', (browser) => {
  let guided: Guided;
  beforeAll(async () => {
    guided = await launchGuided(browser);
    guided.portals.draw(DRAWING);
  });
  afterAll(() => guided?.close());

  it.each(Object.keys(ROUTES) as (keyof typeof ROUTES)[])(
    'of %s are read whole beside a panel, zoomed to the double, and at 320 pixels',
    LIMIT,
    async (guide) => {
      guided.portals.reset();
      await guided.startGuide(guide);
      const page = await guided.browser.newPage();
      await page.setViewport(LAPTOP);
      const cut: string[] = [];
      const look = async (state: string): Promise<void> => {
        for (const window of [NARROW, ZOOMED, OLD, TINY, LAPTOP]) {
          await page.setViewport(window);
          await new Promise((done) => setTimeout(done, SETTLED_MS));
          const end = Date.now() + MOST_MS;
          let wrong: readonly string[];
          for (;;) {
            wrong =
              window === TINY
                ? await cutOff(page, '.main')
                : [
                    ...(await cutOff(page)),
                    ...(window === NARROW || window === ZOOMED ? await inTheWay(page, state) : []),
                  ];
            if (wrong.length === 0 || Date.now() > end) break;
            await new Promise((done) => setTimeout(done, BETWEEN_LOOKS_MS));
          }
          cut.push(...wrong.map((one) => `${state} at ${window.width}: ${one}`));
        }
      };
      await ROUTES[guide]({
        page,
        portals: guided.portals,
        drawing: DRAWING,
        async expectStep(step: StepId) {
          await until(`a mark for ${step}`, async () => (await readOverlays(page)).some((mark) => mark.step === step));
          await look(step);
        },
        expectNothing: look,
      });
      await page.close();
      expect(cut).toEqual([]);
    },
  );
});
