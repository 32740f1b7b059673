import { isShown } from '../../sight/shown.ts';
import type { Page } from '../page/page.ts';
import { occurs } from '../text/patterns.ts';
import { LONGEST, wordsAt } from './places.ts';

/**
 * Does a shown alert or dialog say so?
 * @param patterns what is asked of each
 */
export function hasNotice(page: Page, patterns: (notice: Element) => readonly string[] | undefined): boolean {
  page.dependsOn(page.notices);
  return page.notices.some((notice) => occurs(patterns(notice), wordsAt(LONGEST.notice, notice)) && isShown(notice));
}
