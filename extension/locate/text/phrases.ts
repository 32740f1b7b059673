import type { PhraseWords, Saying, TargetKind } from '../../../shared/guides/descriptor.ts';
import { getOrMake } from './memoize.ts';
import { asWords, equals, matcher, occurs } from './patterns.ts';

/**
 * Names that say the same in other words and another order: "M'authentifier par carte CPS", "Connexion avec ma carte (CPS)". A name
 * agrees with a saying when it holds each of its ideas and hardly anything else.
 */

/** How much of what a name says must belong to the ideas, by the letters of its words. */
const NEARLY_ALL = 0.72;
const LARGELY = 0.5;
/** What each is worth beside a name that is known word for word. Only the first two may be enough by themselves. */
const GRADE = { wholly: 0.88, nearly: 0.85, largely: 0.62, barely: 0.2 } as const;

interface Compiled {
  readonly ideas: readonly RegExp[];
  readonly beside: RegExp | null;
}
/** Reviewed data that never changes: compiled once. */
const compiled = new WeakMap<Saying, Compiled>();

const ideas = new WeakMap<readonly string[], RegExp>();

/** Many sayings share an idea. */
const anyOf = (idea: readonly string[]): RegExp => getOrMake(ideas, idea, () => asWords(idea.join('|'), 'g'));

const compile = (saying: Saying): Compiled =>
  getOrMake(compiled, saying, () => ({
    ideas: saying.ideas.map(anyOf),
    beside: saying.beside === undefined ? null : anyOf(saying.beside),
  }));

const letters = (text: string): number => text.replace(/[^a-z]/g, '').length;

const contentLetters = (text: string, fillers: readonly string[]): number =>
  text
    .split(/[^a-z]+/)
    .filter((word) => !equals(fillers, word))
    .reduce((sum, word) => sum + word.length, 0);

function gradeOf(saying: Saying, folded: string, words: PhraseWords): number {
  const { fillers, contrary } = words;
  const { ideas, beside } = compile(saying);
  const asked = folded
    .replace(matcher(words.opening), '')
    .replace(matcher(words.byMeansOf, 'g'), words.by)
    .replace(matcher(words.counts, 'g'), ' ');
  let rest = asked;
  for (const idea of ideas) {
    const before = rest;
    rest = rest.replace(idea, ' | ');
    if (rest === before) return 0;
  }
  const said = letters(asked) - letters(rest);
  if (occurs(contrary, beside === null ? rest : rest.replace(beside, ' '))) return 0;
  // After a colon comes what an article is about, in whatever words.
  const [before = '', ...after] = rest.split(/ ?: /);
  rest = [beside === null ? before : before.replace(beside, ' | '), ...after].join(' : ');
  // What stands in brackets is said by the way, and so is a count at the end: "1 activité en cours".
  const more = contentLetters(rest.replace(/\([^)]*\)?| \d+ [a-z ]{1,30}$/g, ' '), fillers);
  if (more === 0) return GRADE.wholly;
  const share = said / (said + more);
  return share >= NEARLY_ALL ? GRADE.nearly : share >= LARGELY ? GRADE.largely : GRADE.barely;
}

/** How well a folded name says one of the sayings that hold for its kind of control: 0 (not at all) to 0.88. */
export function sayingAgreement(
  sayings: readonly Saying[] | undefined,
  kind: TargetKind,
  folded: string,
  words: PhraseWords,
): number {
  if (sayings === undefined || folded === '') return 0;
  let best = 0;
  for (const saying of sayings)
    if (saying.kinds === undefined || saying.kinds.includes(kind))
      best = Math.max(best, gradeOf(saying, folded, words));
  return best;
}
