import browser from 'webextension-polyfill';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Teachings, TeachState } from '../session/teaching.ts';
import { believedHere, mergeTeachings, readCalibration, readTeachings } from './calibration.ts';

/** Keys: what was shown (local storage), what it was before the last file (session storage), and how the showing goes (session storage). */
export const TEACHINGS_KEY = 'taught';
export const TEACHINGS_BEFORE_KEY = 'taught-before';
export const TEACH_STATE_KEY = 'teaching-state';

/** What holds now: the organisation's own over the user's. */
export async function loadTeachings(): Promise<Teachings> {
  return { ...(await ownTeachings()), ...(await managedTeachings()) };
}

/** Shown or imported in this browser. */
export async function ownTeachings(): Promise<Teachings> {
  return readTeachings((await browser.storage.local.get(TEACHINGS_KEY))[TEACHINGS_KEY]);
}

/** Set by the organisation: the calibration file as text or as an object. Empty when there is none or it is not usable. */
export async function managedTeachings(): Promise<Teachings> {
  const managed = await browser.storage.managed.get('calibration').catch(() => ({}) as Record<string, unknown>);
  const set = managed['calibration'];
  if (set === undefined) return {};
  const read = readCalibration(typeof set === 'string' ? set : JSON.stringify(set));
  return read.ok ? read.teachings : {};
}

/** Takes what a file holds, about which the user has just been asked, and keeps what was there before for one way back. */
export async function importTeachings(imported: Teachings): Promise<void> {
  const before = await ownTeachings();
  await browser.storage.session.set({ [TEACHINGS_BEFORE_KEY]: before });
  await saveTeachings(mergeTeachings(before, believedHere(imported)));
}

/** Goes back to what was there before the last file was taken. */
export async function undoImport(): Promise<void> {
  const before = (await browser.storage.session.get(TEACHINGS_BEFORE_KEY))[TEACHINGS_BEFORE_KEY];
  if (before === undefined) return;
  await saveTeachings(readTeachings(before));
  await browser.storage.session.remove(TEACHINGS_BEFORE_KEY);
}

/** Replaces all that was shown or imported in this browser. */
export const saveTeachings = (teachings: Teachings): Promise<void> =>
  browser.storage.local.set({ [TEACHINGS_KEY]: teachings });

/** Removes what was shown or imported for one step; what the organisation set stays. */
export async function forgetTeaching(step: StepId): Promise<void> {
  const { [step]: _, ...others } = await ownTeachings();
  await saveTeachings(others);
}

/** For this browser session only: tells the side panel how the showing of a control goes. */
export const saveTeachState = (state: TeachState): Promise<void> =>
  browser.storage.session.set({ [TEACH_STATE_KEY]: state });
