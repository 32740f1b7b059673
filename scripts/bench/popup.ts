import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { diagnosisText } from '../../shared/messages.fr.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../../tests/support/chromium.ts';
import { startPcscd } from '../../tests/support/pcscd.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';
import { inPrivateWorld } from '../private-world.ts';

// From the opening of the popup's page to the painted verdict, beside an empty page of the same extension in the same run.
// The browser's own time between the icon's click and the opening is the same for both and not in the figures.
const RUNS = 15;
const LIMITS = { lastKnownMs: 80, liveMs: 300, gzipBytes: 40 * 1024 } as const;
const BUILD = '.output/chrome-mv3';

if (process.argv[2] !== '--inside')
  process.exit(await inPrivateWorld([process.execPath, 'scripts/bench/popup.ts', '--inside']));

interface Times {
  readonly shown: number | null;
  readonly live: number | null;
}

/** Opens a page; times in ms from its navigation to the frame after which its verdict (any, then a live one) is on the screen. */
async function timesOf(chromium: Chromium, path: string, title: string | null): Promise<Times> {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const times: { shown: number | null; live: number | null } = { shown: null, live: null };
    Object.assign(globalThis, { times });
    const look = (): void => {
      const verdict = document.querySelector<HTMLElement>(wanted === null ? 'p' : '.verdict');
      if (verdict !== null && (wanted === null || verdict.querySelector('strong')?.textContent === wanted)) {
        times.shown ??= performance.now();
        if (wanted === null || verdict.dataset['stale'] === 'false') times.live ??= performance.now();
      }
      // A callback of the next frame comes after what this one found was painted.
      if (times.live === null) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, title);
  await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
  await page.waitForFunction(() => (globalThis as unknown as { times: Times }).times.live !== null, {
    timeout: 20_000,
  });
  const times = await page.evaluate(() => (globalThis as unknown as { times: Times }).times);
  await page.close();
  return times;
}

const median = (values: readonly (number | null)[]): number => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Gzip size of every script that the popup's page loads, directly or through another. */
function scriptBytes(): number {
  const wanted = new Set<string>();
  const visit = (text: string): void => {
    for (const name of readdirSync(join(BUILD, 'chunks')))
      if (text.includes(name) && !wanted.has(name)) {
        wanted.add(name);
        visit(readFileSync(join(BUILD, 'chunks', name), 'utf8'));
      }
  };
  visit(readFileSync(join(BUILD, 'popup.html'), 'utf8'));
  return [...wanted].reduce((sum, name) => sum + gzipSync(readFileSync(join(BUILD, 'chunks', name))).length, 0);
}

const extension = mkdtempSync(join(tmpdir(), 'compagnon-bench-'));
cpSync(BUILD, extension, { recursive: true });
writeFileSync(join(extension, 'empty.html'), '<!doctype html><title>empty</title><p>empty</p>');
await using _pcscd = await startPcscd();
const card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist') });
const chromium = await launchChromium({ extension });
const empty: Times[] = [];
const popup: Times[] = [];
try {
  await timesOf(chromium, 'popup.html', diagnosisText.verdicts.works);
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(await timesOf(chromium, 'empty.html', null));
    popup.push(await timesOf(chromium, 'popup.html', diagnosisText.verdicts.works));
  }
} finally {
  await chromium.close();
  await card.remove();
  rmSync(extension, { recursive: true, force: true });
}
const base = median(empty.map(({ shown }) => shown));
const line = (what: string, value: number, limit: number, unit: string): void =>
  console.log(`${what}: ${value.toFixed(1)} ${unit} (limit ${limit} ${unit}) ${value <= limit ? 'ok' : 'TOO MUCH'}`);
console.log(`Popup, median of ${RUNS} openings; an empty page of the extension takes ${base.toFixed(1)} ms`);
const shown = median(popup.map((times) => times.shown));
const live = median(popup.map((times) => times.live));
line('Verdict from the last known state', shown, LIMITS.lastKnownMs, 'ms');
line('Live verdict', live, LIMITS.liveMs, 'ms');
console.log(`Against the empty page: ${(shown / base).toFixed(2)} times, live ${(live / base).toFixed(2)} times`);
line('Scripts, gzip', scriptBytes() / 1024, LIMITS.gzipBytes / 1024, 'kB');
