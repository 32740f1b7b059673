import { useEffect, useState } from 'preact/hooks';
import type { PageStatus } from '../guide/session/page-status.ts';
import type { Session } from '../guide/session/session.ts';
import { watchPageStatus, watchSession } from '../guide/storage/store.ts';

/** The session as the background keeps it; null until it is read. */
export function useSession(): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watchSession(setSession, end.signal);
    return () => end.abort();
  }, []);
  return session;
}

/** How the current step is seen on the official pages; null while nothing is known. */
export function usePageStatus(): PageStatus | null {
  const [pageStatus, setPageStatus] = useState<PageStatus | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watchPageStatus(setPageStatus, end.signal);
    return () => end.abort();
  }, []);
  return pageStatus;
}

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
