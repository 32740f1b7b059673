import type { CheckId, CheckStatus, Origin, Repair } from './diagnosis.ts';
import type { GreenName, HarmlessName, OutcomeName } from './findings.ts';

/** What a check found. By its name a finding hangs on it; without one, nothing follows. */
export interface Outcome<Name extends OutcomeName = OutcomeName> {
  readonly status: CheckStatus;
  /** French, says what was observed. */
  readonly evidence: string;
  readonly name?: Name;
  /** Where it comes from and who mends it, where that differs from CHECKS. */
  readonly origin?: Origin;
  readonly repair?: Repair;
}

export type NameOf<Id extends CheckId> = Extract<OutcomeName, `${Id}/${string}`>;

const named = <Name extends OutcomeName>(status: CheckStatus, evidence: string, name?: Name | null): Outcome<Name> =>
  name == null ? { status, evidence } : { status, evidence, name };

/** Nothing is wrong. */
export const ok = (evidence: string): Outcome<never> => ({ status: 'ok', evidence });

export const unknown = <Name extends OutcomeName = never>(evidence: string, name?: Name | null): Outcome<Name> =>
  named('unknown', evidence, name);

/** No headline is green over it where a finding hangs on it. */
export const warn = <Name extends Exclude<OutcomeName, GreenName> = never>(
  evidence: string,
  name?: Name | null,
): Outcome<Name> => named('warn', evidence, name);

/** A finding that is neither green nor "ready" hangs on each: another name, or none, does not compile. */
export const fail = <Name extends Exclude<OutcomeName, HarmlessName>>(evidence: string, name: Name): Outcome<Name> =>
  named('fail', evidence, name);
