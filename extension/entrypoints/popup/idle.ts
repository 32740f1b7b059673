import { isAboutCard } from '../../guide/decision/conditions.ts';
import { firstOf } from '../../guide/decision/first-row.ts';
import { IDLE_ROWS } from '../../guide/decision/rows-idle.ts';
import { type Desk, NO_CARDS, type Situation } from '../../guide/decision/situation.ts';
import type { Judged } from '../../ui/facts/decided.ts';

/** Where nothing is under way no row before these can hold (tests/unit/decision-enumeration.test.ts), and the desk alone decides. */
export function judgedIdle(desk: Desk): Judged {
  const situation: Situation = {
    open: new Set(['popup']),
    at: null,
    page: 'closed',
    tab: null,
    hasAccess: true,
    wait: 'none',
    cards: NO_CARDS,
    reached: 'nothing',
    desk,
  };
  const decision = firstOf(IDLE_ROWS, situation);
  return { decision, isAboutCard: isAboutCard(situation, decision) };
}
