import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { REAL_MARKUP } from '../../../scripts/setup/real-markup.mjs';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Tabs } from '../browser/page-browser.ts';
import { bundle } from '../bundle.ts';
import type { RealMarkupLab, Ringed, Shown } from './real-markup-lab.ts';

declare const realMarkup: RealMarkupLab;

// Other people's pages and components (docs/testing.md), fetched before the tests and shown without a network, many in one tab.

/** Where all is shown; the steps are asked whatever the host. */
const HOST = 'https://portail.ordre.pharmacien.fr';

export const WALLET_STEPS: readonly StepId[] = ['A2', 'A3', 'A4', 'A6', 'A7', 'A8', 'A9', 'A10', 'L1', 'L2'];
export const ORDRE_STEPS: readonly StepId[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'];
export const ALL_STEPS: readonly StepId[] = [...ORDRE_STEPS, ...WALLET_STEPS];

/** The text of a file of one of the packages. */
export function packageFile(path: string): string {
  const file = packagePath(path);
  if (!existsSync(file))
    throw new Error(`${file} is not there: run \`node scripts/setup/real-markup.mjs\` once, with a network.`);
  return readFileSync(file, 'utf8');
}

export const packagePath = (path: string): string => `${REAL_MARKUP}/node_modules/${path}`;

/** A tab with the style sheets of a framework, which shows one document after the other. */
export async function openStyled(
  tabs: Tabs,
  lab: string,
  styles: readonly string[],
  scripts: readonly string[] = [],
): Promise<Page> {
  const browser = 'version' in tabs ? tabs : tabs.browser();
  // In Firefox in a window, for a tab behind another is not drawn.
  const tab = await tabs.newPage({ type: (await browser.version()).startsWith('firefox') ? 'window' : 'tab' });
  await tab.setViewport({ width: 1280, height: 900 });
  const sheets = styles.map((path) => `<style data-kept>${packageFile(path)}</style>`).join('\n');
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    void request.respond(
      request.isNavigationRequest()
        ? {
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html><head>${sheets}</head><body></body></html>`,
          }
        : { status: 404, body: '' },
    );
  });
  await tab.goto(`${HOST}/`, { waitUntil: 'domcontentloaded' });
  for (const script of [...scripts, lab]) await tab.evaluate(script);
  return tab;
}

/** What each page has for each step. */
export const judge = (tab: Page, pages: readonly Shown[]): Promise<readonly (readonly Ringed[])[]> =>
  tab.evaluate((all) => realMarkup.judge(all), pages);

/** What draws with the components of Angular Material and PrimeNG, as one script for a page. */
export async function bundleAngular(): Promise<string> {
  packageFile('@angular/core/package.json');
  return bundle('tests/real-markup/angular.mjs', { nodePaths: [`${REAL_MARKUP}/node_modules`] });
}
