import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { GUIDE_IDS, GUIDES } from '../../shared/guides/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { showAs } from '../../tests/support/accessible.ts';
import { launchChromium } from '../../tests/support/chromium.ts';
import { choose, press } from '../../tests/support/panel-page.ts';

/** Where the pictures go, and the page that shows them beside each other. */
const OUT = process.env['GALLERY'] ?? 'dist/gallery';
const EXTENSION = process.env['GALLERY_EXTENSION'] ?? '.output/chrome-mv3';
/** The side panel of a laptop of 1366 × 768. */
const PANEL = { width: 360, height: 560 } as const;

await using stack = new AsyncDisposableStack();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const chromium = await launchChromium({ host: null, extension: EXTENSION });
stack.defer(() => chromium.close());
const taken: string[] = [];

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  taken.push(name);
}

for (const id of GUIDE_IDS) {
  const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${id}`);
  await panel.setViewport(PANEL);
  await panel.waitForSelector('button[data-step]');
  for (const { id: step } of GUIDES[id].steps) {
    await choose(panel, step);
    await take(panel, `panel-${id}-${step}`);
  }
  await press(panel, panelText.stop);
  await panel.close();
}

const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-with-card');
await panel.setViewport(PANEL);
await panel.waitForSelector('button[data-step]');
await choose(panel, 'A4');
for (const mode of ['dark', 'forced'] as const) {
  await showAs(panel, mode);
  await take(panel, `panel-${mode}`);
}
await showAs(panel, 'light');
await press(panel, panelText.trouble);
await take(panel, 'panel-trouble');
await press(panel, panelText.trouble);
await panel.setViewport({ width: 320, height: 640 });
await take(panel, 'panel-320');
await panel.evaluate(() => {
  document.documentElement.style.fontSize = '200%';
});
await take(panel, 'panel-320-text-200');
await panel.setViewport({ width: 180, height: 280, deviceScaleFactor: 2 });
await panel.evaluate(() => {
  document.documentElement.style.fontSize = '';
});
await take(panel, 'panel-zoom-200');

const SURFACES = {
  popup: 400,
  welcome: 1024,
  options: 1024,
  accessibility: 1024,
  privacy: 1024,
  sidepanel: 360,
} as const;
for (const [name, width] of Object.entries(SURFACES)) {
  const page = await chromium.openExtensionPage(`${name}.html`).catch(() => null);
  if (page === null) continue;
  await page.setViewport({ width, height: 700 });
  for (const mode of ['light', 'dark', 'forced'] as const) {
    await showAs(page, mode);
    await take(page, `${name}-${mode}`);
  }
  await page.close();
}

writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px}
figure{margin:0}img{max-width:360px;border:1px solid #ccc}</style>${taken
    .map((name) => `<figure><figcaption>${name}</figcaption><img src="${name}.png" alt=""></figure>`)
    .join('')}`,
);
console.log(`${taken.length} pictures in ${OUT}`);
