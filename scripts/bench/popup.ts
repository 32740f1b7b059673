import { startPcscd } from '../../tests/support/card/pcscd.ts';
import { titleOf } from '../../tests/support/desks/desks.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';
import { inPrivateWorld } from '../private-world.ts';
import { openingsOf } from './popup/measure.ts';
import { pageScriptBytes } from './ship/sizes.ts';

// From the click on the icon (`action.openPopup`, which takes the browser's own way from there) to the painted verdict: the last
// known one, then the live one. Beside it an empty page of the same extension, opened by turns: what the browser itself needs.
const TURNS = 15;
const LIMITS = { lastKnownMs: 80, liveMs: 300, gzipKb: 40 } as const;
const BUILD = '.output/chrome-mv3';

if (process.argv[2] !== '--inside')
  process.exit(await inPrivateWorld([process.execPath, 'scripts/bench/popup.ts', '--inside']));

interface Spread {
  readonly fastest: number;
  readonly median: number;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { fastest: sorted[0] ?? Number.NaN, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
}

await using _pcscd = await startPcscd();
const card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist') });
const { empty, popup } = await openingsOf(BUILD, titleOf('linux-not-foreseen'), TURNS);
await card.remove();

const say = (label: string, { fastest, median }: Spread, limit: number | null): void => {
  const judged = limit === null ? '' : ` (limit ${limit} ms) ${median <= limit ? 'ok' : 'TOO MUCH'}`;
  console.log(`${label}: median ${median.toFixed(0)} ms, fastest ${fastest.toFixed(0)} ms${judged}`);
};
const base = spread(empty.map(({ shown }) => shown));
const shown = spread(popup.map((opening) => opening.shown));
const live = spread(popup.map((opening) => opening.live));
const kb = pageScriptBytes(BUILD, 'popup.html') / 1024;
console.log(`Popup, ${TURNS} clicks on the icon`);
say('An empty page of the extension', base, null);
say('Verdict from the last known state', shown, LIMITS.lastKnownMs);
say('Live verdict', live, LIMITS.liveMs);
const ratio = (of: Spread): string => (of.median / base.median).toFixed(2);
console.log(`Against the empty page: ${ratio(shown)} times, live ${ratio(live)} times`);
console.log(
  `Scripts, gzip: ${kb.toFixed(1)} kB (limit ${LIMITS.gzipKb} kB) ${kb <= LIMITS.gzipKb ? 'ok' : 'TOO MUCH'}`,
);
