import { answerOf } from './card-route.ts';
import { CHECKS } from './checks.ts';
import { contextOf } from './context.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { BrowserId, Facts } from './facts.ts';
import { routeWithoutAnswers } from './recommend.ts';
import { remediesFor } from './remedies.ts';

/**
 * Judges facts: what was observed (`verdict`, `checks`), whether the card route can be taken here and now (`cardRoute`, `headline`), the
 * route to advise and what to do next. Pure; popup, panel, welcome page, report and command line all speak from it. Nothing here says that
 * a portal will accept a card (docs/sources/card-and-readers.md, "What remains unknown").
 * @param now the moment from which the card's own end of validity is counted
 * @param browser the browser that asks; none on the command line, which speaks for the computer
 */
export function diagnose(facts: Facts, now: Date = new Date(), browser?: BrowserId): Diagnosis {
  const context = contextOf(facts, now, browser);
  const { cardRoute, headline, obstacle, findings } = answerOf(context);
  const judged = {
    verdict: context.verdict,
    cardRoute,
    headline,
    obstacle: obstacle.id,
    reader: context.reader?.name ?? null,
    checks: CHECKS.flatMap((rule) => rule(context) ?? []),
    remedies: remediesFor(context, findings),
  };
  return { ...judged, route: routeWithoutAnswers(judged, facts) };
}
