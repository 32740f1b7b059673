import { existsSync } from 'node:fs';
import { startPortals } from '../../tests/portals/server.ts';
import { launchChromium } from '../../tests/support/chromium.ts';
import { bundleLab } from '../../tests/support/locate-lab.ts';
import { benchMutations } from './locate-mutations.ts';
import { benchPublicData } from './locate-public.ts';
import { timeLocator } from './locate-timing.ts';

// The locator on public data, on our own practice pages in many mutations, and against the clock. docs/locator.md
const file = process.argv[2];
if (file !== undefined && existsSync(file)) benchPublicData(file);
else benchPublicData();

const lab = await bundleLab();
const portals = await startPortals({ lateMs: 5 });
const chromium = await launchChromium({ extension: null, host: null, portalsPort: portals.port });
try {
  console.log('\nCold and warm times, milliseconds (goal: cold 10 at 10,000 elements, 35 at 50,000)');
  const shown = (value: number): number => Math.round(value * 10) / 10;
  console.table(
    (await timeLocator(chromium.browser, lab)).map((row) => ({
      ...row,
      cold: shown(row.cold),
      best: shown(row.best),
      again: shown(row.again),
      look: shown(row.look),
    })),
  );
  console.log('Practice pages in mutations (goal: right 98 %, wrong 0.5 %; where the control is gone, silent 99 %)');
  console.table(await benchMutations(await chromium.browser.newPage(), portals, lab));
} finally {
  await chromium.close();
  await portals.close();
}
