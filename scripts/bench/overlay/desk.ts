import type { Page } from 'puppeteer';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { address } from '../../../tests/portals/addresses.ts';
import { startPortals } from '../../../tests/portals/server.ts';
import { launchChromium } from '../../../tests/support/browser/chromium.ts';
import { press } from '../../../tests/support/guide/panel-page.ts';
import { filler, STORM_PLACE } from './page.ts';

/** A browser with the built extension, and a practice page in which the guide for contact details finds its pen. */
export interface Desk {
  readonly url: string;
  startGuide(isRecorded: boolean): Promise<void>;
  /** An empty tab that gets the page, made as large as asked, at that address. */
  openTab(): Promise<Page>;
  close(): Promise<void>;
}

export async function openDesk(build: string, elements: number): Promise<Desk> {
  const portals = await startPortals({ drawing: { epop: 'table' } });
  const chromium = await launchChromium({ extension: build, host: null, portalsPort: portals.port });
  const url = address('epop', '/loc_fr/default/donnees/fiche');
  const small = await chromium.browser.newPage();
  await small.goto(url);
  const html = (await small.content()).replace(/<div data-compagnon-ecps.*?<\/div>/s, '');
  await small.close();
  const body = html.replace('</body>', `${STORM_PLACE}${filler(elements)}</body>`);
  return {
    url,
    async startGuide(isRecorded) {
      const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
      await panel.waitForSelector('button[data-step]');
      if (isRecorded) await press(panel, walkText.begin);
    },
    async openTab() {
      const page = await chromium.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url() !== url) return void request.continue();
        return void request.respond({ contentType: 'text/html; charset=utf-8', body });
      });
      return page;
    },
    async close() {
      await chromium.close();
      await portals.close();
    },
  };
}
