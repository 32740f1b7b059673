import browser from 'webextension-polyfill';

/** What the organisation fixed, by the names of extension/public/managed-schema.json. */
export type Policy = Readonly<Record<string, unknown>>;

/** Fixed settings. Empty where nothing is managed; Firefox rejects then instead of giving an empty object. */
export const loadPolicy = (): Promise<Policy> => browser.storage.managed.get(null).catch(() => ({}));

/** Calls back with the policy now and at each change, until the signal ends it: Chromium gives it only a second or two after it has loaded the extension. */
export function watchPolicy(show: (policy: Policy) => void, signal: AbortSignal): void {
  const read = (): void =>
    void loadPolicy().then((policy) => {
      if (!signal.aborted) show(policy);
    });
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') read();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  read();
}
