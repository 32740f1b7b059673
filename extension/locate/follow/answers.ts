import type { StepId } from '../../../shared/guides/guide.ts';
import type { Match } from '../match.ts';

export type Answers = ReadonlyMap<StepId, Match>;

/** Element that is ringed, or lit, for an answer. */
export const pointedAt = (match: Match): readonly Element[] =>
  match.level === 'sure' ? [match.ring, match.control] : match.level === 'likely' ? [match.area] : [];

/** Do two answers for a step say the same? */
export const isSameMatch = (a: Match | undefined, b: Match): boolean => {
  const facts: Readonly<Record<string, unknown>> = a ?? {};
  const all = Object.entries(b);
  return Object.keys(facts).length === all.length && all.every(([fact, value]) => facts[fact] === value);
};

/** Do they say the same of the same steps? */
export const areSameAnswers = (a: Answers, b: Answers): boolean =>
  a.size === b.size && [...b].every(([step, match]) => isSameMatch(a.get(step), match));

/** Do these answers point at anything that the others do not? */
export const pointsElsewhere = (answers: Answers, others: Answers): boolean =>
  [...answers].some(([step, match]) => match.level !== 'none' && !isSameMatch(others.get(step), match));

const UNSTEADY: Match = { level: 'none', reason: 'ambiguous' };

/** The same without what may be pointed at. */
export const withoutSure = (answers: Answers): Answers =>
  new Map([...answers].map(([step, match]) => [step, match.level === 'sure' ? UNSTEADY : match]));

/** The same without what the page said of the form of a step. */
export const withoutNews = (answers: Answers, step: StepId): Answers =>
  new Map(
    [...answers].map(([id, { became, ...match }]) => [
      id,
      id === step || became === undefined ? match : { ...match, became },
    ]),
  );
