import { type Decision, firstOf } from '../../guide/decision/first-row.ts';
import { IDLE_ROWS } from '../../guide/decision/rows-idle.ts';
import { type Desk, NO_CARDS } from '../../guide/decision/situation.ts';

/** Where nothing is under way no row before these can hold (tests/unit/decision-enumeration.test.ts), and the desk alone decides. */
export const decidedIdle = (desk: Desk): Decision =>
  firstOf(IDLE_ROWS, {
    open: new Set(['popup']),
    at: null,
    page: 'closed',
    tab: null,
    hasAccess: true,
    wait: 'none',
    cards: NO_CARDS,
    reached: 'nothing',
    desk,
  });
