import type { StepId } from '../../../shared/guides/guide.ts';
import { browser } from '../../browser.ts';
import { watchStored } from './watch-stored.ts';

/** Key of session storage: the step at which "Ça ne marche pas" was pressed in a page, for the panel. */
const KEY = 'panel-trouble';
/** A panel that opens later than this was opened for something else, ms. */
const FRESH_MS = 15_000;

interface TroubleRequest {
  readonly step: StepId;
  /** ms since 1970; also makes each press another one. */
  readonly at: number;
}

/** Asks the panel, open already or about to open, to show what can go wrong at a step. */
export function requestTroubles(step: StepId): void {
  const request: TroubleRequest = { step, at: Date.now() };
  void browser.storage.session.set({ [KEY]: request }).catch(() => {});
}

/** Calls back with each request, also with one made just before the panel opened; each is answered once. */
export function watchTroubleRequest(show: (step: StepId) => void, signal: AbortSignal): void {
  const answer = (stored: unknown): void => {
    const request = stored as TroubleRequest | undefined;
    if (request === undefined || Date.now() - request.at > FRESH_MS) return;
    void browser.storage.session.remove(KEY);
    show(request.step);
  };
  watchStored(browser.storage.session, KEY, answer, signal);
}
