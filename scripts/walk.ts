import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readWalk } from '../extension/guide/walk/walk-file.ts';
import { launchPageBrowser } from '../tests/support/browser/page-browser.ts';
import { bundleLab } from '../tests/support/locator/locate-lab.ts';
import { faultOf, replayWalk } from '../tests/support/locator/walk-replay.ts';
import { calibrationOf } from './walk/calibration-of.ts';
import { rowOf } from './walk/walk-table.ts';

// What a volunteer's walk teaches: `npm run walk -- FILE [--calibration OUT --from NAME --until DAY]`.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { calibration: { type: 'string' }, from: { type: 'string' }, until: { type: 'string' } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('npm run walk -- FILE [--calibration OUT --from NAME --until YYYY-MM-DD]');
  process.exit(2);
}
const walk = readWalk(readFileSync(file, 'utf8'));
const browser = await launchPageBrowser({ draws: false });
try {
  const replayed = await replayWalk(browser, await bundleLab(), walk);
  const { guide, day, program, system, pages, isFull } = walk;
  console.log(
    `${guide}, ${day}, ${walk.browser} on ${system}, version ${program}: ${pages.length} pages${isFull ? ', cut' : ''}`,
  );
  console.table(replayed.map(rowOf));
  const { calibration, from = null, until = null } = values;
  if (calibration !== undefined) {
    const missed = replayed.filter((one) => faultOf(one) !== null);
    writeFileSync(calibration, calibrationOf(missed, day, { from, until }));
    console.log(`${calibration}: ${missed.length} of ${replayed.length}`);
  }
} finally {
  await browser.close();
}
