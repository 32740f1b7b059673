import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Teachings } from '../../guide/session/teaching.ts';
import { readTeachings } from '../../guide/storage/calibration.ts';
import { watchStored } from '../../guide/storage/store.ts';
import { managedTeachings, TEACHINGS_KEY } from '../../guide/storage/teachings.ts';
import { watchPolicy } from './policy.ts';

/** What the user and the organisation have shown. */
export function useTeachings(): { readonly own: Teachings; readonly managed: Teachings } {
  const [own, setOwn] = useState<Teachings>({});
  const [managed, setManaged] = useState<Teachings>({});
  useEffect(() => {
    const end = new AbortController();
    watchStored(browser.storage.local, TEACHINGS_KEY, (stored) => setOwn(readTeachings(stored)), end.signal);
    watchPolicy(() => void managedTeachings().then(setManaged), end.signal);
    return () => end.abort();
  }, []);
  return { own, managed };
}
