import type { Session } from '../session/session.ts';
import { waitStateOf } from '../session/wait-state.ts';

/**
 * Whether the icon calls the user back: the 48 h are over, or a wrong code was typed, and nothing of ours is open to say so.
 * @param now ms since 1970
 */
export function callsBack({ wait, running, progress }: Session, now: number, isOpen: boolean): boolean {
  const code = running === null ? null : (progress[running]?.code ?? null);
  return !isOpen && (waitStateOf(wait, now) === 'over' || code === 'wrong');
}
