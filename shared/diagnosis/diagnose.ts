import { CHECKS } from './checks.ts';
import { contextOf } from './context.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Facts } from './facts.ts';
import { remediesFor } from './remedies.ts';
import { routeOf } from './route.ts';

/**
 * Judges facts: verdict, the checks it rests on, the route to advise and what to do next. Pure; popup, side panel, command line and
 * report all use it. Nothing here says that a portal will accept a card (facts/cps-card-and-readers.md, last section).
 * @param now the moment from which the card's own end of validity is counted
 */
export function diagnose(facts: Facts, now: Date = new Date()): Diagnosis {
  const context = contextOf(facts, now);
  return {
    verdict: context.verdict,
    route: routeOf(context),
    reader: context.reader?.name ?? null,
    checks: CHECKS.flatMap((rule) => rule(context) ?? []),
    remedies: remediesFor(context),
  };
}
