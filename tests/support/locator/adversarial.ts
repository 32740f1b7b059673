import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../shared/guides/guide.ts';
import { during } from '../during.ts';
import { spread } from '../spread.ts';
import type { Lab } from './launch-lab.ts';
import { ask, type DocumentsTab, documentsTab } from './locate-lab.ts';

/** What may be ringed, by its mark. */
const RIGHT = { ring: ['target'], 'ring or silent': ['may', 'silent'], silent: ['silent'] };

export interface Case {
  readonly says: string;
  readonly url: string;
  readonly title?: string;
  readonly step: StepId;
  readonly answer: keyof typeof RIGHT;
  /** The answer in words, e.g. `none disabled`, `sure opener`, `sure target done`. */
  readonly told?: string;
  readonly body: string;
}

/** Shows one page and asks for its step. */
async function expectAnswer(tab: DocumentsTab, lab: string, one: Case): Promise<void> {
  const { url, title = 'Portail', body, step, answer, told } = one;
  const document = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  const got = await ask(await tab.show({ [url]: document }), lab, step);
  const { level, via, reason, done, at = 'silent' } = got;
  expect(RIGHT[answer]).toContain(level === 'sure' || told !== undefined ? at : 'silent');
  if (told !== undefined) expect([level, via ?? reason, done === true && 'done'].filter(Boolean).join(' ')).toBe(told);
}

/** A test for each case, one after the other in one tab. */
export function describeAnswers(where: string, cases: readonly Case[], own: Lab): void {
  describe(where, () => {
    const tab = during(() => documentsTab(own.browser));
    spread(it, cases)('$step: $says', (one) => expectAnswer(tab, own.lab, one));
  });
}
