import type { ElementHandle, Frame, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { address } from '../portals/addresses.ts';
import { startPortals } from '../portals/server.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { giveFocusCommand } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

// The keyboard command where the bubble is in an inner frame of the page.
const portals = during(() => startPortals({ drawing: { epop: 'table' } }));
const chromium = during(() => launchChromium({ host: null, portalsPort: portals.port }));

/** The record in a frame, a field of the page around it, and a field in another frame. */
async function open(): Promise<Page> {
  const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
  await panel.waitForSelector('button[data-step]');
  const page = await chromium.browser.newPage();
  await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
  await page.evaluate(() => {
    const record = document.createElement('iframe');
    const beside = document.createElement('iframe');
    for (const frame of [record, beside]) frame.style.cssText = 'width:100%;height:300px';
    // Without an overlay that is there already: a copy of our node would be taken for it below.
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const node of copy.querySelectorAll('[data-compagnon-ecps]')) node.remove();
    record.srcdoc = copy.outerHTML;
    beside.srcdoc = '<label>Note <input id="beside"></label>';
    const around = Object.assign(document.createElement('input'), { id: 'around' });
    document.body.replaceChildren(around, record, beside);
  });
  // The ring on the page as it was may still stand.
  const isInner = (frame: Frame): boolean => frame !== page.mainFrame();
  await until('the ring', async () =>
    (await readOverlays(page)).some(({ frame, ring }) => ring !== null && isInner(frame)),
  );
  return page;
}

const pressCommand = async (): Promise<void> => giveFocusCommand(await chromium.serviceWorker());

/** What has the focus, over all frames. */
async function focused(page: Page): Promise<string> {
  let frame = page.mainFrame();
  for (;;) {
    const at = await frame.evaluate(() =>
      document.activeElement?.hasAttribute('data-compagnon-ecps')
        ? 'bubble'
        : document.activeElement?.id || (document.activeElement?.localName ?? ''),
    );
    if (at !== 'iframe') return at;
    const holder = await frame.evaluateHandle(() => document.activeElement);
    frame = (await (holder.asElement() as ElementHandle<Element>).contentFrame()) ?? frame;
  }
}

it.each(['around', 'beside'])(
  'goes to the bubble and back to a field of the page or of another frame: %s',
  async (id) => {
    const page = await open();
    const holder = page.frames().find((frame) => frame.url() === 'about:srcdoc' && frame !== page.mainFrame());
    expect(holder).toBeDefined();
    for (const frame of page.frames()) await (await frame.$(`#${id}`))?.click();
    expect(await focused(page)).toBe(id);
    await pressCommand();
    await until('the focus in the bubble', async () => (await focused(page)) === 'bubble');
    await pressCommand();
    await until('the focus back', async () => (await focused(page)) === id);
    await page.close();
  },
);
