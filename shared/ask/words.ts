import { soundOf } from './sound.ts';
import { DOINGS, EXPRESSIONS, NOT_DONE, SILENT, THINGS } from './vocabulary.ts';

/** What a word of a sentence means: a thing or a doing of the vocabulary, what is not of it (`not …`), or a word with no other name. */
export type Meaning = string;

/** Whether a meaning is of the vocabulary, or its opposite. */
export const isNamed = (meaning: Meaning): boolean => named.has(meaning.replace(/^not /, ''));

/** Longest sentence looked at, in characters: pasted pages of error have less. */
const LONGEST_SENTENCE = 2_000;
/** How far from its negation a word may stand, in words. */
const REACH = 4;

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
const silent = new Set(SILENT.trim().split(/\s+/));
const named = new Set<Meaning>(Object.keys({ ...THINGS, ...DOINGS }));
const doings = new Set<Meaning>(Object.keys(DOINGS));

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

/** An article or a pronoun that lost its apostrophe: "lappli", "jai", "dordinateur". */
const GLUED = /^(?:qu|[ldjmtsnc])(?=[aeiouhy])/;

/** What a word means; null of one that says nothing. */
function meaningOf(word: string, before?: string): Meaning | null {
  if (silent.has(word) || silent.has(word.replace(/e?s$/, ''))) return null;
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
  return word.length < 2 ? null : soundOf(word);
}

interface Word {
  readonly meaning: Meaning | null;
  readonly isNegation: boolean;
}

/** The place of the word that a negation is meant for; -1 for none. */
function negatedBy(words: readonly Word[], at: number): number {
  const says = (place: number): boolean => (words[place]?.meaning ?? null) !== null;
  const does = (place: number): boolean => doings.has(words[place]?.meaning ?? '');
  const places = words.map((_, place) => place).filter(says);
  const next = places.find((place) => place > at && place <= at + REACH) ?? -1;
  const last = places.findLast((place) => place < at) ?? -1;
  if (last >= at - 2 && does(last)) return last;
  if (next !== -1) return next;
  return last >= at - REACH ? last : -1;
}

/** What a sentence says, one meaning a word, negations taken in. */
export function meaningsOf(text: string): readonly Meaning[] {
  const whole = EXPRESSIONS.reduce((so, [words, one]) => so.replace(words, one), plain(text));
  const words = whole
    .trim()
    .split(' ')
    .map((word, at, all): Word => {
      const isNegation = NEGATIONS.has(word);
      return { isNegation, meaning: isNegation || word === '' ? null : meaningOf(word, all[at - 1]) };
    });
  const negated = new Set(words.flatMap(({ isNegation }, at) => (isNegation ? [negatedBy(words, at)] : [])));
  const meanings = words.flatMap(({ meaning }, at) => {
    if (meaning === null) return [];
    const not = `not ${meaning}`;
    return [negated.has(at) ? (NOT_DONE[not] ?? not) : meaning];
  });
  return [...new Set(meanings)];
}
