import type { Page } from 'puppeteer';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPages } from '../support/browser/page-browser.ts';
import { BY_PAGE_CLOCK, PAGE_CLOCK, passTime } from '../support/browser/page-clock.ts';
import { during } from '../support/during.ts';
import { drops, follow, now, RECORD, RECORD_PAGE, searches, setAway } from '../support/locator/follow-lab.ts';
import { bundleLab, openDocuments } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { spread } from '../support/spread.ts';

declare const lab: LocateLab;
declare const pen: HTMLButtonElement;

/** They wait half a minute for what must not happen. */
const BEYOND = { tags: 'beyond' };

declare const window: { ticking: ReturnType<typeof setInterval> };

describe('a large page on which something ticks', () => {
  const pages = during(() => openPages());
  let labWithClock: string;
  let tab: Page;
  beforeAll(async () => {
    labWithClock = PAGE_CLOCK + (await bundleLab('tests/support/locator/locate-lab-page.ts', BY_PAGE_CLOCK));
  });
  beforeEach(async () => {
    tab = await openDocuments(pages.browser, { [RECORD]: RECORD_PAGE });
    await tab.evaluate(labWithClock);
    await tab.evaluate(() => {
      const [main, title] = [document.querySelector('main'), document.querySelector('h1')];
      if (main === null || title === null) return;
      main.innerHTML = `<table><tr><td id=what>Coordonnées professionnelles</td><td>${main.innerHTML}</td></tr></table>`;
      title.innerHTML = '<x-title></x-title>';
      const root = title.firstElementChild?.attachShadow({ mode: 'open' });
      if (root !== undefined) root.innerHTML = '<span>Données professionnelles</span>';
      const rows = '<div><p>Une <b>ligne</b></p><a href="#">Lien</a></div>'.repeat(4000);
      main.insertAdjacentHTML('beforeend', `<p id=clock>12:00</p>${rows}`);
    });
    await follow(tab, 'E6');
    expect(await now(tab, 'E6')).toBe('sure');
    await tab.evaluate(() => {
      let ticks = 0;
      window.ticking = setInterval(() => {
        ticks += 1;
        const clock = document.querySelector('#clock');
        if (clock === null) return;
        (clock.firstChild as Text).data = String(ticks);
        clock.append(document.createElement('i'));
        if (clock.childElementCount > 20) clock.lastElementChild?.remove();
      }, 10);
    });
    // Five seconds in which all is news, then a look or two at what goes on.
    await passTime(tab, 8000);
  });
  afterEach(() => tab.close());

  const rename = (): void => {
    (document.querySelector('#what')?.firstChild as Text).data = 'Coordonnées personnelles';
  };

  it('is hardly searched any more', BEYOND, async () => {
    const before = await searches(tab);
    await passTime(tab, 3300);
    // By the usual pace it would be two.
    expect(await searches(tab)).toBeLessThanOrEqual(before + 1);
  });

  it('keeps its answers, and still finds out that mere words have changed what is right', BEYOND, async () => {
    await tab.evaluate(() => lab.follow(['E4', 'E5', 'E6', 'E7'], true));
    await tab.waitForFunction(() => lab.now('E6') === 'sure' && lab.log.at(-1)?.steps.length === 4);
    await passTime(tab, 8000);
    const so = (): Promise<readonly number[]> => tab.evaluate(() => [lab.drops, lab.log.length]);
    const before = await so();
    const made = await searches(tab);
    // On a slow machine the next search comes after 30 s, and a look at what goes on before it.
    expect(await passTime(tab, 40_000, (least) => () => lab.searches() > least, made)).toBe(true);
    expect(await so()).toEqual(before);
    await tab.evaluate(rename);
    expect(
      await passTime(tab, 40_000, (least) => () => lab.drops > least && lab.now('E6') !== 'sure', before[0] ?? 0),
    ).toBe(true);
  });

  it(
    'is not searched for what ticks while nobody is there, and is once somebody is, though it ticks no longer',
    BEYOND,
    async () => {
      await setAway(tab, true);
      await passTime(tab, 40_000);
      const before = await searches(tab);
      await tab.evaluate(rename);
      await passTime(tab, 40_000);
      expect(await searches(tab)).toBe(before);
      expect(await now(tab, 'E6')).toBe('sure');
      await tab.evaluate(() => clearInterval(window.ticking));
      await setAway(tab, false);
      expect(await passTime(tab, 3000, () => () => lab.now('E6') !== 'sure')).toBe(true);
    },
  );

  spread(it, [
    { says: 'a control', change: () => pen.after(pen.cloneNode(true)) },
    {
      says: 'a control in a component, right in what ticks',
      change: () => {
        const twin = document.createElement('x-twin');
        const root = twin.attachShadow({ mode: 'open' });
        root.innerHTML = '<h2>Coordonnées professionnelles</h2>';
        root.append(pen.cloneNode(true));
        const box = document.createElement('div');
        box.append(twin);
        document.querySelector('#clock')?.append(box);
      },
    },
    {
      says: 'the words of a heading that a component holds',
      change: () => {
        const words = document.querySelector('x-title')?.shadowRoot?.querySelector('span')?.firstChild as Text;
        words.data = 'Session expirée';
      },
    },
    {
      says: 'a notice',
      change: () => document.body.insertAdjacentHTML('beforeend', '<div role=alert>Votre session a expiré.</div>'),
    },
    {
      says: 'the words of a heading',
      change: () => {
        const title = document.querySelector('h1');
        if (title !== null) title.textContent = 'Session expirée';
      },
    },
    { says: 'mere words, after a click', change: rename, clicks: true },
  ])('is searched soon for $says', async ({ change, clicks = false }) => {
    const before = await drops(tab);
    if (clicks) await tab.click('h1');
    await tab.evaluate(change);
    // Not after the half minute that what ticks is left alone. A busy machine's searches are slow, and then fewer.
    expect(await passTime(tab, 10_000, (least) => () => lab.drops > least, before)).toBe(true);
  });
});
