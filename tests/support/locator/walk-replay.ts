import { stepsOn, type Walk, type WalkPage } from '../../../extension/guide/walk/walk.ts';
import { withMarks } from '../../../extension/guide/walk/with-marks.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { FOREIGN_PAGE } from '../../portals/foreign-page.ts';
import type { Tabs } from '../browser/page-browser.ts';
import { openDocuments } from './locate-lab.ts';
import type { LocateLab, Replayed } from './locate-lab-page.ts';

declare const lab: LocateLab;

/** A page of a walk at a step that is looked for there. */
export interface Sight {
  readonly step: StepId;
  /** From 1. */
  readonly place: number;
  /** With the moments of that step alone. */
  readonly page: WalkPage;
}

export type ReplayedSight = Sight & { readonly now: Replayed };

/**
 * A page as it is read again. Unknown words are dots in a copy, which a search reads as nothing: as letters they are words that it does not
 * know, and a name is as long as it was.
 */
export const readAgain = (page: WalkPage): WalkPage => ({
  ...page,
  html: page.html.replace(/·{2,}/g, (dots) => 'x'.repeat(dots.length)),
});

/** Each page with each step that was looked for there, in their order. */
export const sightsOf = ({ pages }: Walk): readonly Sight[] =>
  pages.flatMap((page, index) =>
    stepsOn([page])
      .filter((step) => descriptors.has(step))
      .map((step) => ({
        step,
        place: index + 1,
        page: { ...readAgain(page), moments: page.moments.filter((moment) => moment.step === step) },
      })),
  );

/** A page with a mark on each control that was pressed, which says the verdict. */
export const markedPage = ({ html, moments }: Pick<WalkPage, 'html' | 'moments'>): string =>
  withMarks(
    html,
    new Map(moments.flatMap(({ press }) => (press === undefined ? [] : [[press.at, `data-pressed="${press.was}"`]]))),
  );

/** What the locator of today says on the pages of a walk. @param script that of bundleLab() */
export async function replayWalk(browser: Tabs, script: string, walk: Walk): Promise<readonly ReplayedSight[]> {
  const told = [];
  for (const sight of sightsOf(walk)) {
    const { step, page } = sight;
    const tab = await openDocuments(browser, { [`https://${page.host}/`]: markedPage(page) }, FOREIGN_PAGE);
    await tab.evaluate(script);
    const now = await tab.evaluate((id) => lab.replay(id), step);
    await tab.close();
    told.push({ ...sight, now });
  }
  return told;
}

/** What is wrong with today's answer; null where nothing is: the ring is on what was rightly pressed, or a person must choose. */
export function faultOf({ page, now }: ReplayedSight): string | null {
  const verdicts = page.moments.flatMap(({ press }) => press?.was ?? []);
  if (now.on.includes('wrong')) return 'the ring is on what was pressed by mistake';
  if (!verdicts.includes('right')) return null;
  if (now.level === 'sure') return now.on.includes('right') ? null : 'the ring is not on what was pressed';
  return now.reason === 'ambiguous' ? null : `${now.level}${now.reason === null ? '' : `, ${now.reason}`}`;
}
