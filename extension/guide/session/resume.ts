import type { GuideId } from '../../../shared/guides/guide.ts';
import type { Session } from './session.ts';

/**
 * The guide to go on with once the 48 h are over: the one that sent the user to change their details, else the one already begun,
 * else the way without a card.
 */
export function resumeGuide(session: Session): GuideId {
  const cameFrom = session.progress['update-contact-details']?.cameFrom;
  if (cameFrom !== undefined && cameFrom !== null) return cameFrom;
  const begun = (['activate-without-card', 'activate-with-card'] as const).find((id) => {
    const progress = session.progress[id];
    return progress !== undefined && !progress.finished;
  });
  return begun ?? 'activate-without-card';
}
