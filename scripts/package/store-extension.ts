/** A browser whose store has the extension, and the id that it got there. */
export interface StoreExtension {
  readonly browser: keyof typeof PLACES;
  readonly id: string;
}

/** Registered for the machine on demand, by the installers alone. Empty until a store has given an id (RELEASING.md). */
export const STORE_EXTENSIONS: readonly StoreExtension[] = [];

/**
 * Where a 64-bit Windows tells a browser of an extension that came with a program, and from which store the browser takes it; it asks its user
 * whether to let it in (docs/sources/native-messaging.md 14).
 */
const PLACES = {
  chrome: {
    key: 'Software\\Wow6432Node\\Google\\Chrome\\Extensions',
    store: 'https://clients2.google.com/service/update2/crx',
  },
  edge: {
    key: 'Software\\Wow6432Node\\Microsoft\\Edge\\Extensions',
    store: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  },
} as const;

/** The value `update_url` of each key under HKLM. */
export const extensionKeys = (
  extensions: readonly StoreExtension[],
): readonly { readonly key: string; readonly store: string }[] =>
  extensions.map(({ browser, id }) => ({ key: `${PLACES[browser].key}\\${id}`, store: PLACES[browser].store }));
