import browser from 'webextension-polyfill';
import type { Descriptor } from '../../shared/guides/descriptor.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import type { Shown } from '../locate/teach/reconcile.ts';
import { mergeTeachings, readCalibration, readTeachings } from './calibration.ts';
import type { Refusal } from './refusals.ts';

/** Where the user, or a trainer, showed the control of a step. Properties of the page only (locate/teach/take-fingerprint.ts). */
export interface Teaching extends Shown {
  /** Host name of the page, exact. */
  readonly host: string;
  /** ISO date, e.g. 2026-11-24. */
  readonly date: string;
}

export type Teachings = { readonly [S in StepId]?: Teaching };

/** Keys: what was shown (local storage), what it was before the last file (session storage), and how the showing goes (session storage). */
export const TAUGHT_KEY = 'taught';
export const TAUGHT_BEFORE_KEY = 'taught-before';
export const TEACHING_STATE_KEY = 'teaching-state';

/** How the showing of one step goes, for the side panel. */
export interface TeachingState {
  readonly step: StepId;
  readonly phase: 'picking' | 'saved' | 'cancelled' | 'no-page' | Refusal;
}

/** From the side panel. */
export type TeachCommand =
  | { readonly to: 'teach'; readonly type: 'pick'; readonly step: StepId }
  | { readonly to: 'teach'; readonly type: 'cancel'; readonly step: StepId };

/** From the picker in a frame. */
export type TeachAnswer =
  | { readonly to: 'teach'; readonly type: 'chosen'; readonly step: StepId; readonly teaching: unknown }
  | { readonly to: 'teach'; readonly type: 'refused'; readonly step: StepId; readonly why: Refusal | 'cancelled' };

/** To the pickers of a tab. What the step looks like travels with the order, so that the picker carries no targets. */
export type PickerOrder =
  | { readonly to: 'picker'; readonly type: 'start'; readonly target: Descriptor }
  | { readonly to: 'picker'; readonly type: 'stop' };

/** What holds now: the organisation's own over the user's. */
export async function loadTeachings(): Promise<Teachings> {
  return { ...(await ownTeachings()), ...(await managedTeachings()) };
}

/** Shown or imported in this browser. */
export async function ownTeachings(): Promise<Teachings> {
  return readTeachings((await browser.storage.local.get(TAUGHT_KEY))[TAUGHT_KEY]);
}

/** Set by the organisation: the calibration file as text or as an object. Empty when there is none or it is not usable. */
export async function managedTeachings(): Promise<Teachings> {
  const managed = await browser.storage.managed.get('calibration').catch(() => ({}) as Record<string, unknown>);
  const set = managed['calibration'];
  if (set === undefined) return {};
  const read = readCalibration(typeof set === 'string' ? set : JSON.stringify(set));
  return read.ok ? read.teachings : {};
}

/** Takes what a file holds, and keeps what was there before for one way back. */
export async function importTeachings(imported: Teachings): Promise<void> {
  const before = await ownTeachings();
  await browser.storage.session.set({ [TAUGHT_BEFORE_KEY]: before });
  await saveTeachings(mergeTeachings(before, imported));
}

/** Goes back to what was there before the last file was taken. */
export async function undoImport(): Promise<void> {
  const before = (await browser.storage.session.get(TAUGHT_BEFORE_KEY))[TAUGHT_BEFORE_KEY];
  if (before === undefined) return;
  await saveTeachings(readTeachings(before));
  await browser.storage.session.remove(TAUGHT_BEFORE_KEY);
}

export const saveTeachings = (teachings: Teachings): Promise<void> =>
  browser.storage.local.set({ [TAUGHT_KEY]: teachings });

export async function forgetTeaching(step: StepId): Promise<void> {
  const { [step]: _, ...others } = await ownTeachings();
  await saveTeachings(others);
}

export const sayTeaching = (state: TeachingState): Promise<void> =>
  browser.storage.session.set({ [TEACHING_STATE_KEY]: state });
