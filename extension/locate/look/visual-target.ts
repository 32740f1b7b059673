import { isShown } from '../../sight/shown.ts';
import type { Page } from '../page/page.ts';
import { LONGEST, wordsAt } from '../surroundings/places.ts';
import { occurs } from '../text/patterns.ts';

/** Things one looks at instead of pressing them: a code to scan (qr-code.ts), a number to compare (displayed-number.ts). */
export interface VisualTarget {
  readonly element: Element;
  readonly points: number;
}

/** Does an alert say that the code or number still shown has expired? */
export function hasNotice(page: Page, patterns: readonly string[] | undefined): boolean {
  if (patterns === undefined) return false;
  page.dependsOn(page.notices);
  return page.notices.some((notice) => occurs(patterns, wordsAt(LONGEST.notice, notice)) && isShown(notice));
}
