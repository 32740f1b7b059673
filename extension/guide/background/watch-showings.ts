import browser from 'webextension-polyfill';
import { loadShowings, USED_WALK_KEY } from '../storage/used-walk.ts';
import type { Conductor } from './conductor.ts';

/**
 * Passes each change of what walks show to the conductor, whichever page or policy made it.
 * @param before told first whether there is anything
 */
export function watchShowings(conductor: Promise<Conductor>, before: (isShown: boolean) => void): void {
  const tell = async (): Promise<void> => {
    const [ready, showings] = await Promise.all([conductor, loadShowings()]);
    before(Object.keys(showings).length > 0);
    ready.setShowings(showings);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && USED_WALK_KEY in changes)) void tell();
  });
}
