import { describe, expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers } from '../support/spread.ts';

/** Keeps count of the observers that observe and of the timers that repeat, by their names. */
const COUNT = (): void => {
  const living = new Map<object | number, string>();
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
    const { prototype } = globalThis[name] as { prototype: MutationObserver };
    const { observe, disconnect } = prototype;
    prototype.observe = function (this: MutationObserver, ...args) {
      living.set(this, name);
      observe.apply(this, args);
    };
    prototype.disconnect = function (this: MutationObserver) {
      living.delete(this);
      disconnect.call(this);
    };
  }
  const { setInterval, clearInterval } = globalThis;
  Object.assign(globalThis, {
    setInterval: (act: () => void, ms: number) => {
      const timer = setInterval(act, ms);
      living.set(timer as unknown as number, 'timer');
      return timer;
    },
    clearInterval: (timer: number) => {
      living.delete(timer);
      clearInterval(timer);
    },
    living: () => [...living.values()].sort(),
  });
};

const livingOn = ({ page }: OverlayPage): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { living(): readonly string[] }).living());

inBrowsers(describe)('in %s,', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  async function open(): Promise<OverlayPage> {
    const page = await own.browser.newPage();
    await page.setContent(
      '<!doctype html><button id=one>Modifier</button><p id=holder></p><form id=two><button>Envoyer</button></form>',
    );
    await page.evaluate(() => {
      const root = document.querySelector('#holder')?.attachShadow({ mode: 'open' });
      if (root !== undefined) root.innerHTML = '<button id=inner>Valider</button>';
    });
    await page.evaluate(COUNT);
    return OverlayPage.on(page, page.mainFrame());
  }

  it('a subject that is followed no more leaves no observer and no timer behind', async () => {
    const overlay = await open();
    const before = await livingOn(overlay);
    await overlay.show({ subject: '#one' });
    const once = await livingOn(overlay);
    expect(once).toContain('MutationObserver');
    // The next in its place, then none, as often as one likes: as many as for one.
    for (const subject of ['#holder >>> #inner', '#two', '#one']) await overlay.show({ subject });
    expect(await livingOn(overlay)).toEqual(once);
    await overlay.hide();
    expect(await livingOn(overlay)).toEqual(before);
    await overlay.page.close();
  });

  it('an overlay that has ended leaves none behind either', async () => {
    const overlay = await open();
    await overlay.show({ subject: '#one' });
    await overlay.end();
    expect(await livingOn(overlay)).toEqual([]);
    await overlay.page.close();
  });
});
