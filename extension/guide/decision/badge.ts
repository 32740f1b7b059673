import { isLastTry } from '../../../shared/diagnosis/tries-of-one-card.ts';
import { triesOf } from '../session/cards.ts';
import { standingOf } from '../session/current-step.ts';
import type { Evidence } from '../session/evidence.ts';
import { ofDay } from '../session/observed.ts';
import { waitStateOf } from '../session/wait-state.ts';
import { needsCard } from './conditions.ts';

/** Whether the icon calls the user back: the 48 h are over, a wrong code was typed, or the card that the guide needs is at its last try. */
export function callsBack(evidence: Evidence, now: number): boolean {
  const { session, code, ...observed } = ofDay(evidence, now);
  const at = standingOf(session, code?.outcome);
  const isInDanger = at?.isRunning === true && at.code === 'wrong';
  const tries = triesOf(observed, code?.key ?? null);
  return waitStateOf(session.wait, now) === 'over' || isInDanger || (isLastTry(tries) && needsCard({ at }));
}
