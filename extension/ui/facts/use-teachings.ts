import browser from 'webextension-polyfill';
import type { Teachings } from '../../guide/session/teaching.ts';
import { type Calibration, readTeachings } from '../../guide/storage/calibration.ts';
import { GROUP_KEY, managedFile, readGroupFile, TEACHINGS_KEY } from '../../guide/storage/teachings.ts';
import { watchStored } from '../../guide/storage/watch-stored.ts';
import { watchPolicy } from './policy.ts';
import { useWatched } from './use-watched.ts';

/** What the user has shown, and the files of their group and of their organisation. */
export const useTeachings = (): {
  readonly own: Teachings;
  readonly group: Calibration | null;
  readonly managed: Calibration | null;
} => ({
  own: useWatched<Teachings>({}, (show, signal) =>
    watchStored(browser.storage.local, TEACHINGS_KEY, (stored) => show(readTeachings(stored)), signal),
  ),
  group: useWatched<Calibration | null>(null, (show, signal) =>
    watchStored(browser.storage.local, GROUP_KEY, (stored) => show(readGroupFile(stored)), signal),
  ),
  managed: useWatched<Calibration | null>(null, (show, signal) =>
    watchPolicy(() => void managedFile().then(show), signal),
  ),
});
