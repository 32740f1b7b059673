import { ofCards } from '../../guide/decision/of-cards.ts';
import { standingOf } from '../../guide/session/current-step.ts';
import type { Observed } from '../../guide/session/observed.ts';
import { watchObserved } from '../../guide/storage/watch-observed.ts';
import type { Stand } from './decided.ts';
import { useNow, usePageStatus, useSession } from './use-session.ts';
import { useSiteAccess } from './use-site-access.ts';
import { useWatched } from './use-watched.ts';
import { useWindow } from './use-window.ts';

/** Where the user stands, followed; null until it is read. It knows all guides. */
export function useStand(): Stand | null {
  const session = useSession();
  const observed = useWatched<Observed | null>(null, watchObserved);
  const pageStatus = usePageStatus();
  const hasAccess = useSiteAccess();
  const now = useNow(30_000, session?.wait != null);
  const window = useWindow();
  if (session === null || observed === null || window === undefined) return null;
  const standing = standingOf(session, observed.code?.outcome);
  return { session, standing, cards: ofCards(observed), pageStatus, hasAccess, now, window };
}
