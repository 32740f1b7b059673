import { decisiveReader } from './assess.ts';
import type { Check, CheckId, CheckStatus, Verdict } from './diagnosis.ts';
import type { CardFacts, Facts, ReaderFacts } from './facts.ts';
import { verdictOf } from './verdict.ts';

/** All that checks, route and remedies look at. */
export interface Context {
  readonly facts: Facts;
  readonly now: Date;
  readonly verdict: Verdict;
  /** The reader that decides, see assess.ts. */
  readonly reader: ReaderFacts | undefined;
  /** Its card when it is a CPS of whatever kind. */
  readonly cps: CardFacts | undefined;
}

export function contextOf(facts: Facts, now: Date): Context {
  const reader = decisiveReader(facts)?.reader;
  const card = reader?.card ?? undefined;
  const isCps = card !== undefined && card.kind !== 'vitale' && card.kind !== 'unknown';
  return { facts, now, verdict: verdictOf(facts), reader, cps: isCps ? card : undefined };
}

/** One thing looked at; null where it does not apply. */
export type CheckRule = (context: Context) => Check | null;

export const check = (id: CheckId, status: CheckStatus, evidence: string): Check => ({ id, status, evidence });
