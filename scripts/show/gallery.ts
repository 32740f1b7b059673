import { writeFileSync } from 'node:fs';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { Camera } from './camera.ts';
import { indexPage } from './gallery/index-page.ts';
import { takeBubble, takePages, takePanel, takePopup } from './gallery/surfaces.ts';
import { builtAndPrivate } from './in-private-world.ts';

/** `npm run gallery`: every surface in every state, on one page. Arguments: surfaces, all without one. */
const OUT = process.env['GALLERY'] ?? 'dist/gallery';
const SURFACES = { pages: takePages, panel: takePanel, popup: takePopup };

const args = await builtAndPrivate('scripts/show/gallery.ts', `Every surface on one page, ${OUT}/index.html`);
const known = [...Object.keys(SURFACES), 'bubble'];
const unknown = args.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No surface "${unknown.join('", "')}". Known: ${known.join(', ')}`);
  process.exit(2);
}
const isWanted = (surface: string): boolean => args.length === 0 || args.includes(surface);

const camera = new Camera(OUT);
const chromium = await launchChromium({ host: null });
try {
  for (const [surface, take] of Object.entries(SURFACES)) if (isWanted(surface)) await take(chromium, camera);
} finally {
  await chromium.close();
}
if (isWanted('bubble')) await takeBubble(camera);
writeFileSync(`${OUT}/index.html`, indexPage(camera.files));
console.log(`${camera.files.length} pictures in ${OUT}`);
