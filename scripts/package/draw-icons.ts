import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

/**
 * Draws the PNG icons from our own SVG; run by hand when the drawing changes: `node scripts/package/draw-icons.ts`, then on each
 * `pngquant --speed 1 --nofs 32` (two colours and their edges: no channel of a pixel is more than 14 of 255 off) and `zopflipng -m -y`
 * (the same pixels in fewer bytes): half of the bytes in all.
 */
const FOLDER = 'extension/public/icon';
const drawing = readFileSync(`${FOLDER}/icon.svg`).toString('base64');

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', pipe: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128] as const) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
