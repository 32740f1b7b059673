import { isOneLetterOff, soundOf } from './sound.ts';
import { DOINGS, EXPRESSIONS, NOT_DONE, OTHER_MATTERS, SILENT, THINGS } from './vocabulary.ts';

/** What a word of a sentence means: a thing or a doing of the vocabulary, what is not of it (`not …`), or a word with no other name. */
export type Meaning = string;

/** What is no matter of ours. */
export const OTHER: Meaning = 'other matter';
/** Whether a meaning is of the vocabulary, or its opposite. */
export const isNamed = (meaning: Meaning): boolean => named.has(meaning.replace(/^not /, ''));

/** Longest sentence looked at, in characters: pasted pages of error have less. */
const LONGEST_SENTENCE = 2_000;
/** A word of fewer letters is not taken for another that looks like it. */
const SHORTEST_MISSPELT = 5;
/** How far from its negation a word may stand, in words. */
const REACH = 4;

/** Things that others have as well. */
const OWNED = new Set<Meaning>([
  'card',
  'code',
  'password',
  'reader',
  'phone',
  'account',
  'test',
  'page',
  'site',
  'clock',
  'certificate',
  'software',
]);

const NEGATIONS = new Set([
  'pas',
  'pa',
  'plus',
  'jamais',
  'jamai',
  'aucun',
  'aucune',
  'sans',
  'ni',
  'rien',
  'no',
  'not',
  'impossible',
  'manque',
]);
/** Those that never stand after what they negate. */
const BEFORE_THINGS = new Set(['aucun', 'aucune', 'sans', 'ni', 'no', 'impossible']);
/** Those that stand after it, as a rule. */
const AFTER_THINGS = new Set(['manque']);

const silent = new Set(SILENT.trim().split(/\s+/));
const others = new Set(OTHER_MATTERS.trim().split(/\s+/));
const named = new Set<Meaning>(Object.keys({ ...THINGS, ...DOINGS }));
const doings = new Set<Meaning>(Object.keys(DOINGS));

/** Meanings by word as it is written, and as it sounds. */
const byWord = new Map<string, Meaning>();
const bySound = new Map<string, Meaning>();

function learn(word: string, meaning: Meaning): void {
  if (!byWord.has(word)) byWord.set(word, meaning);
  const sound = soundOf(word);
  if (sound.length > 2 && !bySound.has(sound)) bySound.set(sound, meaning);
}

for (const [meaning, words] of Object.entries({ ...THINGS, ...DOINGS }))
  for (const word of words.split(' ')) learn(word, meaning);

/** Small letters without accents and signs, one blank between and around words. */
const plain = (text: string): string =>
  ` ${text
    .slice(0, LONGEST_SENTENCE)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const nearly = (known: ReadonlyMap<string, Meaning>, word: string): Meaning | undefined => {
  if (word.length < SHORTEST_MISSPELT || /\d/.test(word)) return undefined;
  for (const [other, meaning] of known)
    if (other.length >= SHORTEST_MISSPELT - 1 && isOneLetterOff(word, other)) return meaning;
  return undefined;
};

/** An article or a pronoun that lost its apostrophe: "lappli", "jai", "dordinateur". */
const GLUED = /^(?:qu|[ldjmtsnc])(?=[aeiouhy])/;

/** What a word means; null of one that says nothing. */
function meaningOf(word: string, before?: string): Meaning | null {
  if (silent.has(word) || silent.has(word.replace(/e?s$/, ''))) return null;
  if (others.has(word) || others.has(word.replace(/e?s$/, ''))) return OTHER;
  const known =
    byWord.get(word) ?? byWord.get(word.replace(/e?s$/, '')) ?? byWord.get(`${word}e`) ?? bySound.get(soundOf(word));
  if (known !== undefined) return known;
  const rest = word.replace(GLUED, '');
  if (rest !== word) {
    if (silent.has(rest)) return null;
    const unglued = byWord.get(rest) ?? bySound.get(soundOf(rest));
    if (unglued !== undefined) return unglued;
  }
  // "La plication": the article took its first letter.
  const whole = before === 'la' ? bySound.get(soundOf(`a${word}`)) : undefined;
  if (whole !== undefined) return whole;
  return nearly(byWord, word) ?? nearly(bySound, soundOf(word)) ?? (word.length < 2 ? null : soundOf(word));
}

interface Word {
  readonly text: string;
  readonly meaning: Meaning | null;
  readonly isNegation: boolean;
}

/** The place of the word that a negation is meant for; -1 for none. */
function negatedBy(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? '';
  const says = (place: number): boolean => (words[place]?.meaning ?? null) !== null;
  const does = (place: number): boolean => doings.has(words[place]?.meaning ?? '');
  const places = words.map((_, place) => place).filter(says);
  const next = places.find((place) => place > at && place <= at + REACH) ?? -1;
  const last = places.findLast((place) => place < at) ?? -1;
  // "Un lecteur de carte ? Je n’en ai pas": of the lecteur.
  const isEn = words.slice(Math.max(0, at - 2), at).some((word) => word.text === 'en' || word.text === 'jen');
  if (isEn && next === -1) return OF.has(words[last - 1]?.text ?? '') && says(last - 2) ? last - 2 : last;
  if (text === 'impossible') return next;
  if (BEFORE_THINGS.has(text)) return next === -1 ? last : next;
  if (AFTER_THINGS.has(text)) return last === -1 ? next : last;
  if (last >= at - 2 && does(last)) return last;
  if (next !== -1) return next;
  return last >= at - REACH ? last : -1;
}

/** Between a thing and what it is of. */
const OF = new Set(['de', 'du', 'des', 'd']);
const ARTICLES = new Set(['la', 'le', 'l', 'les']);

/** Whether a thing of ours is said to be of one that is not: the code of a door, a card of loyalty. */
function isOfSomethingElse(words: readonly Word[], at: number): boolean {
  if (!OWNED.has(words[at]?.meaning ?? '') || !OF.has(words[at + 1]?.text ?? '')) return false;
  const owner = words[at + (ARTICLES.has(words[at + 2]?.text ?? '') ? 3 : 2)];
  return (
    owner !== undefined &&
    !owner.isNegation &&
    owner.meaning !== null &&
    !isNamed(owner.meaning) &&
    !isLearnt(owner.meaning)
  );
}

/** What a sentence says, one meaning a word, negations taken in. */
export function meaningsOf(text: string): readonly Meaning[] {
  const whole = EXPRESSIONS.reduce((so, [words, one]) => so.replace(words, one), plain(text));
  const words = whole
    .trim()
    .split(' ')
    .map((word, at, all): Word => {
      const isNegation = NEGATIONS.has(word);
      return { text: word, isNegation, meaning: isNegation || word === '' ? null : meaningOf(word, all[at - 1]) };
    });
  const isOther = words.some((_, at) => isOfSomethingElse(words, at));
  const negated = new Set(words.flatMap(({ isNegation }, at) => (isNegation ? [negatedBy(words, at)] : [])));
  const meanings = words.flatMap(({ meaning }, at) => {
    if (meaning === null) return [];
    const not = `not ${meaning}`;
    return [negated.has(at) ? (NOT_DONE[not] ?? not) : meaning];
  });
  return [...new Set(isOther ? [...meanings, OTHER] : meanings)];
}

/** Whether a word stands in an entry. */
const learnt = new Set<Meaning>();
const isLearnt = (meaning: Meaning): boolean => learnt.has(meaning);

/** Lets words of the entries be found in spite of their spelling too. */
export function learnWordsOf(text: string): void {
  for (const word of plain(text).trim().split(' '))
    if (word.length > 3 && !silent.has(word) && !NEGATIONS.has(word) && meaningOf(word) === soundOf(word)) {
      learn(word, soundOf(word));
      learnt.add(soundOf(word));
    }
}
