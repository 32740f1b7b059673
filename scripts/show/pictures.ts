import { execFileSync } from 'node:child_process';
import { copyFileSync, statSync } from 'node:fs';
import { runSteps } from '../steps.ts';
import { type Frame, take } from './camera.ts';
import { openIn, stateNamed } from './states.ts';
import { BUILDS, openStudio, walk } from './studio.ts';

/** `npm run pictures`: stills and films of README and of the guide for users. The last picture of a film is its still. */
const OUT = 'docs/pictures';
const TAKEN = 'dist/pictures';
const POPUP = { width: 400, height: 500 } as const;
const PANEL = { width: 360, height: 560 } as const;
const WINDOW = { width: 980, height: 600 } as const;

/** A README loads a film at once: bytes at most. */
const MOST_BYTES = 400_000;

/** What happens at the reader, and for how many milliseconds the popup is shown then. */
const AT_READER = [
  ['no card in a good reader', 2_600],
  ['a Vitale', 3_200],
  ['no card in a good reader', 1_200],
  ['a card that is being read', 1_200],
  ['everything in order', 3_600],
] as const;

/** The same for the steps to the orange pen, which is shown twice as long. */
const TO_THE_PEN = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];
const STEP_MS = 2_600;

type Shown = readonly [file: string, ms: number];

/** Makes of pictures one WebP that begins again at its end (`img2webp` of Debian's package webp). @throws when it is too large */
function writeFilm(film: string, still: string, pictures: readonly Shown[]): void {
  const frames = pictures.flatMap(([file, ms]) => ['-lossy', '-q', '82', '-m', '6', '-d', String(ms), file]);
  execFileSync('img2webp', ['-loop', '0', '-kmax', '1', ...frames, '-o', `${OUT}/${film}`], { stdio: 'ignore' });
  if (statSync(`${OUT}/${film}`).size > MOST_BYTES) throw new Error(`${film} is larger than ${MOST_BYTES / 1000} kB`);
  copyFileSync(pictures.at(-1)?.[0] ?? '', `${OUT}/${still}`);
}

await runSteps(BUILDS);
await using studio = await openStudio();

async function takeState(name: string, frame: Frame): Promise<string> {
  await using page = await openIn(studio, { ...stateNamed(name), frame });
  return await take(page, `${TAKEN}/${name}`, frame);
}

const popups: Shown[] = [];
for (const [desk, ms] of AT_READER) popups.push([await takeState(`popup~${desk}`, POPUP), ms]);
writeFilm('popup-follows-the-card.webp', 'popup.png', popups);

copyFileSync(await takeState('panel~activate-with-card-A3', PANEL), `${OUT}/panel.png`);

const way: Shown[] = [];
await walk(studio, 'update-contact-details', WINDOW, async (page, where) => {
  if (!TO_THE_PEN.includes(where)) return;
  way.push([await take(page, `${TAKEN}/${where}`, WINDOW), where === 'E6' ? 2 * STEP_MS : STEP_MS]);
});
writeFilm('way-to-the-pen.webp', 'pen.png', way);
