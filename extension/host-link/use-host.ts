import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../shared/diagnosis/diagnosis.ts';
import { firstView, type HostClient, type HostView, watchHost } from './client.ts';
import { thisBrowser } from './this-browser.ts';

export interface Host extends HostView, HostClient {
  /** Judged here from the facts, stale or not; null when there are none. */
  readonly diagnosis: Diagnosis | null;
  readonly isNow: boolean;
}

/** The native host as this page sees it, live while the page is visible. @param isOn false: it is left alone */
export function useHost(isOn = true): Host {
  const [view, setView] = useState(firstView);
  const client = useRef<HostClient | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const end = new AbortController();
    client.current = watchHost(setView, end.signal);
    return () => end.abort();
  }, [isOn]);
  const diagnosis = useMemo(
    () => (view.facts === null ? null : diagnose(view.facts, new Date(), thisBrowser())),
    [view.facts],
  );
  return {
    ...view,
    diagnosis,
    isNow: view.link.phase === 'live' && !view.stale,
    retry: () => client.current?.retry(),
    askIdentity: () => client.current?.askIdentity(),
    forgetIdentity: () => client.current?.forgetIdentity(),
  };
}
