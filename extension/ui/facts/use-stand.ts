import { standingOf } from '../../guide/session/current-step.ts';
import type { Stand } from './decided.ts';
import { useNow, usePageStatus, useSession } from './use-session.ts';
import { useSiteAccess } from './use-site-access.ts';
import { useWindow } from './use-window.ts';

/** Where the user stands, followed; null until it is read. It knows all guides. */
export function useStand(): Stand | null {
  const session = useSession();
  const pageStatus = usePageStatus();
  const hasAccess = useSiteAccess();
  const now = useNow(30_000, session?.wait != null);
  const window = useWindow();
  if (session === null || window === undefined) return null;
  return { session, standing: standingOf(session), pageStatus, hasAccess, now, window };
}
