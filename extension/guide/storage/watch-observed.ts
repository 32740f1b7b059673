import { browser } from '../../browser.ts';
import { OBSERVED_KEY } from '../messages/messages.ts';
import { NOTHING_OBSERVED, type Observed, ofDay } from '../session/observed.ts';
import { watchStored } from './watch-stored.ts';

export const observedIn = (stored: unknown): Observed =>
  ofDay({ ...NOTHING_OBSERVED, ...(stored as Partial<Observed> | undefined) }, Date.now());

/** Calls back with what was observed, now and at each change. */
export function watchObserved(show: (observed: Observed) => void, signal: AbortSignal): void {
  watchStored(browser.storage.session, OBSERVED_KEY, (stored) => show(observedIn(stored)), signal);
}
