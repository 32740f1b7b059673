import { useEffect, useState } from 'preact/hooks';
import { NO_PAGE, type PageStatus } from '../../guide/session/page-status.ts';
import { REASONS } from '../../guide/session/reasons.ts';
import type { Session } from '../../guide/session/session.ts';
import { watchPageStatus, watchSession } from '../../guide/storage/store.ts';
import { useWatched } from './use-watched.ts';

/** The session as the background keeps it; null until it is read. */
export const useSession = (): Session | null => useWatched<Session | null>(null, watchSession);

/** Milliseconds for which a page may be on its way to the next one, or still be made. */
const ON_ITS_WAY_MS = 1_000;

/**
 * Between two pages of a site it is not open and no bubble speaks; one that has just come may be that of another step, or lack a part that
 * a script will add: its report is kept back.
 */
const mayPass = ({ tabs, reason, bubble }: PageStatus): boolean =>
  tabs === 0 || bubble === 'none' || (reason !== null && REASONS[reason].mayPass);

/** How the current step is seen on the official pages. */
export const usePageStatus = (): PageStatus =>
  useWatched(NO_PAGE, (show, signal) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    watchPageStatus((next) => {
      clearTimeout(timer);
      if (next !== NO_PAGE && mayPass(next) && !isFirst) timer = setTimeout(() => show(next), ON_ITS_WAY_MS);
      else show(next);
      isFirst = false;
    }, signal);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** The time, ms since 1970, read again every `period` ms while `isRunning`. */
export function useNow(period: number, isRunning: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), period);
    return () => clearInterval(timer);
  }, [period, isRunning]);
  return now;
}
