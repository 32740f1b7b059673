import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { GuideId, Step } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { troublesAt } from '../../shared/guides/troubles.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import { overflows } from '../support/browser/accessible.ts';
import type { Chromium } from '../support/browser/chromium.ts';
import { useChromium } from '../support/browser/use-chromium.ts';
import { choose, openTroubles, press, untilStep } from '../support/guide/panel-page.ts';
import { until } from '../support/until.ts';

// Guides in the side panel alone, by hand, as beside a phone: every step, every trouble with its remedies.
let chromium: Chromium;
let panel: Page;
useChromium((launched) => {
  chromium = launched;
});

async function begin(guide: GuideId): Promise<void> {
  await panel?.close();
  panel = await chromium.openExtensionPage(`sidepanel.html#guide=${guide}`);
  await panel.waitForSelector('button[data-step]');
  await press(panel, panelText.restart);
  await untilStep(panel, GUIDES[guide].steps[0]?.id ?? '');
}

/** The drawing shown lies within its frame, with room for half a line's width. */
const drawingFits = (): Promise<boolean> =>
  panel.evaluate(() => {
    const drawing = document.querySelector<SVGSVGElement>('svg.drawing');
    if (drawing === null) return true;
    const { x, y, width, height } = drawing.getBBox();
    const frame = drawing.viewBox.baseVal;
    const right = frame.x + frame.width;
    const bottom = frame.y + frame.height;
    return x > frame.x && y > frame.y && x + width < right && y + height < bottom;
  });

/** Without white space, in which the page differs from the words by its layout. */
const bare = (text: string): string => text.replace(/\s/g, '');

async function troublesShow(guide: GuideId, step: Step): Promise<void> {
  const shown = await openTroubles(panel);
  expect(Object.keys(shown), step.id).toEqual(step.troubles);
  for (const { id, goTo } of troublesAt(guide, step.troubles)) {
    const { symptom, remedies } = troubleText[id];
    for (const words of [symptom, ...remedies])
      expect(bare(shown[id] ?? ''), `${step.id} ${id}`).toContain(bare(words));
    if (goTo !== undefined) expect(bare(shown[id] ?? '')).toContain(bare(guideText[goTo].title));
  }
}

describe.each(Object.values(GUIDES))('$id by hand', ({ id, steps }) => {
  it('draws each step within its frame, and opens each of its troubles with its remedies', {
    timeout: 60_000,
  }, async () => {
    await begin(id);
    for (const step of steps) {
      await choose(panel, step.id);
      expect(await drawingFits(), `drawing of ${step.id}`).toBe(true);
      await troublesShow(id, step);
    }
  });

  it('fits 320 px with text of double size at each step, all troubles open', { timeout: 60_000 }, async () => {
    await begin(id);
    await panel.setViewport({ width: 320, height: 640 });
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const step of steps) {
      await choose(panel, step.id);
      await openTroubles(panel);
      expect(await overflows(panel), step.id).toBe(false);
    }
    await panel.setViewport({ width: 400, height: 800 });
  });

  it('is walked with "C’est fait" from its first step to its end', { timeout: 60_000 }, async () => {
    await begin(id);
    for (const step of steps) {
      await untilStep(panel, step.id);
      await press(panel, step === steps.at(-1) ? guideText[id].finished.button : panelText.done);
    }
    await until('the end said', () =>
      panel.evaluate((words) => document.body.textContent?.includes(words) ?? false, guideText[id].finished.title),
    );
  });
});
