import { rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer';
import { runSteps } from '../steps.ts';
import { type Frame, LOOK_IDS, take } from './camera.ts';
import { openIn, STATES, surfaceOf } from './states.ts';
import { BUILDS, openStudio, WALKED, walk } from './studio.ts';

/** `npm run gallery`: every surface in every state and look, on one page. Arguments: surfaces, all without one. */
const OUT = 'dist/gallery';
/** The browser's window beside the panel. */
const BESIDE = { width: 1000, height: 620 } as const;
const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0 1.5rem}
article>div{display:flex;gap:1rem;overflow-x:auto}figure{flex:none;margin:0}
img{display:block;max-width:420px;max-height:640px;border:1px solid GrayText}`;

const args = process.argv.slice(2);
const isWanted = (surface: string): boolean => args.length === 0 || args.includes(surface);

await runSteps(BUILDS);
rmSync(OUT, { recursive: true, force: true });
const rows: string[] = [];
async function takeRow(page: Page, name: string, frame: Frame): Promise<void> {
  const figures: string[] = [];
  for (const look of LOOK_IDS) {
    const file = basename(await take(page, `${OUT}/${name}~${look}`, frame, look));
    figures.push(
      `<figure><figcaption>${look}</figcaption><a href="${file}"><img loading="lazy" src="${file}"></a></figure>`,
    );
  }
  rows.push(`<article><h2>${name}</h2><div>${figures.join('')}</div></article>`);
}

await using studio = await openStudio();
for (const [name, state] of STATES) {
  if (!isWanted(surfaceOf(name))) continue;
  await using page = await openIn(studio, state);
  await takeRow(page, name, state.frame);
}
if (isWanted('bubble'))
  for (const guide of WALKED)
    await walk(studio, guide, BESIDE, (page, where) => takeRow(page, `bubble~${where}`, BESIDE));
const head = `<meta charset="utf-8"><title>Compagnon e-CPS, every surface</title><style>${STYLE}</style>`;
writeFileSync(
  `${OUT}/index.html`,
  `<!doctype html><html lang="en">${head}<h1>Every surface, in every state</h1>${rows.join('')}`,
);
console.log(`Pictures of ${rows.length} states in ${OUT}`);
