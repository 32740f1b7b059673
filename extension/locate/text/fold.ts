import { REMARKS } from '../../../shared/guides/words/markup-words.ts';
import { memoized } from './memoize.ts';

/** Characters that carry no meaning at the ends of a label: punctuation, required marks, arrows, icon-font glyphs. */
const EDGES = /^[\s\p{P}\p{S}\p{Co}]+|(?<![\s\p{P}\p{S}\p{Co}])[\s\p{P}\p{S}\p{Co}]+$/gu;
/** The same of ASCII, and texts it leaves nothing to do at: classes of all Unicode cost a browser a millisecond before their first use. */
const PLAIN_EDGES = /^[ -/:-@[-`{-~]+|(?<![ -/:-@[-`{-~])[ -/:-@[-`{-~]+$/g;
const PLAIN_ENDS = /^[a-z0-9](?:.*[a-z0-9])?$/s;
/** Marks of Latin letters, and invisible characters. */
const LATIN_MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DIACRITICS = /\p{M}/gu;
const SIMPLE = /^(?:[a-z0-9'-]+ )*[a-z0-9]+$/;
const PLAIN = /^[\x20-\x7e]*$/;

/** A longer text is no label: a page can write a book into an attribute, and patterns would be tried all over it. */
const LONGEST_TEXT = 1000;

/**
 * Text as descriptors compare it: lower case, no accents, one kind of apostrophe, single blanks, nothing but letters and digits
 * at the ends, no remarks nor counts in brackets.
 */
export const fold = memoized((text) => foldAnew(text.slice(0, LONGEST_TEXT)));

function foldAnew(text: string): string {
  const folded = foldLetters(text);
  if (SIMPLE.test(folded)) return folded;
  const bare = folded.includes('(') ? folded.replace(REMARKS, ' ') : folded;
  const trimmed = foldBlanks(bare).replace(PLAIN_EDGES, '');
  return trimmed === '' || PLAIN_ENDS.test(trimmed) ? trimmed : trimmed.replace(EDGES, '');
}

const foldBlanks = (text: string): string => text.replace(/\s+/g, ' ');

function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // One character may stand for eighteen.
  const bare = text.normalize('NFKD').replace(LATIN_MARKS, '').slice(0, LONGEST_TEXT);
  return (PLAIN.test(bare) && !bare.includes('`') ? bare : foldSigns(bare.replace(DIACRITICS, ''))).toLowerCase();
}

const foldSigns = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u0153/gi, 'oe')
    .replace(/\u00b0/g, 'o');
