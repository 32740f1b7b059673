import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { atEachStep, choose, openTroubles, press } from '../support/guide/panel-page.ts';
import { spread } from '../support/spread.ts';

// What is seen of each step without scrolling, in the side panel of a laptop of 1366 by 768 pixels.
const WINDOW = { width: 360, height: 560 } as const;

const chromium = during(() => launchChromium({ host: null }));

interface Fold {
  /** Bottom of what is to be read, top of the foot, bottom of its last button, in pixels of the window. */
  readonly reading: number;
  readonly foot: number;
  readonly buttons: number;
  readonly scrolled: number;
}

const fold = (panel: Page): Promise<Fold> =>
  panel.evaluate(() => {
    const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
    const buttons = [...document.querySelectorAll('.panel-foot .button')].map((one) => one.getBoundingClientRect());
    return {
      reading: box('[data-reading]')?.bottom ?? Number.POSITIVE_INFINITY,
      foot: box('.panel-foot')?.top ?? 0,
      buttons: Math.max(...buttons.map(({ bottom }) => bottom)),
      scrolled: document.querySelector('.panel-body')?.scrollTop ?? 0,
    };
  });

describe('whatever the window', () => {
  it.each([
    [360, 560, ''],
    [320, 480, ''],
    [360, 300, ''],
    [360, 560, '200%'],
  ])(
    'of %i by %i pixels, with text of %s, one thing scrolls: nobody gets past the panel into emptiness',
    async (width, height, text) => {
      const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-with-card');
      await panel.setViewport({ width, height });
      await panel.waitForSelector('button[data-step]');
      const beyond = (): Promise<number> =>
        panel.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollHeight - document.documentElement.clientHeight;
        }, text);
      expect(await beyond()).toBe(0);
      await openTroubles(panel);
      expect(await beyond()).toBe(0);
      await press(panel, panelText.stop);
      await panel.close();
    },
  );
});

describe('at 200 %', () => {
  spread(it, [
    [180, 280, ''],
    [360, 560, '200%'],
  ] as const)(
    'in %i by %i pixels, with text of %s, the filled button is on screen at each step, and hides nothing that has the focus',
    async (width, height, text) => {
      const off: string[] = [];
      await atEachStep(chromium, 'activate-with-card', { width, height }, async (panel, step) => {
        const wrong = await panel.evaluate(async (size) => {
          document.documentElement.style.fontSize = size;
          const box = (one: Element): DOMRect => one.getBoundingClientRect();
          const main = document.querySelector('.panel-foot .button-main');
          if (main === null) return [];
          const isSeen = box(main).top >= 0 && box(main).bottom <= innerHeight;
          const hidden = [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary)')]
            .filter((one) => one !== main && one.checkVisibility())
            .filter((one) => {
              one.focus();
              return box(one).top < box(main).bottom && box(one).bottom > box(main).top;
            });
          return [...(isSeen ? [] : ['its button']), ...hidden.map(({ textContent }) => textContent)];
        }, text);
        off.push(...wrong.map((one) => `${step}: ${one}`));
      });
      expect(off).toEqual([]);
    },
  );
});

describe('at 360 by 560 pixels', () => {
  spread(it, GUIDE_IDS)(
    'each step of %s is read whole, with its buttons on screen, without scrolling',
    async (guide) => {
      const below: string[] = [];
      await atEachStep(chromium, guide, WINDOW, async (panel, step) => {
        const { reading, foot, buttons, scrolled } = await fold(panel);
        if (reading > foot || buttons > WINDOW.height || scrolled > 0)
          below.push(`${step}: read to ${reading}, foot at ${foot}, buttons to ${buttons}`);
      });
      expect(below).toEqual([]);
    },
  );

  spread(it, ['activate-with-card', 'activate-without-card'] as const)(
    'the first step of %s shows the codes of both stores without scrolling, and folds them once one was used',
    async (guide) => {
      const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${guide}`);
      await panel.setViewport(WINDOW);
      await panel.waitForSelector('button[data-step]');
      await press(panel, panelText.restart);
      await panel.waitForSelector('[data-reading] [data-codes]');
      const codes = await panel.$$eval('[data-codes] .qr', (all) =>
        all.map((one) => {
          const { width, bottom } = one.getBoundingClientRect();
          return { width, bottom };
        }),
      );
      const { foot } = await fold(panel);
      expect(codes).toHaveLength(2);
      for (const { width, bottom } of codes) {
        expect(width).toBeGreaterThanOrEqual(100);
        expect(bottom).toBeLessThan(foot);
      }
      await panel.$eval('[data-codes] a', (link) => {
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
      });
      await panel.waitForFunction(() => document.querySelector('[data-codes]')?.checkVisibility() !== true);
      await press(panel, panelText.stop);
      await panel.close();
    },
  );

  it('the guide that was stopped and all others are seen at once', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-without-card');
    await panel.setViewport(WINDOW);
    await panel.waitForSelector('main button');
    await press(panel, panelText.stop);
    await panel.waitForSelector('[data-guide]');
    const places = await panel.$$eval('[data-guide], [data-running]', (all) =>
      all.map((one) => one.getBoundingClientRect().bottom),
    );
    await panel.close();
    // A titulaire comes to the guide for their staff from the staff's own page.
    expect(places).toHaveLength(Object.keys(GUIDES).length - 1);
    expect(Math.max(...places)).toBeLessThanOrEqual(WINDOW.height);
  });

  it('everything to press is at least 24 pixels high and wide', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-with-card');
    await panel.setViewport(WINDOW);
    await panel.waitForSelector('button[data-step]');
    await choose(panel, 'A3');
    const small = await panel.evaluate(() =>
      [...document.querySelectorAll('button, summary, .button, .links a, input')]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((one) => one.outerHTML),
    );
    await panel.close();
    expect(small).toEqual([]);
  });
});

describe('at 240 pixels, as wide as Firefox opens its sidebar', () => {
  spread(it, GUIDE_IDS)(
    'each step of %s has its progress in one line with the way out, and its buttons on screen',
    async (guide) => {
      const size = { width: 240, height: 600 };
      const off: string[] = [];
      await atEachStep(chromium, guide, size, async (panel, step) => {
        const { buttons, scrolled } = await fold(panel);
        const [title, way] = await panel.$$eval('.panel-line > *', (all) =>
          all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
        );
        const isOneLine =
          title !== undefined &&
          way !== undefined &&
          title.height < 30 &&
          way.top < title.bottom &&
          way.right <= size.width;
        const cut = await panel.$$eval('.panel-foot .button', (all) =>
          all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map((one) => one.textContent),
        );
        if (!isOneLine || buttons > size.height || scrolled > 0 || cut.length > 0)
          off.push(`${step}: ${JSON.stringify([title, way, buttons, cut])}`);
      });
      expect(off).toEqual([]);
    },
  );
});

describe('at 320 pixels', () => {
  spread(it, Object.values(GUIDES))(
    'the name of $id and the way to another guide share a line, at its last step too',
    async (guide) => {
      const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${guide.id}`);
      await panel.setViewport({ ...WINDOW, width: 320 });
      await panel.waitForSelector('button[data-step]');
      await choose(panel, guide.steps.at(-1)?.id ?? '');
      const middles = await panel.$$eval('.panel-line > *', (all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
      );
      await press(panel, panelText.stop);
      await panel.close();
      expect(middles).toHaveLength(2);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    },
  );

  spread(it, GUIDE_IDS)(
    'the sign that ends a quotation in a title of %s stands beside its last word',
    async (guide) => {
      const apart: StepId[] = [];
      await atEachStep(chromium, guide, { ...WINDOW, width: 320 }, async (panel, step) => {
        if (!stepText[step].title.endsWith('»')) return;
        const isApart = await panel.evaluate(() => {
          const heading = document.querySelector('.step-head h2');
          const text = heading === null ? null : document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
          let last: Node | null = null;
          while (text?.nextNode()) last = text.currentNode;
          const topOf = (from: number): number => {
            const range = document.createRange();
            range.setStart(last as Node, from);
            range.setEnd(last as Node, from + 1);
            return range.getBoundingClientRect().top;
          };
          const end = last?.textContent?.length ?? 0;
          return topOf(end - 1) !== topOf(end - 3);
        });
        if (isApart) apart.push(step);
      });
      expect(apart).toEqual([]);
    },
  );
});
