import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { overflows } from '../support/browser/accessible.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { choose, openTroubles, press, untilStep } from '../support/guide/panel-page.ts';
import { spread } from '../support/spread.ts';

// Every step of every guide in the side panel, as narrow and as large as it gets.
const chromium = during(() => launchChromium({ host: null }));
let panel: Page;

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

spread(it, Object.values(GUIDES))(
  '$id draws each step within its frame, offers to record where the browser sees the page, and fits 320 px with text of double size, all troubles open',
  async ({ id, steps }) => {
    await begin(id);
    for (const step of steps) {
      await choose(panel, step.id);
      expect(await drawingFits(), `drawing of ${step.id}`).toBe(true);
      // The offer is drawn once the browser has said what the administrator allows.
      if (step.place === 'portal') await panel.waitForSelector('[data-walk=off]');
      else expect(await panel.$('[data-walk=off]'), `the offer to record at ${step.id}`).toBe(null);
    }
    await panel.setViewport({ width: 320, height: 640 });
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const step of steps) {
      await choose(panel, step.id);
      await openTroubles(panel);
      expect(await overflows(panel), step.id).toBe(false);
    }
  },
);
