import { readFileSync } from 'node:fs';
import { readWalk } from '../extension/guide/walk/walk-file.ts';
import { launchPageBrowser } from '../tests/support/browser/page-browser.ts';
import { bundleLab } from '../tests/support/locator/locate-lab.ts';
import { replayWalk } from '../tests/support/locator/walk-replay.ts';
import { rowOf } from './walk/walk-table.ts';

// What a volunteer's walk teaches: `npm run walk -- FILE`.

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run walk -- FILE');
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
} finally {
  await browser.close();
}
