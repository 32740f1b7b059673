import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { inOneLine, stepText } from '../../shared/messages/fr/steps.ts';
import { address } from '../portals/addresses.ts';
import { startPortals } from '../portals/server.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// The overlay is no part of the content script: it comes into the frame that draws, whatever kind of frame that is.
const RECORD = address('epop', '/loc_fr/default/donnees/fiche');

/** Ways in which a page puts a document of its own into a frame. */
type Way = 'srcdoc' | 'about:blank' | 'blob:' | 'sandboxed';

function moveIntoFrame(way: Way): void {
  // Without an overlay that is there already.
  const html = document.documentElement.outerHTML.replace(/<div data-compagnon-ecps.*$/s, '');
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:100%;height:500px';
  if (way === 'blob:') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  if (way === 'sandboxed') frame.sandbox.add('allow-scripts');
  if (way === 'srcdoc' || way === 'sandboxed') frame.srcdoc = html;
  document.body.replaceChildren(frame);
  if (way === 'about:blank' && frame.contentDocument !== null) frame.contentDocument.documentElement.innerHTML = html;
}

inBrowsers(describe)('in %s, the overlay comes on demand', (browser) => {
  let guided: Guided;
  beforeAll(async () => {
    guided = await launchGuided(browser);
    guided.portals.draw({ epop: 'table' });
  });
  afterAll(() => guided?.close());

  it.each(['srcdoc', 'about:blank', 'blob:', 'sandboxed'] as const)('into a frame of kind %s', async (way) => {
    await guided.startGuide('update-contact-details');
    const page = await guided.browser.newPage();
    await page.goto(RECORD);
    await page.evaluate(moveIntoFrame, way);
    const seen = await until('a ring in the frame', async () => {
      const overlays = await readOverlays(page);
      return overlays.find(({ frame, ring }) => ring !== null && frame !== page.mainFrame()) ?? null;
    });
    expect(seen).toMatchObject({ step: 'E6', match: 'sure' });
    expect(seen.words).toContain(bubbleText.unofficial);
    await page.close();
  });

  it('and the page hears nothing of it: no event, no message, no name of ours', async () => {
    await guided.startGuide('update-contact-details');
    const page = await guided.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard, own: new Set(Object.getOwnPropertyNames(globalThis)) });
      addEventListener('message', () => heard.push('message'), true);
      for (const type of ['wxt:content-script-started', 'portal:wxt:content-script-started'])
        document.addEventListener(type, () => heard.push(type), true);
    });
    await page.goto(RECORD);
    await until('the ring', async () => (await readOverlays(page)).some(({ ring }) => ring !== null));
    const told = await page.evaluate(() => {
      const { heard, own } = globalThis as unknown as { heard: string[]; own: Set<string> };
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !own.has(name));
      return { heard, ours: added.filter((name) => /compagnon|wxt|teach|overlay/i.test(name)) };
    });
    expect(told).toEqual({ heard: [], ours: [] });
    await page.close();
  });
});

it('where it cannot come, nothing is said to be ringed, and the panel gives the words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-no-overlay-'));
  const portals = await startPortals({ drawing: { epop: 'table' } });
  try {
    cpSync('.output/chrome-mv3', folder, { recursive: true });
    rmSync(join(folder, 'overlay.js'));
    const chromium = await launchChromium({ extension: folder, host: null, portalsPort: portals.port });
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await panel.waitForSelector('button[data-step]');
    const page = await chromium.browser.newPage();
    await page.goto(RECORD);
    await until('the words in the panel, and that they are nowhere else', () =>
      panel.evaluate(
        (undrawn, help) => [undrawn, help].every((said) => document.body.textContent?.includes(said)),
        bubbleText.undrawn,
        inOneLine(stepText.E6.help),
      ),
    );
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain(panelText.pageStatus.sure);
    expect(await readOverlays(page)).toEqual([]);
    await chromium.close();
  } finally {
    await portals.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
