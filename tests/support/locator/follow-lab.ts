import type { Frame, Page } from 'puppeteer';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { LocateLab } from './locate-lab-page.ts';

declare const lab: LocateLab;

/** A record with its pen, as one step of it is followed. */
export const RECORD = 'https://e-pop.ordre.pharmacien.fr/';
export const RECORD_PEN =
  '<button id=pen title="Modifier mes coordonnées"><svg class=icon-pencil width=16 height=16></svg></button>';
export const RECORD_PAGE = `<!doctype html><title>E-POP</title><h1>Données professionnelles</h1><main id=main>${RECORD_PEN}</main>
  <style>.off{display:none}</style>`;

/** Follows steps and waits for the first answer. */
export async function follow(tab: Page | Frame, ...steps: readonly StepId[]): Promise<void> {
  await tab.evaluate((all) => lab.follow(all), steps);
  await tab.waitForFunction(() => lab.log.length > 0);
}

/** What is answered for a step, e.g. `sure`, `none disabled`. */
export const now = (tab: Page | Frame, step: StepId): Promise<string> => tab.evaluate((id) => lab.now(id), step);

/** Waits until this is answered for a step. */
export const comes = (tab: Page | Frame, step: StepId, level: string): Promise<unknown> =>
  tab.waitForFunction((id, wanted) => lab.now(id) === wanted, {}, step, level);

export const drops = (tab: Page): Promise<number> => tab.evaluate(() => lab.drops);
export const searches = (tab: Page): Promise<number> => tab.evaluate(() => lab.searches());

/** Whether nobody is there, as the page's scripts are told. */
export const setAway = (tab: Page, isAway: boolean): Promise<void> =>
  tab.evaluate((is) => {
    const shared = (globalThis as unknown as Record<symbol, { isAway(): boolean } | undefined>)[
      Symbol.for('compagnon-ecps')
    ];
    if (shared !== undefined) shared.isAway = () => is;
  }, isAway);
