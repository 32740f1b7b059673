import type { Audience } from '../identity/audience.ts';
import type { Answers } from './answers.ts';

/**
 * Why the way with the card is shut to this person here: it is never advised, at most offered beside the others. `card`: they have no
 * card, or not its code; `some`: card, code or reader; `other-card`: the one in the reader is of another profession than theirs.
 */
export type Shut = 'card' | 'reader' | 'some' | 'other-card' | 'blocked';

interface Shutting {
  readonly answers: Pick<Answers, 'situation' | 'missing' | 'audience'>;
  /** Of the card that is in, by its profession. */
  readonly whose: Audience | null | undefined;
  /** Tries of a card that was read before, where the one in the reader tells none: that one is judged by its diagnosis. */
  readonly tries: number | null;
  /** They began the way with the card all the same. */
  readonly insists: boolean;
}

/** What the person said outweighs any card and reading; null where nothing shuts the way. */
export function shutOf({ answers, whose, tries, insists }: Shutting): Shut | null {
  if (tries === 0) return 'blocked';
  // Nobody insists on somebody else's code.
  if (answers.audience !== null && whose != null && whose !== answers.audience) return 'other-card';
  return insists || answers.situation !== 'no-card-or-reader' ? null : (answers.missing ?? 'some');
}
