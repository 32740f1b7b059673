import { isLastTry } from '../../../shared/diagnosis/tries-of-one-card.ts';
import { standingOf } from '../session/current-step.ts';
import type { Session } from '../session/session.ts';
import { waitStateOf } from '../session/wait-state.ts';
import { needsCard } from './conditions.ts';

/** What is known besides the session. */
interface Around {
  /** ms since 1970. */
  readonly now: number;
  /** A panel or popup says it already. */
  readonly isOpen: boolean;
  /** Tries of the card that was read last, today; null where not known. */
  readonly tries: number | null;
}

/** Whether the icon calls the user back: the 48 h are over, a wrong code was typed, or the card that the guide needs is at its last try. */
export function callsBack(session: Session, { now, isOpen, tries }: Around): boolean {
  if (isOpen) return false;
  const at = standingOf(session);
  const isInDanger = at?.isRunning === true && at.code === 'wrong';
  return waitStateOf(session.wait, now) === 'over' || isInDanger || (isLastTry(tries) && needsCard({ at }));
}
