import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../shared/guides/guide.ts';
import { during } from '../during.ts';
import { type Lab, launchLab } from './launch-lab.ts';
import { ask, openDocuments } from './locate-lab.ts';

/** What may be ringed, by its mark. */
const RIGHT = { ring: ['target'], 'ring or silent': ['may', 'silent'], silent: ['silent'] };

export interface Case {
  readonly says: string;
  readonly url: string;
  readonly title?: string;
  readonly step: StepId;
  readonly answer: keyof typeof RIGHT;
  readonly body: string;
}

/** Shows one page and asks for its step. */
async function expectAnswer({ browser, lab }: Lab, one: Case): Promise<void> {
  const { url, title = 'Portail', body, step, answer } = one;
  const document = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  const tab = await openDocuments(browser, { [url]: document });
  const got = await ask(tab, lab, step);
  await tab.close();
  const ringed = got.level === 'sure' ? got.at : 'silent';
  expect(RIGHT[answer]).toContain(ringed);
}

/** A test for each case, all in one browser. */
export function describeAnswers(where: string, cases: readonly Case[]): void {
  describe(where, () => {
    const own = during(() => launchLab());
    it.each(cases)('$step: $says', (one) => expectAnswer(own, one));
  });
}
