import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { takeBubble } from './bubble.ts';
import { Camera } from './camera.ts';
import { indexPage } from './index-page.ts';
import { takePages } from './pages.ts';
import { takePanel } from './panel.ts';
import { takePopup } from './popup.ts';

/** Where the pictures go, and the page that shows them beside each other. */
const OUT = process.env['GALLERY'] ?? 'dist/gallery';
const SURFACES = ['pages', 'panel', 'popup', 'bubble'] as const;
/** Surfaces to take, e.g. `panel popup`; all when none is named. */
const wanted = new Set<string>(process.argv.slice(2));
const unknown = wanted.difference(new Set<string>(SURFACES));
if (unknown.size > 0) {
  console.error(`No surface "${[...unknown].join('", "')}". Known: ${SURFACES.join(', ')}`);
  process.exit(2);
}
const isWanted = (surface: (typeof SURFACES)[number]): boolean => wanted.size === 0 || wanted.has(surface);

rmSync(OUT, { recursive: true, force: true });
const camera = new Camera(OUT);
const chromium = await launchChromium({ host: null });
try {
  if (isWanted('pages')) await takePages(chromium, camera);
  if (isWanted('panel')) await takePanel(chromium, camera);
  if (isWanted('popup')) await takePopup(chromium.browser, camera);
} finally {
  await chromium.close();
}
if (isWanted('bubble')) await takeBubble(camera);

writeFileSync(join(OUT, 'index.html'), indexPage(camera.shots));
console.log(`${camera.shots.reduce((sum, { looks }) => sum + looks.length, 0)} pictures in ${OUT}`);
