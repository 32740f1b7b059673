import type { Hint } from '../../shared/guides/descriptor.ts';
import { fold } from './fold.ts';
import { tokenOfWords } from './icons.ts';
import type { Page } from './page.ts';
import { agreement, occurs } from './patterns.ts';
import { isQrDrawing, looksLikeCode } from './qr-drawing.ts';
import { sectionNames } from './sections.ts';
import { lineOf } from './tree.ts';
import { isShown } from './visible.ts';
import { WEIGHTS } from './weights.ts';
import { wordsIn } from './words.ts';

/** Things one looks at instead of pressing them: a code to scan, a number to compare. */
export interface Sight {
  readonly element: Element;
  readonly points: number;
}

/** A code that a phone can scan from the screen is at least so large, and about square. */
const SMALLEST_CODE = 72;
const SQUARE = 0.8;

/** What may be a code: pictures, what is called one, and tables, of whose cells some pages draw it. */
const CODES = 'img,canvas,svg,table,[role=img],[class*=qr i],[id*=qr i]';
/** The box around a picture may be called a code in its place, when it is no larger than this many times the picture. */
const CASING = 2;

/** Square pictures with words of scanning about them. */
export function findPictures(page: Page, hint: Hint): Sight[] {
  if (hasNotice(page, hint.notNotices)) return [];
  const found: Sight[] = [];
  for (const root of page.roots) {
    for (const element of root.querySelectorAll(CODES)) {
      const box = element.getBoundingClientRect();
      const [short, long] = box.width < box.height ? [box.width, box.height] : [box.height, box.width];
      if (short < SMALLEST_CODE || short / long < SQUARE || !isShown(element)) continue;
      const points = pointsOfPicture(page, element, hint);
      if (points > 0) found.push({ element, points: points + WEIGHTS.native });
    }
  }
  // A canvas or picture inside the box that carries the class: the inner one is what is seen.
  return found.filter(
    ({ element }) => !found.some((other) => other.element !== element && element.contains(other.element)),
  );
}

function pointsOfPicture(page: Page, element: Element, hint: Hint): number {
  const { main, others } = page.names(element);
  const isDrawn = looksLikeCode(element);
  // A box with words in it is no picture, and a table without the look of a code is a table.
  if (element.localName === 'table' ? !isDrawn : !isDrawn && isWordy(element)) return 0;
  if (occurs(hint.notNames, main) || occurs(hint.notNear, besideOf(element))) return 0;
  let points = Math.max(
    WEIGHTS.name * agreement(hint.names, main),
    ...others.map((one) => WEIGHTS.otherName * agreement(hint.names, one)),
  );
  if (isCalledCode(element, hint)) points = Math.max(points, WEIGHTS.icon);
  const around = nearWords(element);
  if (occurs(hint.near, around)) points += WEIGHTS.near;
  if (hint.section !== undefined && sectionNames(page, element).some(({ words }) => occurs(hint.section?.names, words)))
    points += WEIGHTS.section;
  // By its structure alone it is a code; what for, the words around must say.
  if (points > 0 && isQrDrawing(element)) return Math.max(points, WEIGHTS.icon) + WEIGHTS.drawnCode;
  return points > 0 && points < WEIGHTS.icon + WEIGHTS.section && isDrawn ? points + WEIGHTS.drawnCode : points;
}

const isWordy = (element: Element): boolean => element.localName !== 'svg' && fold(wordsIn(element, 60)) !== '';

/** By its own class, id or file name, or by those of a box that holds little more. */
function isCalledCode(element: Element, hint: Hint): boolean {
  const { width } = element.getBoundingClientRect();
  let climbed = 0;
  for (const at of lineOf(element)) {
    if (climbed > 2 || at.getBoundingClientRect().width > CASING * width) return false;
    climbed += 1;
    const said = ['class', 'id', 'src', 'data-type'].map((attribute) => at.getAttribute(attribute) ?? '');
    if ([at.localName, ...said].some((one) => !one.startsWith('data:') && tokenOfWords(one) === hint.icon)) return true;
  }
  return false;
}

/** Does an alert say that what is still shown is over? */
function hasNotice(page: Page, patterns: readonly string[] | undefined): boolean {
  if (patterns === undefined) return false;
  page.rests(page.notices);
  return page.notices.some((notice) => occurs(patterns, fold(wordsIn(notice, 600))) && isShown(notice));
}

/** Elements whose whole text is one of the names (a number), with the words asked for around them and no unit behind it. */
export function findTexts(page: Page, hint: Hint): Sight[] {
  if (hasNotice(page, hint.notNotices)) return [];
  const found = new Map<Element, Sight>();
  const isNumber = (said: string): boolean => agreement(hint.names, said) >= 0.9;
  for (const line of page.lines((said) => /^\d$/.test(said) || (said.length <= 8 && isNumber(said)))) {
    if (line.element.childElementCount > 0 || !isShown(line.element)) continue;
    const element = wholeNumber(line.element);
    const words = element === line.element ? line.words : fold((element.textContent ?? '').replace(/\s/g, ''));
    if (!isNumber(words)) continue;
    const around = wordsAbout(element, words);
    const at = around.indexOf(words);
    const unit = element === line.element ? around.slice(at, at + words.length + 9) : '';
    if (occurs(hint.notNames, unit) || !occurs(hint.near, around)) continue;
    if (occurs(hint.notNear, sentenceOf(element)) || occurs(hint.notNear, labelBefore(element))) continue;
    if (isCount(element)) continue;
    found.set(element, { element, points: WEIGHTS.name + Number.parseFloat(getComputedStyle(element).fontSize) / 2 });
  }
  return [...found.values()];
}

/** The box of a number that has a box for each of its digits. */
function wholeNumber(digit: Element): Element {
  const box = digit.parentElement;
  if (box === null || box.childElementCount < 2 || box.childElementCount > 4) return digit;
  const isDigits = [...box.children].every((one) => /^\d$/.test((one.textContent ?? '').trim()));
  return isDigits ? box : digit;
}

/** What stands with a picture in the smallest box that says anything. */
function besideOf(element: Element): string {
  for (const at of lineOf(element)) {
    if (at === element || at.localName === 'html') continue;
    const words = fold(wordsIn(at, 300));
    if (words !== '') return words;
  }
  return '';
}

const UNIT = /^(?:heures?|jours?|minutes?|min|secondes?|sec)(?![a-z])/;
/** What goes on with the sentence, and does not say what was counted. */
const GOES_ON = /^(?:sur|dans|parmi|puis|et|ou|avec|depuis|a|au|aux|en)(?![a-z])/;

/** Does what it counts stand right after a number: "12 connexions", or a unit of time in a box of its own? */
function isCount(element: Element): boolean {
  const after = element.nextSibling;
  const text = after?.nodeType === Node.TEXT_NODE ? fold(after.nodeValue ?? '') : '';
  if (/^\s*[-/.]?\d/.test(after?.nodeValue ?? '')) return true;
  if (/^[a-z]/.test(text)) return !GOES_ON.test(text);
  const next = element.nextElementSibling;
  return next !== null && UNIT.test(fold(wordsIn(next, 40)));
}

/** A line right before an element that says what it is. */
function labelBefore(element: Element): string {
  const before = element.previousElementSibling;
  const words = before === null ? '' : fold(wordsIn(before, 80));
  return words.length <= 60 ? words : '';
}

/** The sentence that an element is a word of; '' when it stands by itself. */
function sentenceOf(element: Element): string {
  const around = element.parentElement;
  const isInText = [...(around?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && fold(node.nodeValue ?? '') !== '',
  );
  return around === null || !isInText ? '' : fold(wordsIn(around, 200));
}

/** So many characters before and after a number tell what it is. */
const ABOUT = { before: 240, after: 160 };

/** What stands before and after an element, in the smallest box that says enough, folded. */
function wordsAbout(element: Element, words: string): string {
  const near = nearWords(element);
  if (near.length >= 2 * words.length + 20) return near;
  let before = '';
  let after = '';
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
    for (
      let one = at.previousElementSibling;
      one !== null && before.length < ABOUT.before;
      one = one.previousElementSibling
    )
      before = `${fold(wordsIn(one, ABOUT.before))} ${before}`;
    for (let one = at.nextElementSibling; one !== null && after.length < ABOUT.after; one = one.nextElementSibling)
      after = `${after} ${fold(wordsIn(one, ABOUT.after))}`;
    if (before.length >= ABOUT.before) break;
  }
  return `${before.slice(-ABOUT.before)} ${words} ${after.slice(0, ABOUT.after)}`;
}

function nearWords(element: Element): string {
  let words = '';
  for (const at of lineOf(element)) {
    if (at.localName === 'html') break;
    const wider = fold(wordsIn(at, 500));
    // The host of a shadow root does not hold the words in it.
    if (wider.length < words.length) continue;
    if (words !== '' && wider.length > 360) break;
    words = wider;
  }
  return words;
}
