import browser from 'webextension-polyfill';
import type { Walk, WalkPage, WalkState } from '../walk/walk.ts';

/** Keys of session storage, which is gone with the browser and never on disk: how the recording stands, the walk, and each of its pages. */
export const WALK_STATE_KEY = 'walk-state';
const WALK_KEY = 'walk';
const pageKey = (index: number): string => `walk-page-${index}`;

interface StoredWalk extends Omit<Walk, 'pages'> {
  readonly pages: number;
}

const { session } = browser.storage;

/** The walk of this browser session; null where none was recorded. */
export async function loadWalk(): Promise<Walk | null> {
  const stored = (await session.get(WALK_KEY))[WALK_KEY] as StoredWalk | undefined;
  if (stored === undefined) return null;
  const keys = Array.from({ length: stored.pages }, (_, index) => pageKey(index));
  const pages = await session.get(keys);
  return { ...stored, pages: keys.map((key) => pages[key] as WalkPage) };
}

export async function loadWalkState(): Promise<WalkState | null> {
  return ((await session.get(WALK_STATE_KEY))[WALK_STATE_KEY] as WalkState | undefined) ?? null;
}

/** Keeps a walk, of which so many pages are stored already. */
export async function saveWalk(walk: Walk, isOn: boolean, known = 0): Promise<void> {
  const { pages, ...rest } = walk;
  const added = pages.slice(known).map((page, index) => [pageKey(known + index), page]);
  const stored: StoredWalk = { ...rest, pages: pages.length };
  const state: WalkState = { guide: walk.guide, isOn, pages: pages.length, isFull: walk.isFull };
  await session.set({ ...Object.fromEntries(added), [WALK_KEY]: stored, [WALK_STATE_KEY]: state });
}

export async function eraseWalk(): Promise<void> {
  const keys = Object.keys(await session.get(null));
  await session.remove(keys.filter((key) => key.startsWith(WALK_KEY)));
}
