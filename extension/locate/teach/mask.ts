import { CAPITALS_OF_OURS, NAMING_LETTER, NAMING_WORDS } from '../../../shared/guides/words/naming-words.ts';
import { WORDS_OF_ONE_LETTER } from '../../../shared/guides/words/one-letter-words.ts';
import type { Vocabulary } from '../../../shared/guides/words/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { CODE_WORDS } from './code-words.ts';

/**
 * Makes what a page says fit to be kept: words of the guides' vocabulary and of markup stay, everything else becomes dots or a shape of
 * bounded length. Nothing that is kept of a page, whatever for, is written but through this.
 */
export interface Mask {
  /** Words for people: known ones as they are, each other one, and every number, as dots. @param isKept folded words that stay besides */
  words(text: string, isKept?: (word: string) => boolean): string;
  /** A name in code (id, name, type, role): as it is when all of its parts are known, else ''. */
  code(text: string): string;
  /** A name in code whose unknown parts are shown by their shape: "user-dupont" is "user-xxxxxx". */
  shape(text: string): string;
  names(text: string): boolean;
  /** The same where somebody is named: of words those alone stay by which a step was answered. */
  ofSomebody(): Mask;
  /** Where a link leads, without query, strangers' hosts and unknown words. */
  address(text: string): string;
}

/** No run of dots or of a shape is longer: not even the length of a number or a name is kept. */
const LONGEST_RUN = 8;
/** What stands between blanks, or in a path. */
const PIECE = /[^\s/]+/g;
/** What holds letters, digits, and signs that are not drawn between them. */
const RUN = /[\p{L}\p{M}\p{N}\p{Cf}_]+/gu;
/** What steers a terminal or turns a line round, and halves of characters. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;
const UNDRAWN = /[\p{M}\p{Cf}_]+/gu;
/** Single letters are words only where one elides ("l'adresse", "e-CPS", "n°"): else they are somebody's initials. */
const ALONE = new RegExp(`^[${WORDS_OF_ONE_LETTER}]$`, 'i');
const AFTER_ELISION = /^['’ʼ°-]/;
/** Parts of a name in code: "btnEditForm_2" has four. */
const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;
const CODE = /^[a-z][\w:./-]*$/i;
/** Other schemes are a program's, and perhaps somebody's own. */
const SCHEME = /^(?:mailto|tel|javascript|data|blob|about):$/;
/** A size or a rank ("col-6", "h2"), once in a name; more digits could be anybody's. */
const SMALL_NUMBER = /^\d{1,2}$/;

const codeWords: ReadonlySet<string> = new Set(Object.values(CODE_WORDS).flatMap((line) => line.split(' ')));

/** A piece of a name with a digit before a letter is a token, of which not one of either is kept. */
const withoutTokens = (name: string): string =>
  name.replace(/[a-z\d]+/gi, (piece) =>
    /\d[a-z]/i.test(piece) ? 'x'.repeat(Math.min(piece.length, LONGEST_RUN)) : piece,
  );

const shapeOf = (part: string): string => (/\d/.test(part) ? '0' : 'x'.repeat(Math.min(part.length, LONGEST_RUN)));

const dots = (run: string): string => '·'.repeat(Math.min(run.length, LONGEST_RUN));

/** What stands between words, and the signs of it that are kept: others, or more of them, draw. */
const BETWEEN = /[^\p{L}\p{M}\p{N}\p{Cf}\p{Cs}_·]+/gu;
const KEPT_SIGN = /[-'’ʼ.,:;!?()/«»"&…°%€*@<>‹›←→×+|]/;
const MOST_SIGNS = 4;
const withoutDrawing = (text: string): string =>
  text.replace(BETWEEN, (between) => {
    const signs = between.replace(/\s+/g, '');
    const isDrawn = signs.length > MOST_SIGNS || [...signs].some((sign) => !KEPT_SIGN.test(sign));
    return isDrawn ? ' ' : between.replace(/\s+/g, ' ');
  });

/** What ends a sentence before a word, or begins a text. */
const BEGINNING = /(?:^|[.!?:;•–—(«"|/-])\s*$/;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const CAPITALS = /^\p{Lu}{4,}$/u;

/** Shortest words of which one is made that has no blanks: « ProSantéConnect ». */
const SHORTEST_PART = 3;

/**
 * @param decided words by which a step was answered (decided-words.ts): none of them is masked @param isNamed whether what is masked names somebody
 */
export function createMask(vocabulary: Vocabulary, decided: Vocabulary = new Set(), isNamed = false): Mask {
  const isFused = (word: string): boolean => {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const rest = word.slice(at);
      if (vocabulary.has(word.slice(0, at)) && (vocabulary.has(rest) || isFused(rest))) return true;
    }
    return false;
  };
  const isWord = (run: string, after: string): boolean => {
    const word = fold(run);
    if (decided.has(word)) return true;
    if ([...run.replace(UNDRAWN, '')].length === 1 && !ALONE.test(run) && !AFTER_ELISION.test(after)) return false;
    return vocabulary.has(word) || (word.length > 8 && isFused(word));
  };
  /** What is somebody's with all of its parts, also where these are words: an address of a mailbox, a token of letters and digits. */
  const isWhole = (piece: string): boolean => {
    const digits = piece.match(/\p{N}/gu)?.length ?? 0;
    const letters = piece.match(/\p{L}+/gu) ?? [];
    const isToken = digits > 0 && letters.length > 0;
    return piece.includes('@') || (isToken && (digits > 2 || letters.some((run) => !vocabulary.has(fold(run)))));
  };
  const isNaming = (run: string, after: string): boolean =>
    NAMING_WORDS.has(fold(run)) || (run === NAMING_LETTER && !AFTER_ELISION.test(after));
  const names = (text: string): boolean =>
    isNamed || [...text.matchAll(RUN)].some((found) => isNaming(found[0], text.charAt(found.index + found[0].length)));
  /** @param isPath whether it is no sentence: there nobody is named after a word */
  const masked = (text: string, isPath = false, isKept: (word: string) => boolean = () => false): string => {
    const isShouted = !/\p{Ll}/u.test(text);
    let isOfSomebody = isNamed;
    return withoutDrawing(text)
      .replace(PIECE, (piece) => (isWhole(piece) ? dots(piece) : piece))
      .replace(RUN, (run, at: number, all: string) => {
        const word = fold(run);
        if (isKept(word)) return run;
        const after = all.charAt(at + run.length);
        const isCapital =
          (CAPITAL.test(run) || (CAPITALS.test(run) && !isShouted && !isFused(word))) &&
          !CAPITALS_OF_OURS.has(word) &&
          !BEGINNING.test(all.slice(0, at));
        const isTheirs = !isPath && (isOfSomebody || isCapital) && !decided.has(word);
        isOfSomebody ||= isNaming(run, after);
        // Without signs that are not drawn, which would cut it in two below.
        return isWord(run, after) && !isTheirs ? run.replace(STEERING, '') : dots(run);
      })
      .replace(STEERING, ' ');
  };
  const words = (text: string, isKept?: (word: string) => boolean): string => masked(text, false, isKept);
  const isPart = (part: string): boolean => codeWords.has(part.toLowerCase()) || vocabulary.has(part.toLowerCase());
  const shape = (text: string): string => {
    let numbers = 0;
    return withoutTokens(text.replace(/[^\w:./-]+/g, '')).replace(PART, (part, at: number, all: string) => {
      if (SMALL_NUMBER.test(part) && ++numbers === 1) return part;
      // A single letter is a word (an element, a prefix) only by itself: beside others it is a piece of one.
      const isPiece = part.length === 1 && /[a-z]/i.test(all.charAt(at - 1) + all.charAt(at + 1));
      return !isPiece && isPart(part) ? part : shapeOf(part);
    });
  };
  const code = (text: string): string => (CODE.test(text) && shape(text) === text ? text : '');
  const address = (text: string): string => {
    const [scheme = ''] = /^\s*[a-z]+:/i.exec(text) ?? [];
    if (scheme !== '' && !/^\s*https?:/i.test(scheme)) return SCHEME.exec(scheme.trim().toLowerCase())?.[0] ?? 'x:';
    if (text.startsWith('#')) return `#${shape(text.slice(1))}`;
    const path = text.replace(/^\s*(?:https?:)?\/\/[^/?#]*/i, '').split(/[?#]/)[0] ?? '';
    // A link to another host leads elsewhere, not to the first page of this one.
    const isElsewhere = /^\s*(?:https?:)?\/\//i.test(text) && ['', '/'].includes(path);
    return isElsewhere ? '/·' : masked(decoded(path), true).replace(/\s+/g, ' ').trim();
  };
  return { words, names, code, shape, address, ofSomebody: () => createMask(vocabulary, decided, true) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
