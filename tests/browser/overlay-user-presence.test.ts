import type { Browser } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passTime } from '../support/browser/page-clock.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { until } from '../support/until.ts';

// A portal that stays open beside other work: looked at less often, and at once when somebody is there again.
const PAGE = `<style>#target { position: absolute; left: 300px; top: 200px; width: 60px; height: 40px }
  .dark::after { content: ""; position: fixed; inset: 0; background: #000; pointer-events: none }</style>
  <script>for (const type of ['pointermove', 'pointerover', 'pointerdown'])
    addEventListener(type, (event) => document.body.matches('.mute') && event.stopImmediatePropagation(), true)</script>
  <button id="target">Modifier</button>`;
/** Where nothing is. */
const AWAY = [600, 500] as const;

interface Counted {
  looks: number;
}

/** In the page: counts the looks; each of them sees whether the overlay is still in the top layer. */
function countLooks(): void {
  const counted: Counted = { looks: 0 };
  const { matches } = Element.prototype;
  Object.assign(globalThis, { counted });
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string): boolean {
      if (selector === ':popover-open') counted.looks += 1;
      return matches.call(this, selector);
    },
  });
}

describe.each(['chromium', 'firefox'] as const)('in %s, a page that nobody uses', (name: BrowserName) => {
  let browser: Browser;
  let close: () => Promise<void>;
  let overlay: OverlayPage;
  beforeAll(async () => {
    ({ browser, close } = await launchForOverlay(name));
  });
  afterAll(() => close());
  beforeEach(async () => {
    overlay = await OverlayPage.openWithClock(browser, PAGE);
    await overlay.page.evaluate(countLooks);
    await overlay.show({ subject: '#target' });
    expect(await isRinged()).toBe(true);
  });
  afterEach(() => overlay.close());

  const isRinged = async (): Promise<boolean> => (await overlay.part('ring')) !== null;
  const looksIn = async (milliseconds: number, each?: () => Promise<void>): Promise<number> => {
    const looks = (): Promise<number> =>
      overlay.page.evaluate(() => (globalThis as unknown as { counted: Counted }).counted.looks);
    const before = await looks();
    for (let passed = 0; passed < milliseconds; passed += 1000) {
      await each?.();
      await passTime(overlay.page, 1000);
    }
    return (await looks()) - before;
  };

  it('is looked at less than half as often', async () => {
    await passTime(overlay.page, 10_000);
    const unused = await looksIn(16_000);
    let x = 0;
    const used = await looksIn(16_000, async () => {
      x += 1;
      await overlay.page.mouse.move(AWAY[0] + x, AWAY[1]);
    });
    expect(unused).toBeGreaterThan(0);
    expect(unused).toBeLessThan(used / 2);
  });

  it('is looked at all over when the pointer moves in it', async () => {
    await passTime(overlay.page, 10_000);
    await overlay.page.evaluate(() => document.body.classList.add('dark'));
    await overlay.page.mouse.move(...AWAY);
    await until('no ring', async () => !(await isRinged()), 1_200);
  });

  it('is looked at all over where its scripts keep the pointer from us', async () => {
    await overlay.page.evaluate(() => document.body.classList.add('mute'));
    await passTime(overlay.page, 10_000);
    await overlay.page.evaluate(() => document.body.classList.add('dark'));
    await overlay.page.mouse.move(330, 220);
    await passTime(overlay.page, 2_000);
    await until('no ring', async () => !(await isRinged()), 1_000);
  });

  it('loses its ring all the same', async () => {
    await passTime(overlay.page, 10_000);
    await overlay.page.evaluate(() => document.body.classList.add('dark'));
    await passTime(overlay.page, 2_000);
    await until('no ring', async () => !(await isRinged()), 1_000);
  });
});
