import { decisiveReader } from './assess.ts';
import type { Check, CheckId, CheckStatus, Repair, Verdict } from './diagnosis.ts';
import type { BrowserId, CardFacts, Facts, ReaderFacts } from './facts.ts';
import { TRAITS } from './traits.ts';
import { verdictOf } from './verdict.ts';

/** Input of checks, findings and remedies. */
export interface Context {
  readonly facts: Facts;
  readonly now: Date;
  /** The browser that asks; undefined on the command line, which speaks for the computer. */
  readonly browser: BrowserId | undefined;
  readonly verdict: Verdict;
  /** The reader that decides, see assess.ts. */
  readonly reader: ReaderFacts | undefined;
  /** Its card when it is a CPS of whatever kind. */
  readonly cps: CardFacts | undefined;
}

export function contextOf(facts: Facts, now: Date, browser: BrowserId | undefined): Context {
  const reader = decisiveReader(facts, now)?.reader;
  const card = reader?.card ?? undefined;
  const isCps = card !== undefined && card.kind !== 'vitale' && card.kind !== 'unknown';
  return { facts, now, browser, verdict: verdictOf(facts, now), reader, cps: isCps ? card : undefined };
}

/** Makes one check; null where it does not apply. */
export type CheckRule = (context: Context) => Check | null;

/** @param repair who mends it, where that differs from TRAITS; a check in order or not known asks nobody */
export function check(id: CheckId, status: CheckStatus, evidence: string, repair?: Repair): Check {
  const { origin, repair: usual } = TRAITS[id];
  const mends = status === 'warn' || status === 'fail' ? (repair ?? usual) : 'aucune';
  return { id, status, evidence, origin, repair: mends };
}
