import { isShown } from '../../sight/shown.ts';
import type { Page } from '../page/page.ts';
import { occurs } from '../text/patterns.ts';
import { LONGEST, wordsAt } from './places.ts';

/**
 * Does an alert say one of these, as that the code or number still shown has expired?
 * @param milder a selector of boxes that tell what happened without alarm, to be asked too
 */
export function hasNotice(page: Page, patterns: readonly string[] | undefined, milder?: string): boolean {
  if (patterns === undefined) return false;
  const notices = milder === undefined ? page.notices : [...page.notices, ...page.all(milder)];
  page.dependsOn(notices);
  return notices.some((notice) => occurs(patterns, wordsAt(LONGEST.notice, notice)) && isShown(notice));
}
