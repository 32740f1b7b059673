import browser from 'webextension-polyfill';
import type { Teachings } from '../../guide/session/teaching.ts';
import { readTeachings } from '../../guide/storage/calibration.ts';
import { watchStored } from '../../guide/storage/store.ts';
import { managedTeachings, TEACHINGS_KEY } from '../../guide/storage/teachings.ts';
import { watchPolicy } from './policy.ts';
import { useWatched } from './use-watched.ts';

/** What the user and the organisation have shown. */
export const useTeachings = (): { readonly own: Teachings; readonly managed: Teachings } => ({
  own: useWatched<Teachings>({}, (show, signal) =>
    watchStored(browser.storage.local, TEACHINGS_KEY, (stored) => show(readTeachings(stored)), signal),
  ),
  managed: useWatched<Teachings>({}, (show, signal) => watchPolicy(() => void managedTeachings().then(show), signal)),
});
