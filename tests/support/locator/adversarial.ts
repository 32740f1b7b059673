import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../shared/guides/guide.ts';
import { during } from '../during.ts';
import { type Lab, launchLab } from './launch-lab.ts';
import { ask, openDocuments } from './locate-lab.ts';

/** `ring`: the element marked `data-is=target` and no other; `ring or silent`: no other; `silent`: nothing is ringed. */
export interface Case {
  readonly says: string;
  readonly url: string;
  readonly title?: string;
  readonly step: StepId;
  readonly answer: 'ring' | 'ring or silent' | 'silent';
  readonly body: string;
}

/** "E6 silent: no pen of other details". */
type CaseName = `${StepId} ${Case['answer']}: ${string}`;

/** Cases on pages of one address, by their names. */
export const on = (
  place: string | { readonly url: string; readonly title: string },
  bodies: { readonly [name: CaseName]: string },
): readonly Case[] =>
  Object.entries(bodies).map(([name, body]) => {
    const [, step, answer, says = ''] = /^(\w+) (ring or silent|ring|silent): (.*)$/s.exec(name) ?? [];
    return {
      ...(typeof place === 'string' ? { url: place } : place),
      ...{ step: step as StepId, answer: answer as Case['answer'], says, body },
    };
  });

/** Shows one page and asks for its step. */
async function expectAnswer({ browser, lab }: Lab, one: Case): Promise<void> {
  const { url, title = 'Portail', body, step, answer } = one;
  const document = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  const tab = await openDocuments(browser, { [url]: document });
  const got = await ask(tab, lab, step);
  await tab.close();
  const ringed = got.level === 'sure' ? got.at : 'silent';
  expect(answer === 'ring' ? ['target'] : answer === 'silent' ? ['silent'] : ['target', 'silent']).toContain(ringed);
}

/** A test for each case, all in one browser. */
export function describeAnswers(where: string, cases: readonly Case[]): void {
  describe(where, () => {
    const own = during(() => launchLab());
    it.each(cases)('$step: $says', (one) => expectAnswer(own, one));
  });
}
