import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which a part is loaded even where the browser is never idle. */
const LATEST = 500;

/** A part of a surface that is loaded once it is wanted; null until then. @param isIdle waits until the browser has nothing else to do */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean, isIdle = false): T | null {
  const [part, setPart] = useState<{ readonly loaded: T } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const begin = (): void => void load().then((loaded) => setPart({ loaded }));
    if (!isIdle) {
      begin();
      return;
    }
    const idle = requestIdleCallback(begin, { timeout: LATEST });
    return () => cancelIdleCallback(idle);
  }, [isWanted]);
  return part?.loaded ?? null;
}
