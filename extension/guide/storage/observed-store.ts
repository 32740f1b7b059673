import { browser } from '../../browser.ts';
import { OBSERVED_KEY } from '../messages/messages.ts';
import type { Observed } from '../session/observed.ts';
import { observedIn } from './watch-observed.ts';

let kept = '';

/** For this browser session only: what was observed of cards, without identity. */
export async function saveObserved({ cards, slot, code, insists, troubles }: Observed): Promise<void> {
  const observed: Observed = { cards, slot, code, insists, troubles };
  const text = JSON.stringify(observed);
  if (text === kept) return;
  kept = text;
  await browser.storage.session.set({ [OBSERVED_KEY]: observed });
}

export const loadObserved = async (): Promise<Observed> =>
  observedIn((await browser.storage.session.get(OBSERVED_KEY))[OBSERVED_KEY]);
