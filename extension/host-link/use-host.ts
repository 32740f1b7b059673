import { useEffect, useRef, useState } from 'preact/hooks';
import { type HostClient, type HostView, NOTHING_KNOWN, watchHost } from './client.ts';

/** The native host as this page sees it, live while the page is visible. */
export function useHost(): HostView & HostClient {
  const [view, setView] = useState(NOTHING_KNOWN);
  const client = useRef<HostClient | null>(null);
  useEffect(() => {
    const end = new AbortController();
    client.current = watchHost(setView, end.signal);
    return () => end.abort();
  }, []);
  return {
    ...view,
    retry: () => client.current?.retry(),
    askIdentity: () => client.current?.askIdentity(),
    forgetIdentity: () => client.current?.forgetIdentity(),
  };
}
