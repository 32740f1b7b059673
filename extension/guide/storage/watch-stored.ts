import type browser from 'webextension-polyfill';

/** Calls back with one entry of storage now and at each change, until the signal ends it. */
export function watchStored(
  area: typeof browser.storage.local | typeof browser.storage.session,
  key: string,
  show: (stored: unknown) => void,
  signal: AbortSignal,
): void {
  // A change that is told first is later than what was read.
  let hasChanged = false;
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change === undefined) return;
    hasChanged = true;
    show(change.newValue);
  };
  area.onChanged.addListener(listener);
  signal.addEventListener('abort', () => area.onChanged.removeListener(listener));
  void area.get(key).then((stored) => {
    if (!signal.aborted && !hasChanged) show(stored[key]);
  });
}
