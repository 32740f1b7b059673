import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passTime } from '../support/browser/page-clock.ts';
import { during } from '../support/during.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// A portal that stays open beside other work: not looked at, and at once when somebody is there again.
const PAGE = `<style>#target { position: absolute; left: 300px; top: 200px; width: 60px; height: 40px }
  .dark::after { content: ""; position: fixed; inset: 0; background: #000; }</style>
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

inBrowsers(describe)('in %s, a page that nobody uses', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));
  let overlay: OverlayPage;
  beforeEach(async () => {
    overlay = await OverlayPage.openWithClock(own.browser, PAGE);
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

  it('is not looked at, and once a second while it is used', async () => {
    await passTime(overlay.page, 10_000);
    expect(await looksIn(16_000)).toBe(0);
    let x = 0;
    const used = await looksIn(8_000, async () => {
      x += 1;
      await overlay.page.mouse.move(AWAY[0] + x, AWAY[1]);
    });
    expect(used).toBeGreaterThan(5);
    expect(used).toBeLessThan(12);
  });

  it('is looked at all over when the pointer moves in it', async () => {
    await passTime(overlay.page, 10_000);
    await overlay.page.evaluate(() => document.body.classList.add('dark'));
    await overlay.page.mouse.move(...AWAY);
    const isGone = async (): Promise<boolean> => (await passTime(overlay.page, 200)) || !(await isRinged());
    await until('no ring', isGone, 1_200);
  });
});
