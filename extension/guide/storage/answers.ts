import type { KeptAnswers } from '../../../shared/diagnosis/answers.ts';
import { browser } from '../../browser.ts';
import { ANSWERS } from '../messages/messages.ts';

export const loadAnswers = async (): Promise<unknown> => (await browser.storage.local.get(ANSWERS))[ANSWERS];

/** What was asked for is reached: of the answers, who asks alone is still true. */
export async function endAnswers(): Promise<unknown> {
  const { day, audience } = ((await loadAnswers()) ?? {}) as Partial<KeptAnswers>;
  const left = { day, audience };
  await browser.storage.local.set({ [ANSWERS]: left });
  return left;
}
