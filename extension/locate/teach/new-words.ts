import * as dom from '../../dom/reads.ts';
import { kindOf } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { isEditable, wordsIn } from '../page/words.ts';
import { fold } from '../text/fold.ts';
import type { Mask } from './mask.ts';
import { MOST_NEW_WORDS, NEW_WORD } from './mask-fingerprint.ts';

/** What a control says in words that the guides do not know. Nothing of it is kept but what the person calls a word of the site. */
export interface NewWords {
  /** The control's words, folded; dots for what may not even be asked about. */
  readonly text: string;
  /** The unknown words in it, each once: letters alone. */
  readonly words: readonly string[];
}

const LONGEST_NAME = 80;
const TYPED_IN = /^(?:input|textarea|select)$/;
const PIECE = /[^\s/]+/g;
const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;
/**
 * The words of a control that may be asked about; null where there are none, where one types in it, or where it names somebody.
 * No value is read, and no word that stands with a digit or an @.
 * @param isBesideLogOut whether it stands where somebody who is logged in may be named
 */
export function newWordsOf(page: Page, control: Element, mask: Mask, isBesideLogOut: boolean): NewWords | null {
  if (isBesideLogOut || kindOf(control) === null) return null;
  if (TYPED_IN.test(dom.localName(control)) || isEditable(control)) return null;
  const shown = wordsIn(control, 2 * LONGEST_NAME).trim();
  const { main, others } = page.names(control);
  if (shown === '' || shown.length > LONGEST_NAME || [shown, main, ...others].some((name) => mask.names(name)))
    return null;
  const pieces = (shown.match(PIECE) ?? []).filter((piece) => !/[\p{N}@_]/u.test(piece));
  const unknown = pieces
    .flatMap((piece) => piece.match(LETTERS) ?? [])
    .filter((word) => NEW_WORD.test(fold(word)) && mask.words(fold(word)) !== fold(word));
  // A capital within a sentence is a name, as far as anybody can tell.
  const isShouted = !/\p{Ll}/u.test(shown);
  if (!isShouted && unknown.some((word) => /^\p{Lu}/u.test(word) && !shown.startsWith(word))) return null;
  const words = [...new Set(unknown.map(fold))].slice(0, MOST_NEW_WORDS);
  if (words.length === 0) return null;
  return { text: fold(mask.words(shown, (word) => words.includes(word))), words };
}
