import type { Hint } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import { wholeNumber, wordsAbout } from '../look/displayed-number.ts';
import type { VisualTarget } from '../look/visual-target.ts';
import { linesOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { NOT_THE_NUMBER } from '../rules/visual-exclusions.ts';
import { WEIGHTS } from '../rules/weights.ts';
import { fold } from '../text/fold.ts';
import { agreement } from '../text/patterns.ts';
import { isRuledOut } from './rule-out-visuals.ts';
import { trace } from './trace.ts';

/** Elements whose whole text is one of the names (a number), with the words asked for around them and no unit behind it. */
export function findNumbers(page: Page, hint: Hint): VisualTarget[] {
  const found = new Map<Element, VisualTarget>();
  const isNumber = (text: string): boolean => agreement(hint.names, text) >= 0.9;
  for (const line of linesOf(page, (text) => /^\d$/.test(text) || (text.length <= 8 && isNumber(text)))) {
    if (dom.childElementCount(line.element) > 0) {
      trace?.visualJudged(page, line.element, 'more-inside');
      continue;
    }
    if (!isShown(line.element)) {
      trace?.visualJudged(page, line.element, 'number-unseen');
      continue;
    }
    const element = wholeNumber(line.element);
    const text = dom.textContent(element);
    const words = fold(element === line.element ? text : text.replace(/\s/g, ''));
    if (!isNumber(words)) {
      trace?.visualJudged(page, element, 'no-number');
      continue;
    }
    const around = wordsAbout(element, words);
    const at = around.indexOf(words);
    const unit = element === line.element ? around.slice(at, at + words.length + 9) : '';
    if (isRuledOut(NOT_THE_NUMBER, { page, element, hint, words, around, unit })) continue;
    found.set(element, { element, points: WEIGHTS.name + Number.parseFloat(getComputedStyle(element).fontSize) / 2 });
  }
  return [...found.values()];
}
