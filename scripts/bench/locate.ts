import { existsSync } from 'node:fs';
import { startPortals } from '../../tests/portals/server.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { bundleLab } from '../../tests/support/locator/locate-lab.ts';
import { benchPublicData } from './locate/public.ts';
import { timeLocator } from './locate/timing.ts';
import { loadNameEngines } from './peers/name-engines.ts';

/**
 * The locator on public data and against the clock (docs/locator-figures.md).
 * Arguments: which of `public`, `timing` (both without one); a file name for other public data.
 */
const args = process.argv.slice(2);
const parts = ['public', 'timing'].filter((part) => args.includes(part));
const wants = (part: string): boolean => parts.length === 0 || parts.includes(part);

async function benchTimes(): Promise<void> {
  const lab = await bundleLab();
  const engines = await loadNameEngines();
  const portals = await startPortals({ lateMs: 5 });
  const chromium = await launchChromium({ extension: null, host: null, portalsPort: portals.port });
  const shown = (value: number): number => Math.round(value * 10) / 10;
  try {
    console.log('\nCold and warm times, milliseconds (goal: cold 10 at 10,000 elements, 35 at 50,000)');
    console.table(
      (await timeLocator(chromium.browser, lab, engines)).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, typeof value === 'number' ? shown(value) : value]),
        ),
      ),
    );
  } finally {
    await chromium.close();
    await portals.close();
  }
}

if (wants('public')) {
  const file = args.find((one) => existsSync(one));
  if (file === undefined) benchPublicData();
  else benchPublicData(file);
}
if (wants('timing')) await benchTimes();
