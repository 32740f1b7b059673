import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { overlayText } from '../../shared/messages/fr/overlay.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { address } from '../portals/addresses.ts';
import { pressOurs } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { press } from '../support/guide/panel-page.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers, spread } from '../support/spread.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

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
const MOST_MS = PATIENCE_MS;
const BETWEEN_LOOKS_MS = 50;

const ROUTES = {
  'activate-with-card': walkActivation,
  'update-contact-details': walkContactDetails,
  'sign-in': walkSignIn,
} as const satisfies Partial<Record<GuideId, (walk: Walk) => Promise<void>>>;
const GUIDES = Object.keys(ROUTES) as (keyof typeof ROUTES)[];

/** What of the bubble's words and buttons, or of those that a selector names, cannot be seen without scrolling in it. */
const cutOff = (page: Page, parts = 'h2,p,button'): Promise<readonly string[]> =>
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

/**
 * As a page is first seen. When a window changes its size, a browser may keep in sight what it likes, now and then a field near
 * the middle of a low window, which leaves no room for all words (its own test, below).
 */
const toTop = (page: Page): Promise<void> => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

/** What is read before the control of the step is used, by step: the terms before they are accepted, the rule for a code, a list from its start. */
const READ_FIRST: Readonly<Record<string, readonly string[]>> = {
  A6: ['#app form h2', '#app form [tabindex="0"]'],
  A10: ['#app form > p'],
  E3: ['main h1 + p'],
};

/** What of the page the bubble lies on though it is wanted next: what is read first, the button for another QR code. */
const inTheWay = (page: Page, state: string): Promise<readonly string[]> =>
  page.evaluate(
    (at, readFirst) => {
      const bubble = document
        .querySelector('[data-compagnon-ecps]')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-part~=bubble]')
        ?.getBoundingClientRect();
      if (bubble === undefined) return ['no bubble'];
      const covered = readFirst
        .map((selector) => document.querySelector(selector))
        .filter((one) => one !== null)
        .filter((one) => {
          const text = document.createRange();
          text.selectNodeContents(one);
          const box = one.hasAttribute('tabindex') ? one.getBoundingClientRect() : text.getBoundingClientRect();
          return (
            box.top < bubble.bottom && bubble.top < box.bottom && box.left < bubble.right && bubble.left < box.right
          );
        })
        .map((one) => `on ${one.localName}: ${(one.textContent ?? '').slice(0, 40)}`);
      const isHalf = at === 'A6' && bubble.height > innerHeight / 2;
      const buttons = at === 'the QR code has expired' ? [...document.querySelectorAll('#app form button')] : [];
      const middles = buttons.map((one) => one.getBoundingClientRect()).map((box) => (box.top + box.bottom) / 2);
      const isOnButton = middles.some((middle) => bubble.top < middle && middle < bubble.bottom);
      return [
        ...covered,
        ...(isHalf ? ['half of the window'] : []),
        ...(isOnButton ? ['the button for another code'] : []),
      ];
    },
    state,
    READ_FIRST[state] ?? [],
  );

type Window = typeof NARROW | typeof ZOOMED | typeof TINY | typeof OLD | typeof LAPTOP;

async function wrongIn(page: Page, window: Window, state: string): Promise<readonly string[]> {
  if (window === TINY) return cutOff(page, '.main');
  const isSmall = window === NARROW || window === ZOOMED;
  return [...(await cutOff(page)), ...(isSmall ? await inTheWay(page, state) : [])];
}

/** Asks until nothing is wrong, or for as long as a busy machine may take. */
async function untilRight(ask: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const end = Date.now() + MOST_MS;
  for (;;) {
    const wrong = await ask();
    if (wrong.length === 0 || Date.now() > end) return wrong;
    await new Promise((done) => setTimeout(done, BETWEEN_LOOKS_MS));
  }
}

inBrowsers(describe)('the words of the bubble in %s', (browser) => {
  const guided = during(() => launchGuided(browser, { drawing: DRAWING }));

  /** Begins the guide anew: one that waits for what was saved stays there, whatever form a page shows. */
  async function begin(guide: keyof typeof ROUTES): Promise<void> {
    guided.portals.reset();
    const panel = await guided.startGuide(guide);
    await panel.waitForSelector('[data-step]');
    await press(panel, panelText.restart);
  }

  /** Walks the route in windows of these sizes, one after the other at each step. @returns what is cut off or lies in the way */
  async function walked(guide: keyof typeof ROUTES, windows: readonly Window[]): Promise<readonly string[]> {
    await begin(guide);
    const page = await guided.browser.newPage();
    await page.setViewport(windows.at(-1) ?? LAPTOP);
    const cut: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const window of windows) {
        await page.setViewport(window);
        await toTop(page);
        await new Promise((done) => setTimeout(done, SETTLED_MS));
        const wrong = await untilRight(() => wrongIn(page, window, state));
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
    return cut;
  }

  /** The page of the contact details in a window of this size, with its field ringed. */
  async function atContactDetails(window: Window): Promise<Page> {
    await begin('update-contact-details');
    const page = await guided.browser.newPage();
    await page.setViewport(window);
    await page.goto(address('epop', '/loc_fr/default/donnees/coordonnees'));
    const marked = (): Promise<boolean> =>
      readOverlays(page).then((marks) => marks.some(({ step, ring }) => step === 'E7' && ring !== null));
    await until('the ring of E7', marked);
    return page;
  }

  spread(it, GUIDES)('of %s are read whole beside a panel, zoomed to the double, and at 320 pixels', async (guide) =>
    expect(await walked(guide, [NARROW, ZOOMED, OLD, TINY, LAPTOP])).toEqual([]),
  );

  it('are read whole at 320 pixels beside a field that was out of sight and is shown', async () => {
    const page = await atContactDetails(NARROW);
    await page.evaluate(() => {
      document.body.style.paddingTop = '700px';
      document.body.style.paddingBottom = '700px';
    });
    await toTop(page);
    await pressOurs(page, '[data-compagnon-ecps]', overlayText.showPlace);
    await until('the field in sight', () => page.evaluate(() => scrollY > 0));
    await new Promise((done) => setTimeout(done, SETTLED_MS));
    expect(await untilRight(() => cutOff(page))).toEqual([]);
    await page.close();
  });

  it('begin with the warning, whole, and scroll to the last button, where a field is near the middle of a low window', async () => {
    const page = await atContactDetails(ZOOMED);
    await page.evaluate(() => {
      const ring = document
        .querySelector('[data-compagnon-ecps]')
        ?.shadowRoot?.querySelector('[data-part~=ring]')
        ?.getBoundingClientRect();
      if (ring !== undefined) scrollBy({ top: ring.top - 140, behavior: 'instant' });
    });
    const isNearTheMiddle = (): Promise<boolean> =>
      readOverlays(page).then((marks) => marks.some(({ ring }) => ring !== null && ring.y > 60 && ring.y < 200));
    await until('the ring near the middle', isNearTheMiddle);
    await new Promise((done) => setTimeout(done, SETTLED_MS));
    expect(await untilRight(() => cutOff(page, '.title,.warning'))).toEqual([]);
    expect(await cutOff(page, 'button')).not.toEqual([]);
    await page.evaluate(() =>
      document
        .querySelector('[data-compagnon-ecps]')
        ?.shadowRoot?.querySelector('[data-part~=bubble]')
        ?.scrollBy({ top: innerHeight, behavior: 'instant' }),
    );
    expect(await untilRight(() => cutOff(page))).toEqual([]);
    await page.close();
  });
});
