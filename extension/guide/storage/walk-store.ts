import browser from 'webextension-polyfill';
import type { NewWords } from '../../locate/teach/new-words.ts';
import type { Moment, Walk, WalkState } from '../walk/walk.ts';

/** Keys of session storage, which is gone with the browser and never on disk: how the recording stands, and what it holds. */
export const WALK_STATE_KEY = 'walk-state';
const WALK_KEY = 'walk';

const { session } = browser.storage;

/** How the recording of this browser session stands; null where there is none. */
export async function loadWalkState(): Promise<WalkState | null> {
  return ((await session.get(WALK_STATE_KEY))[WALK_STATE_KEY] as WalkState | undefined) ?? null;
}

/** The walk of this browser session; null where none was recorded. */
export async function loadWalk(): Promise<Walk | null> {
  return ((await session.get(WALK_KEY))[WALK_KEY] as Walk | undefined) ?? null;
}

export function saveWalk(walk: Walk, isOn: boolean): Promise<void> {
  const state: WalkState = { ...walk, isOn, pages: walk.pages.length };
  return session.set({ [WALK_KEY]: walk, [WALK_STATE_KEY]: state });
}

export const eraseWalk = (): Promise<void> => session.remove([WALK_KEY, WALK_STATE_KEY, UNKNOWN_WORDS_KEY]);

/** Key of session storage: what pressed controls said in words that the guides do not know, until the volunteer was asked about them. */
export const UNKNOWN_WORDS_KEY = 'walk-unknown-words';

/** By press (pressKey). */
export type UnknownWords = Readonly<Record<string, NewWords>>;

/** One press of a walk. */
export const pressKey = (host: string, { at, press }: Pick<Moment, 'at' | 'press'>): string =>
  `${host} ${at} ${press?.at}`;

export const loadUnknownWords = async (): Promise<UnknownWords> =>
  ((await session.get(UNKNOWN_WORDS_KEY))[UNKNOWN_WORDS_KEY] as UnknownWords | undefined) ?? {};

export const saveUnknownWords = (words: UnknownWords): Promise<void> => session.set({ [UNKNOWN_WORDS_KEY]: words });

export const eraseUnknownWords = (): Promise<void> => session.remove(UNKNOWN_WORDS_KEY);

const OPENED_KEY = 'opened-walk';

export interface OpenedWalk {
  readonly name: string;
  readonly text: string;
}

export const saveOpenedWalk = (walk: OpenedWalk): Promise<void> => session.set({ [OPENED_KEY]: walk });

export const loadOpenedWalk = async (): Promise<OpenedWalk | null> =>
  ((await session.get(OPENED_KEY))[OPENED_KEY] as OpenedWalk | undefined) ?? null;

export const eraseOpenedWalk = (): Promise<void> => session.remove(OPENED_KEY);
