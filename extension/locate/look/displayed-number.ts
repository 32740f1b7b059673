import type { CountWords } from '../../../shared/guides/descriptor.ts';
import { following } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { textBeside } from '../page/text-beside.ts';
import { wordsIn } from '../page/words.ts';
import { captionOf, LONGEST } from '../surroundings/places.ts';
import { fold } from '../text/fold.ts';
import { matcher } from '../text/patterns.ts';

/** The box of a number that has a box for each of its digits. */
export function wholeNumber(digit: Element): Element {
  const box = dom.parentElement(digit);
  if (box === null || dom.childElementCount(box) < 2 || dom.childElementCount(box) > 4) return digit;
  const isDigits = [...dom.children(box)].every((one) => /^\d$/.test(dom.textContent(one).trim()));
  return isDigits ? box : digit;
}

/** Most that a countdown loses from one look to the next. */
const TICKS = 3;
/** The number each element held when it was last looked at, and whether it has been a little less from one look to the next. */
const looks = new WeakMap<Element, { readonly value: number; readonly runs: boolean }>();

/** Does a number count down? The number to compare with the telephone does not change. */
export function runsDown(element: Element, words: string): boolean {
  const value = Number(words);
  const { value: before, runs: ran } = looks.get(element) ?? { value, runs: false };
  const runs = value > before ? false : ran || (value < before && value >= before - TICKS);
  looks.set(element, { value, runs });
  return runs;
}

/** Does what it counts stand right after a number: "12 connexions", or a unit of time in a box of its own? */
export function isCount(element: Element, { unit, goesOn }: CountWords): boolean {
  const beside = textBeside(element, dom.nextSibling);
  const text = fold(beside);
  if (/^\s*[-/.]?\d/.test(beside)) return true;
  if (/^[a-z]/.test(text)) return !matcher(goesOn).test(text);
  const next = dom.nextElementSibling(element);
  return next !== null && matcher(unit).test(fold(wordsIn(next, 40)));
}

/** A line right before an element that says what it is. */
export function labelBefore(element: Element): string {
  const before = dom.previousElementSibling(element);
  const words = before === null ? '' : fold(wordsIn(before, 80));
  return words.length <= 60 ? words : '';
}

/** The sentence that an element is a word of; '' when it stands by itself. */
export function sentenceOf(element: Element): string {
  const around = dom.parentElement(element);
  const isInText = [...(around === null ? [] : dom.childNodes(around))].some(
    (node) => dom.isText(node) && fold(node.data) !== '',
  );
  return around === null || !isInText ? '' : fold(wordsIn(around, 200));
}

/** Characters before and after a number that tell what it is. */
const ABOUT = { before: 240, after: 160 };

/** Words before and after an element, in the smallest box that says enough, folded. */
export function wordsAbout(element: Element, words: string): string {
  const near = captionOf(element, LONGEST.visual);
  if (near.length >= 2 * words.length + 20) return near;
  let before = '';
  let after = '';
  for (let at: Element | null = element; at !== null && dom.localName(at) !== 'body'; at = dom.parentElement(at)) {
    for (const one of following(at, dom.previousElementSibling)) {
      if (before.length >= ABOUT.before) break;
      before = `${fold(wordsIn(one, ABOUT.before))} ${before}`;
    }
    for (const one of following(at, dom.nextElementSibling)) {
      if (after.length >= ABOUT.after) break;
      after = `${after} ${fold(wordsIn(one, ABOUT.after))}`;
    }
    if (before.length >= ABOUT.before) break;
  }
  return `${before.slice(-ABOUT.before)} ${words} ${after.slice(0, ABOUT.after)}`;
}
