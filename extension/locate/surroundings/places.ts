import { selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { wordsIn } from '../page/words.ts';
import { fold } from '../text/fold.ts';

// The places around a control whose words say what it is for. How far each goes stands here; what each is, in docs/locator-rules.md.

/**
 * Letters of a place: where a walk outwards looks for its box, one that says more is about more than the control; where the box is given,
 * so many are read of it.
 */
export const LONGEST = {
  caption: 300,
  visual: 360,
  card: 300,
  row: 200,
  form: 600,
  page: 200,
  entry: 120,
  notice: 600,
} as const;

/** The words of a box that is a place, folded: so many letters of them, one of LONGEST. */
export const wordsAt = (longest: number, box: Element, more = 0): string => fold(wordsIn(box, longest + more));

/** Characters read beyond the limit: white space, which folding removes. */
const BLANKS = 140;

/** The boxes around an element, inside out, the root of the document not among them; at most so many. */
export function* boxesAround(element: Element, most = 1000): Generator<Element> {
  for (const box of selfAndAncestors(element)) {
    if (box === element) continue;
    if (most === 0 || dom.localName(box) === 'html') return;
    most -= 1;
    yield box;
  }
}

/** The words of the largest box around an element that says little enough to be about it alone, folded. */
export function captionOf(element: Element): string {
  let caption = '';
  for (const box of boxesAround(element)) {
    const words = wordsAt(LONGEST.caption, box, BLANKS);
    if (words.length > LONGEST.caption || dom.matches(box, 'body,main,form')) break;
    // The host of a shadow root does not hold the words in it.
    if (words.length >= caption.length) caption = words;
  }
  return caption;
}

/** The words of the boxes around what one only looks at, inside out, folded. */
export function* wordsAround(element: Element): Generator<string> {
  for (const box of boxesAround(element)) {
    const words = wordsAt(LONGEST.visual, box, BLANKS);
    if (words.length > LONGEST.visual) return;
    yield words;
  }
}

/**
 * The words of the smallest box around an element that says more than the element itself, folded: all of them, or its beginning.
 * @param own what the element says
 */
export function besideOf(element: Element, own: string): string {
  for (const box of boxesAround(element)) {
    const words = wordsAt(LONGEST.card, box, BLANKS);
    // A dot or a bar beside the element is no word.
    if (words.length > own.length + 1) return words;
  }
  return '';
}

/** What the card says that a control stands in, folded; '' where that says too much to be one. */
export function cardOf(element: Element): string {
  const words = besideOf(element, wordsAt(LONGEST.card, element));
  return words.length > LONGEST.card ? '' : words;
}
