import { useEffect, useState } from 'preact/hooks';

/**
 * A value of the browser: asked for once, or watched as long as this part of a surface is shown.
 * @param first until it is known
 * @param watch calls back with the value, now and at each change, until the signal ends it
 */
export function useWatched<T>(first: T, watch: (show: (value: T) => void, signal: AbortSignal) => void): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const end = new AbortController();
    watch(setValue, end.signal);
    return () => end.abort();
  }, []);
  return value;
}
