import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { address } from '../portals/addresses.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// What searches and draws is no part of the content script: it comes into frames of whatever kind.
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

inBrowsers(describe)('in %s, what draws comes', (browser) => {
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
