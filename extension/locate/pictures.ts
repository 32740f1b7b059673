import type { Hint } from '../../shared/guides/descriptor.ts';
import { fold } from './fold.ts';
import { tokenOfWords } from './icons.ts';
import type { Page } from './page.ts';
import { agreement, occurs } from './patterns.ts';
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

/** Square pictures with words of scanning about them. */
export function findPictures(page: Page, hint: Hint): Sight[] {
  const found: Sight[] = [];
  for (const root of page.roots) {
    for (const element of root.querySelectorAll('img,canvas,svg,[role=img],[class*=qr i],[id*=qr i]')) {
      const box = element.getBoundingClientRect();
      const [short, long] = box.width < box.height ? [box.width, box.height] : [box.height, box.width];
      if (short < SMALLEST_CODE || short / long < SQUARE || !isShown(element)) continue;
      const { main, others } = page.names(element);
      if (occurs(hint.notNames, main) || occurs(hint.notNear, besideOf(element))) continue;
      const marked = ['class', 'id', 'src', 'data-type'].some((attribute) => {
        const said = element.getAttribute(attribute) ?? '';
        return !said.startsWith('data:') && tokenOfWords(said) === hint.icon;
      });
      let points = Math.max(
        WEIGHTS.name * agreement(hint.names, main),
        ...others.map((one) => WEIGHTS.otherName * agreement(hint.names, one)),
      );
      if (marked) points = Math.max(points, WEIGHTS.icon);
      const around = nearWords(element);
      if (occurs(hint.near, around)) points += WEIGHTS.near;
      if (
        hint.section !== undefined &&
        sectionNames(page, element).some(({ words }) => occurs(hint.section?.names, words))
      )
        points += WEIGHTS.section;
      if (points > 0 && points < WEIGHTS.icon + WEIGHTS.section && looksLikeCode(element)) points += WEIGHTS.drawnCode;
      if (points > 0) found.push({ element, points: points + WEIGHTS.native });
    }
  }
  // A canvas or picture inside the box that carries the class: the inner one is what is seen.
  return found.filter(
    ({ element }) => !found.some((other) => other.element !== element && element.contains(other.element)),
  );
}

/** Elements whose whole text is one of the names (a number), with the words asked for around them and no unit behind it. */
export function findTexts(page: Page, hint: Hint): Sight[] {
  const found: Sight[] = [];
  for (const { element, words } of page.lines((said) => said.length <= 8 && agreement(hint.names, said) >= 0.9)) {
    if (element.childElementCount > 0 || !isShown(element)) continue;
    const around = nearWords(element);
    const at = around.indexOf(words);
    if (occurs(hint.notNames, around.slice(at, at + words.length + 9)) || !occurs(hint.near, around)) continue;
    if (occurs(hint.notNear, sentenceOf(element))) continue;
    found.push({ element, points: WEIGHTS.name + Number.parseFloat(getComputedStyle(element).fontSize) / 2 });
  }
  return found;
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

/** The sentence that an element is a word of; '' when it stands by itself. */
function sentenceOf(element: Element): string {
  const around = element.parentElement;
  const isInText = [...(around?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && fold(node.nodeValue ?? '') !== '',
  );
  return around === null || !isInText ? '' : fold(wordsIn(around, 200));
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

/** How many shapes or how much path data only a code or a map has. */
const MANY = { shapes: 40, data: 1500 };

/** Drawn by a script, made on the fly, or of very many small parts: as codes are and logos are not. */
function looksLikeCode(element: Element): boolean {
  switch (element.localName) {
    case 'canvas':
      return true;
    case 'img':
      return /^(?:data|blob):/.test(element.getAttribute('src') ?? '');
    case 'svg':
      return (
        element.querySelectorAll('rect,path').length >= MANY.shapes ||
        (element.querySelector('path')?.getAttribute('d') ?? '').length >= MANY.data
      );
    default:
      return false;
  }
}
