import browser from 'webextension-polyfill';
import type { Showings } from '../session/showing.ts';
import { managedWalk, readUsedWalk, type UsedWalk } from '../walk/used-walk.ts';
import { mayOpenWalks } from '../walk/walk-policy.ts';
import { loadPolicy } from './policy.ts';

/** Key of local storage: what the walk shows that is used in this browser. Of its pages nothing is kept. */
export const USED_WALK_KEY = 'used-walk';

const loadUsedWalk = async (): Promise<UsedWalk | null> =>
  readUsedWalk((await browser.storage.local.get(USED_WALK_KEY))[USED_WALK_KEY]);

/** Uses a walk that the user has been shown, in place of the one before. */
export const takeWalk = (walk: UsedWalk): Promise<void> => browser.storage.local.set({ [USED_WALK_KEY]: walk });

export const stopUsingWalk = (): Promise<void> => browser.storage.local.remove(USED_WALK_KEY);

/** What holds now: the organisation's walk over the user's, or alone. */
export async function loadShowings(): Promise<Showings> {
  const [used, policy] = await Promise.all([loadUsedWalk(), loadPolicy()]);
  const { showings } = managedWalk(policy);
  if (!mayOpenWalks(policy)) return showings;
  return { ...used?.showings, ...showings };
}
