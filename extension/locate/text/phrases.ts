import type { Phrase, PhraseWords, TargetKind } from '../../../shared/guides/descriptor.ts';
import { getOrMake } from './memoize.ts';
import { asWords, equals, matcher, occurs } from './patterns.ts';

/**
 * Names that say the same in other words and another order: "M'authentifier par carte CPS", "Connexion avec ma carte (CPS)". A name
 * agrees with a phrase when it holds each of its concepts and hardly anything else.
 */

/** How much of what a name says must belong to the concepts, by the letters of its words. */
const NEARLY_ALL = 0.72;
const HALF = 0.5;
/** What each is worth beside a name that is known word for word. Only the first two may be enough by themselves. */
export const SAID_WHOLLY = 0.88;
const GRADE = { wholly: SAID_WHOLLY, nearly: 0.85, largely: 0.62, barely: 0.2 } as const;

/** Reviewed data that never changes and that many phrases share: compiled once. */
const compiled = new WeakMap<readonly string[], RegExp>();

/** Folded words with a sign in place of each of these. */
export const replaceAny = (words: string, ways: readonly string[], sign: string): string =>
  words.replace(
    getOrMake(compiled, ways, () => asWords(ways.join('|'), 'g')),
    sign,
  );

const letters = (text: string): number => text.replace(/[^a-z]/g, '').length;

const contentLetters = (text: string, fillers: readonly string[]): number =>
  text
    .split(/[^a-z]+/)
    .filter((word) => !equals(fillers, word))
    .reduce((sum, word) => sum + word.length, 0);

function phraseGrade(phrase: Phrase, folded: string, words: PhraseWords): number {
  const { concepts, fillers } = phrase;
  const wording = folded
    .replace(matcher(words.opening), '')
    .replace(matcher(words.byMeansOf, 'g'), words.by)
    .replace(matcher(words.counts, 'g'), ' ');
  let rest = wording;
  for (const concept of concepts) {
    const before = rest;
    rest = replaceAny(rest, concept, ' | ');
    if (rest === before) return 0;
  }
  const covered = letters(wording) - letters(rest);
  if (occurs(words.contrary, fillers === undefined ? rest : replaceAny(rest, fillers, ' '))) return 0;
  // After a colon comes what an article is about, in whatever words.
  const [before = '', ...after] = rest.split(/ ?: /);
  rest = [fillers === undefined ? before : replaceAny(before, fillers, ' | '), ...after].join(' : ');
  // Words in brackets are an aside, and so is a count at the end: "1 activité en cours".
  const more = contentLetters(rest.replace(/\([^)]*\)?| \d+ [a-z ]{1,30}$/g, ' '), words.fillers);
  if (more === 0) return GRADE.wholly;
  const share = covered / (covered + more);
  return share >= NEARLY_ALL ? GRADE.nearly : share >= HALF ? GRADE.largely : GRADE.barely;
}

/** How well a folded name says one of the phrases that hold for its kind of control: 0 (not at all) to 0.88. */
export function phraseAgreement(
  phrases: readonly Phrase[] | undefined,
  kind: TargetKind,
  folded: string,
  words: PhraseWords,
): number {
  const asked = phrases?.filter(({ kinds }) => kinds?.includes(kind) !== false) ?? [];
  return Math.max(0, ...asked.map((phrase) => phraseGrade(phrase, folded, words)));
}
