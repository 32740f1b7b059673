import type { Browser } from 'puppeteer';
import type { Moment, Verdict, Walk } from '../../../extension/guide/walk/walk.ts';
import { withMarks } from '../../../extension/guide/walk/with-marks.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { FOREIGN_PAGE } from '../../portals/foreign-page.ts';
import { openDocuments } from './locate-lab.ts';

/** A page of a walk at a step that is looked for there, and what was pressed. */
export interface Sight {
  readonly step: StepId;
  readonly page: number;
  readonly moments: readonly Moment[];
}

/** What the locator of today says of it. */
export interface Replayed {
  readonly level: 'sure' | 'likely' | 'none';
  readonly reason: string | null;
  /** Verdicts on the pressed controls that its ring is on. */
  readonly on: readonly Verdict[];
}

/** Each page with each step that was looked for there, in their order. */
export function sightsOf({ moments }: Walk): readonly Sight[] {
  const searched = moments.filter(({ step }) => descriptors.has(step));
  const keys = new Set(searched.map(({ step, page }) => `${step} ${page}`));
  return [...keys].map((key) => {
    const own = searched.filter(({ step, page }) => `${step} ${page}` === key);
    const [{ step, page }] = own as [Moment];
    return { step, page, moments: own };
  });
}

/** The page with a mark on each control that was pressed at the step, which says the verdict. */
export const markedPage = ({ pages }: Walk, { page, moments }: Pick<Sight, 'page' | 'moments'>): string =>
  withMarks(
    pages[page]?.html ?? '',
    new Map(moments.flatMap(({ press }) => (press === undefined ? [] : [[press.at, `data-pressed="${press.was}"`]]))),
  );

/** What the locator of today says on the pages of a walk. @param lab the script of bundleLab() */
export async function replayWalk(
  browser: Browser,
  lab: string,
  walk: Walk,
): Promise<readonly (Sight & { readonly now: Replayed })[]> {
  const told = [];
  for (const sight of sightsOf(walk)) {
    const address = `https://${walk.pages[sight.page]?.host}/`;
    const page = await openDocuments(browser, { [address]: markedPage(walk, sight) }, FOREIGN_PAGE);
    await page.evaluate(lab);
    const now = (await page.evaluate(`lab.replay(${JSON.stringify(sight.step)})`)) as Replayed;
    await page.close();
    told.push({ ...sight, now });
  }
  return told;
}

/** What is wrong with today's answer; null where nothing is: the ring is on what was rightly pressed, or a person must choose. */
export function faultOf({ moments, now }: Sight & { readonly now: Replayed }): string | null {
  const verdicts = moments.flatMap(({ press }) => press?.was ?? []);
  if (now.on.includes('wrong')) return 'the ring is on what was pressed by mistake';
  if (!verdicts.includes('right')) return null;
  if (now.level === 'sure') return now.on.includes('right') ? null : 'the ring is not on what was pressed';
  return now.reason === 'ambiguous' ? null : `${now.level}${now.reason === null ? '' : `, ${now.reason}`}`;
}
