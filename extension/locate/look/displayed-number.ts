import type { CountWords } from '../../../shared/guides/descriptor.ts';
import { following } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { textBeside } from '../page/text-beside.ts';
import { wordsIn } from '../page/words.ts';
import { boxesAround, wordsAround } from '../surroundings/places.ts';
import { fold } from '../text/fold.ts';
import { matcher } from '../text/patterns.ts';

/** The box of a number that has a box for each of its digits. */
export function wholeNumber(digit: Element): Element {
  const box = dom.parentElement(digit);
  if (box === null || dom.childElementCount(box) < 2 || dom.childElementCount(box) > 4) return digit;
  const isDigits = [...dom.children(box)].every((one) => /^\d$/.test(dom.textContent(one).trim()));
  return isDigits ? box : digit;
}

/** What an element says wholly, its digits together. */
export const wordsOfNumber = (element: Element): string =>
  fold(dom.textContent(element)).replace(/(?<=\d)\s+(?=\d)/g, '');

/** Most that a countdown loses from one look to the next. */
const TICKS = 3;
/** `runs`: it has been a little less from one look to the next. */
const looks = new WeakMap<Element, { readonly value: number; readonly runs: boolean }>();

/** Does a number count down? The number to compare with the telephone does not change. */
export function runsDown(element: Element): boolean {
  const value = Number(wordsOfNumber(element));
  const { value: before, runs: ran } = looks.get(element) ?? { value, runs: false };
  const runs = value > before ? false : ran || (value < before && value >= before - TICKS);
  looks.set(element, { value, runs });
  return runs;
}

/** Does what it counts stand right after a number: "12 connexions", "2 / 3", or a unit of time in a box of its own? */
export function isCount(element: Element, { unit, goesOn }: CountWords): boolean {
  const beside = textBeside(element, dom.nextSibling);
  const text = fold(beside);
  if (/^\s*(?:%|[-/.:]?\s?\d)/.test(beside)) return true;
  if (/^[a-z]/.test(text)) return !matcher(goesOn).test(text);
  const next = dom.nextElementSibling(element);
  return next !== null && matcher(unit).test(fold(wordsIn(next, 40)));
}

/** What says which number it is: a line right before it, the sentence that it is a word of; folded, '' where there is none. */
export function labelsOf(element: Element): readonly string[] {
  const before = dom.previousElementSibling(element);
  const around = dom.parentElement(element);
  const isInText =
    around !== null && [...dom.childNodes(around)].some((node) => dom.isText(node) && fold(node.data) !== '');
  const line = before === null ? '' : fold(wordsIn(before, 80));
  return [line.length <= 60 ? line : '', isInText ? fold(wordsIn(around, 200)) : ''];
}

/** Characters before and after a number that tell what it is. */
const ABOUT = { before: 240, after: 160 };

/** Words before and after a number, in the largest box that is about it alone, else from wherever they stand; folded. */
export function wordsAbout(element: Element): string {
  const words = wordsOfNumber(element);
  const near = wordsAround(element).reduce((most, one) => (one.length >= most.length ? one : most), '');
  if (near.length >= 2 * words.length + 20) return near;
  let before = '';
  let after = '';
  for (const at of [element, ...boxesAround(element)]) {
    if (before.length >= ABOUT.before || dom.localName(at) === 'body') break;
    for (const one of following(at, dom.previousElementSibling)) {
      if (before.length >= ABOUT.before) break;
      before = `${fold(wordsIn(one, ABOUT.before))} ${before}`;
    }
    for (const one of following(at, dom.nextElementSibling)) {
      if (after.length >= ABOUT.after) break;
      after = `${after} ${fold(wordsIn(one, ABOUT.after))}`;
    }
  }
  return `${before.slice(-ABOUT.before)} ${words} ${after.slice(0, ABOUT.after)}`;
}
