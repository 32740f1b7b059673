import { answerOf } from './card-route.ts';
import { lookAt } from './checks.ts';
import { contextOf } from './context.ts';
import { decisiveReader } from './decisive-reader.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { BrowserId, Facts } from './facts.ts';
import { routeWithoutAnswers } from './recommend.ts';
import { remediesFor } from './remedies.ts';
import { verdictOf } from './verdict.ts';

/**
 * What was observed (`verdict`, `checks`), whether the card route can be taken here and now (`cardRoute`, `headline`), the route to advise
 * and what to do next: popup, panel, welcome page, report and command line all speak from it. Nothing here says that a portal will accept a
 * card (docs/sources/card-and-readers.md, "What remains unknown").
 * @param browser none on the command line, which speaks for the computer
 */
export function diagnose(facts: Facts, now: Date = new Date(), browser?: BrowserId): Diagnosis {
  const reader = decisiveReader({ facts, now, browser });
  const context = contextOf({ facts, now, browser, reader });
  const seen = lookAt(context);
  const { cardRoute, headline, obstacle, findings, onTheWay } = answerOf(context, seen);
  const judged = {
    verdict: verdictOf(onTheWay.id, context),
    cardRoute,
    headline,
    obstacle,
    reader: reader?.name ?? null,
    checks: seen.map(({ check }) => check),
    remedies: remediesFor(context, findings, onTheWay),
  };
  return { ...judged, route: routeWithoutAnswers(judged, facts) };
}
