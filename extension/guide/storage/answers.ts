import type { KeptAnswers } from '../../../shared/diagnosis/answers.ts';
import { browser } from '../../browser.ts';

/** Key of the answers of the welcome page (ui/facts/answers.ts). */
export const ANSWERS = 'answers';

/** What was asked for is reached: of the answers, who asks alone is still true. */
export async function endAnswers(): Promise<void> {
  const { day, audience } = ((await browser.storage.local.get(ANSWERS))[ANSWERS] ?? {}) as Partial<KeptAnswers>;
  await browser.storage.local.set({ [ANSWERS]: { day, audience } });
}
