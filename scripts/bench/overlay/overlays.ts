import type { Browser } from 'puppeteer';
import { launchChromium } from '../../../tests/support/browser/chromium.ts';
import { Table } from '../table.ts';
import { type Build, ratio } from './builds.ts';
import { ContestPage } from './contest-page.ts';
import { type Contestant, loadContestants } from './contestants.ts';
import { MEASURES, type Measure } from './measures.ts';

/** The least figure of each row, one list a contestant, in their order; NaN where a contestant failed. */
async function figures(browser: Browser, contestants: readonly Contestant[], measure: Measure): Promise<number[][]> {
  const least = contestants.map(() => measure.rows.map(() => Number.NaN));
  for (let round = 0; round < measure.rounds; round += 1)
    for (const [i, contestant] of contestants.entries()) {
      const run = await ContestPage.open(browser, contestant, measure.elements);
      const values = await measure.measure(run).catch((problem: unknown) => {
        console.error(`${contestant.name}, ${measure.rows[0]}: ${problem}`);
        return [];
      });
      await run.page.close();
      least[i] = measure.rows.map((_, row) =>
        Math.min(values[row] ?? Number.NaN, least[i]?.[row] || Number.POSITIVE_INFINITY),
      );
    }
  return least;
}

/** The overlay of each build beside a tour library, all given their target on the same page. */
export async function benchOverlays(builds: readonly Build[]): Promise<void> {
  const contestants = await loadContestants(builds);
  const names = contestants.map(({ name }) => name);
  const table = new Table('The overlay alone; lower is better', [...names, '/ before', '/ peer']);
  const { browser, close } = await launchChromium({ extension: null, host: null });
  const row = (what: string, values: readonly number[], limit?: number): void => {
    const [ours = Number.NaN] = values;
    const before = builds.length > 1 ? values[1] : undefined;
    table.row(what, [...values, ratio(ours, before), ratio(ours, values[builds.length])], limit);
  };
  for (const measure of MEASURES) {
    const least = await figures(browser, contestants, measure);
    for (const [i, what] of measure.rows.entries())
      row(
        what,
        least.map((values) => values[i] ?? Number.NaN),
        measure.limits?.[i],
      );
  }
  await close();
  row(
    'JavaScript and style sheet, gzip (bytes)',
    contestants.map(({ bytes }) => bytes),
  );
  table.end();
}
