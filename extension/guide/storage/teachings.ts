import browser from 'webextension-polyfill';
import type { StepId } from '../../../shared/guides/guide.ts';
import { dayOf } from '../../../shared/local-day.ts';
import type { Teachings, TeachState } from '../session/teaching.ts';
import { believedHere, type Calibration, holdsOn, readCalibration, readTeachings } from './calibration.ts';

/** Keys: what was shown and the file of a group (local storage), the file before it and how the showing goes (session storage). */
export const TEACHINGS_KEY = 'taught';
export const GROUP_KEY = 'group-file';
const GROUP_BEFORE_KEY = 'group-file-before';
export const TEACH_STATE_KEY = 'teaching-state';

/** What holds now: the organisation's own over the user's, and that over the file of a group. */
export async function loadTeachings(): Promise<Teachings> {
  const [group, own, managed] = await Promise.all([groupFile(), ownTeachings(), managedFile()]);
  return { ...holding(group)?.teachings, ...own, ...holding(managed)?.teachings };
}

/** A file whose last day has not gone by. */
export const holding = (file: Calibration | null): Calibration | null =>
  file !== null && holdsOn(file, dayOf(new Date())) ? file : null;

/** Shown in this browser. */
export async function ownTeachings(): Promise<Teachings> {
  return readTeachings((await browser.storage.local.get(TEACHINGS_KEY))[TEACHINGS_KEY]);
}

/** A text or an object of a store as the file that it is; null for none, and for one that is not usable. */
function fileOf(stored: unknown): Calibration | null {
  if (stored === undefined) return null;
  const read = readCalibration(typeof stored === 'string' ? stored : JSON.stringify(stored));
  return read.ok ? read : null;
}

/** The file that was imported in this browser, about all of which the user was asked. */
export const readGroupFile = (stored: unknown): Calibration | null => {
  const file = fileOf(stored);
  return file && { ...file, teachings: believedHere(file.teachings) };
};

const groupFile = async (): Promise<Calibration | null> =>
  readGroupFile((await browser.storage.local.get(GROUP_KEY))[GROUP_KEY]);

/** Set by the organisation: the text of a file, or the object that it is. */
export async function managedFile(): Promise<Calibration | null> {
  const managed = await browser.storage.managed.get('calibration').catch(() => ({}) as Record<string, unknown>);
  return fileOf(managed['calibration']);
}

/** Takes a file, about which the user has just been asked, in place of the one before, which is kept for one way back. */
export async function importFile(text: string): Promise<void> {
  const before = (await browser.storage.local.get(GROUP_KEY))[GROUP_KEY];
  await browser.storage.session.set({ [GROUP_BEFORE_KEY]: before ?? null });
  await browser.storage.local.set({ [GROUP_KEY]: text });
}

/** Goes back to the file before; to none where this browser session knows of none. */
export async function undoImport(): Promise<void> {
  const before = (await browser.storage.session.get(GROUP_BEFORE_KEY))[GROUP_BEFORE_KEY];
  if (typeof before === 'string') await browser.storage.local.set({ [GROUP_KEY]: before });
  else await browser.storage.local.remove(GROUP_KEY);
  await browser.storage.session.remove(GROUP_BEFORE_KEY);
}

/** Replaces all that was shown in this browser. */
export const saveTeachings = (teachings: Teachings): Promise<void> =>
  browser.storage.local.set({ [TEACHINGS_KEY]: teachings });

/** Removes what was shown for one step; what a file holds stays. */
export async function forgetTeaching(step: StepId): Promise<void> {
  const { [step]: _, ...others } = await ownTeachings();
  await saveTeachings(others);
}

/** For this browser session only: tells the side panel how the showing of a control goes. */
export const saveTeachState = (state: TeachState): Promise<void> =>
  browser.storage.session.set({ [TEACH_STATE_KEY]: state });
