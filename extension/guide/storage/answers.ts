import type { KeptAnswers } from '../../../shared/diagnosis/answers.ts';
import { browser } from '../../browser.ts';
import { ANSWERS } from '../messages/messages.ts';

/** What was asked for is reached: of the answers, who asks alone is still true. */
export async function endAnswers(): Promise<void> {
  const { day, audience } = ((await browser.storage.local.get(ANSWERS))[ANSWERS] ?? {}) as Partial<KeptAnswers>;
  await browser.storage.local.set({ [ANSWERS]: { day, audience } });
}
