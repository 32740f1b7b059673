import { existsSync } from 'node:fs';
import { startPortals } from '../../tests/portals/server.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { bundleLab } from '../../tests/support/locator/locate-lab.ts';
import { printOutcomes } from './locate/mutations/outcome.ts';
import { benchMutations } from './locate/mutations.ts';
import { benchPublicData } from './locate/public.ts';
import { timeLocator } from './locate/timing.ts';
import { loadNameEngines } from './peers/name-engines.ts';

/**
 * The locator on public data, against the clock, and on our own practice pages in many mutations (docs/locator-figures.md).
 * Arguments: which of `public`, `timing`, `mutations` (all of them without one); a file name for other public data;
 * `--only PATTERN` for the rows of mutations whose page, step and name match it.
 */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => args[args.indexOf(name) + 1 || args.length];
const parts = ['public', 'timing', 'mutations'].filter((part) => args.includes(part));
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
if (wants('mutations')) {
  const only = option('--only');
  console.log('\nPractice pages in mutations (goal: right 98 %, wrong 0.5 %; where the control is gone, silent 99 %)');
  const startedAt = Date.now();
  printOutcomes(await benchMutations(only === undefined ? undefined : new RegExp(only)));
  console.log(`${Math.round((Date.now() - startedAt) / 1000)} s`);
}
