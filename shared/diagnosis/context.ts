import type { CheckId } from './diagnosis.ts';
import type { BrowserId, CardFacts, Facts, ReaderFacts } from './facts.ts';
import type { NameOf, Outcome } from './outcome.ts';

/** Input of checks and remedies. */
export interface Context {
  readonly facts: Facts;
  readonly now: Date;
  /** The browser that asks; undefined on the command line, which speaks for the computer. */
  readonly browser: BrowserId | undefined;
  /** The reader that decides (decisive-reader.ts); undefined when PC/SC lists none. */
  readonly reader: ReaderFacts | undefined;
  readonly cps: CardFacts | undefined;
}

export function contextOf(around: Omit<Context, 'cps'>): Context {
  const card = around.reader?.card ?? undefined;
  const isCps = card !== undefined && card.kind !== 'vitale' && card.kind !== 'unknown';
  return { ...around, cps: isCps ? card : undefined };
}

/** Looks at one thing; null where it does not apply. */
export type CheckRule<Id extends CheckId> = (context: Context) => Outcome<NameOf<Id>> | null;
