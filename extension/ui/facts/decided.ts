import type { GuideId } from '../../../shared/guides/guide.ts';
import { decide } from '../../guide/decision/decide.ts';
import type { Decision } from '../../guide/decision/first-row.ts';
import { openSurfaces } from '../../guide/decision/in-sight.ts';
import type { Desk, OfCards, Situation, Surface } from '../../guide/decision/situation.ts';
import type { Standing } from '../../guide/session/current-step.ts';
import { type Beside, besideIn, type PageStatus, pageAnswer } from '../../guide/session/page-status.ts';
import type { PageAnswer } from '../../guide/session/reasons.ts';
import type { Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';

/** What a page of ours knows of the guides, and of the pages they lead through. */
export interface Stand {
  readonly session: Session;
  readonly standing: Standing | null;
  readonly cards: OfCards;
  readonly pageStatus: PageStatus;
  readonly hasAccess: boolean;
  /** ms since 1970. */
  readonly now: number;
  /** The browser's window that it is in; null where that does not matter. */
  readonly window: number | null;
}

export interface Decided extends Stand {
  readonly decision: Decision;
  readonly page: PageAnswer;
  /** What is open in its window. */
  readonly beside: Beside;
}

/** The decision for a surface, from all that it knows. */
export function decidedOn(own: Surface, stand: Stand, desk: Desk): Decided {
  const { session, standing, cards, pageStatus, hasAccess, now } = stand;
  const page = pageAnswer(pageStatus, standing?.wasSeen === true);
  const beside = besideIn(pageStatus.openIn, stand.window);
  const situation: Situation = {
    open: openSurfaces({ bubble: pageStatus.bubble, beside }, own),
    at: standing,
    page,
    tab: pageStatus.tab,
    hasAccess,
    wait: waitStateOf(session.wait, now),
    cards: { ...cards, shut: desk.shut },
    reached: reachedBy(session),
    desk,
  };
  return { ...stand, page, beside, decision: decide(situation) };
}

function reachedBy({ progress }: Session): Situation['reached'] {
  const isReached = (id: GuideId): boolean => progress[id]?.finished === true || progress[id]?.wasFinished === true;
  if (isReached('sign-in')) return 'signed-in';
  return isReached('activate-with-card') || isReached('activate-without-card') ? 'active' : 'nothing';
}
