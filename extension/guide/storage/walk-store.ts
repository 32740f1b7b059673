import browser from 'webextension-polyfill';
import type { Walk, WalkPage, WalkState } from '../walk/walk.ts';

/** Keys of session storage, which is gone with the browser and never on disk: how the recording stands, and each of its pages. */
export const WALK_STATE_KEY = 'walk-state';
const pageKey = (index: number): string => `walk-page-${index}`;

const { session } = browser.storage;

/** How the recording of this browser session stands; null where there is none. */
export async function loadWalkState(): Promise<WalkState | null> {
  return ((await session.get(WALK_STATE_KEY))[WALK_STATE_KEY] as WalkState | undefined) ?? null;
}

/** The walk of this browser session; null where none was recorded. */
export async function loadWalk(): Promise<Walk | null> {
  const state = await loadWalkState();
  if (state === null) return null;
  const { guide, isFull } = state;
  const keys = Array.from({ length: state.pages }, (_, index) => pageKey(index));
  const stored = await session.get(keys);
  return { guide, isFull, pages: keys.map((key) => stored[key] as WalkPage) };
}

/** Keeps a walk. @param before what is stored of it already */
export async function saveWalk({ guide, pages, isFull }: Walk, isOn: boolean, before?: Walk): Promise<void> {
  const changed = pages.flatMap((page, index) => (page === before?.pages[index] ? [] : [[pageKey(index), page]]));
  const state: WalkState = { guide, isFull, isOn, pages: pages.length };
  await session.set({ ...Object.fromEntries(changed), [WALK_STATE_KEY]: state });
  // A page that was taken out is nowhere.
  await session.remove((before?.pages.slice(pages.length) ?? []).map((_, index) => pageKey(pages.length + index)));
}

export async function eraseWalk(): Promise<void> {
  const keys = Object.keys(await session.get(null));
  await session.remove(keys.filter((key) => key.startsWith('walk-')));
}
