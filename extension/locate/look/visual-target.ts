import { selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { isShown } from '../state/visible.ts';
import { fold } from '../text/fold.ts';
import { occurs } from '../text/patterns.ts';

/** Things one looks at instead of pressing them: a code to scan (qr-code.ts), a number to compare (displayed-number.ts). */
export interface VisualTarget {
  readonly element: Element;
  readonly points: number;
}

/** Does an alert say that what is still shown is over? */
export function hasNotice(page: Page, patterns: readonly string[] | undefined): boolean {
  if (patterns === undefined) return false;
  page.dependsOn(page.notices);
  return page.notices.some((notice) => occurs(patterns, fold(wordsIn(notice, 600))) && isShown(notice));
}

/**
 * What stands with something in the smallest box that says anything.
 * @param own what it is called itself
 */
export function besideOf(element: Element, own: string): string {
  for (const at of selfAndAncestors(element)) {
    if (at === element || dom.localName(at) === 'html') continue;
    const words = fold(wordsIn(at, 300));
    if (words !== '' && words !== own) return words;
  }
  return '';
}

/** The words of the largest box around something that says little enough to be about it alone, folded. */
export function nearWords(element: Element): string {
  let words = '';
  for (const at of selfAndAncestors(element)) {
    if (dom.localName(at) === 'html') break;
    const wider = fold(wordsIn(at, 500));
    // The host of a shadow root does not hold the words in it.
    if (wider.length < words.length) continue;
    if (words !== '' && wider.length > 360) break;
    words = wider;
  }
  return words;
}
