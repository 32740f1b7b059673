import type { Hint } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { wholeNumber } from '../look/displayed-number.ts';
import { isQrDrawing } from '../look/qr-code.ts';
import { linesOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { isCalledCode, NOT_THE_CODE, NOT_THE_NUMBER, type VisualExclusion } from '../rules/visual-exclusions.ts';
import { trace } from './trace.ts';

/** A thing that one looks at instead of pressing it: a code to scan, a number to compare. */
export interface Visual {
  readonly element: Element;
  /** Pixels: the side of a picture, the height of letters. */
  readonly size: number;
}

const isRuledOut = (table: readonly VisualExclusion[], page: Page, element: Element, hint: Hint): boolean => {
  spend();
  const by = table.find(({ when }) => when({ page, element, hint }));
  trace?.judged(page, element, by?.id ?? null);
  return by !== undefined;
};

/** Elements that may be a code: pictures, elements called one, and tables, since some pages draw it of cells. */
const PICTURES = 'img,canvas,svg,table,[role=img],[class*=qr i],[id*=qr i]';

/** Large square pictures that look like a code, with words of scanning about them. What is one for certain is no illustration of it. */
export function findCodes(page: Page, hint: Hint): Visual[] {
  const codes = page.all(PICTURES).filter((element) => !isRuledOut(NOT_THE_CODE, page, element, hint));
  const certain = codes.filter((element) => isQrDrawing(element) || isCalledCode(page, element, hint));
  return (certain.length > 0 ? certain : codes).map((element) => ({
    element,
    size: dom.getBoundingClientRect(element).width,
  }));
}

/** Numbers that stand by themselves, with words about a telephone and what to do there around them. */
export function findNumbers(page: Page, hint: Hint): Visual[] {
  // A digit may have a box of its own.
  const lines = linesOf(page, (text) => /^\d(?: ?\d){0,2}$/.test(text));
  const numbers = new Set(lines.map(({ element }) => wholeNumber(element)));
  return [...numbers]
    .filter((element) => !isRuledOut(NOT_THE_NUMBER, page, element, hint))
    .map((element) => ({ element, size: Number.parseFloat(getComputedStyle(element).fontSize) }));
}
