import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The window of this page: known before a click needs it, since panels open only straight from the click. */
export function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id ?? null));
  }, []);
  return id;
}
