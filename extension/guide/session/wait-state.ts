import type { GuideId } from '../../../shared/guides/guide.ts';
import type { Wait } from './session.ts';

/** How the 48 h stand: not begun, or given up; still to be waited for; or over. */
export type WaitState = 'none' | 'running' | 'over';

/** What the 48 h are waited for. The way with the card needs no contact details, and waits for nothing. */
export const AFTER_WAIT: GuideId = 'activate-without-card';

/** @param now ms since 1970 */
export function waitStateOf(wait: Wait | null, now: number): WaitState {
  if (wait === null) return 'none';
  return wait.readyAt <= now ? 'over' : 'running';
}
