import { expect, it } from 'vitest';
import { createQuestions } from '../../extension/locate/follow/questions.ts';
import type { Locator } from '../../extension/locate/locator.ts';
import type { Match } from '../../extension/locate/match.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';

const SURE: Match = { level: 'sure', ring: {} as Element, control: {} as Element, via: 'target', done: false };
const ABSENT: Match = { level: 'none', reason: 'absent' };
const ANSWERS = new Map<StepId, Match>([
  ['E5', SURE],
  ['E6', SURE],
  ['E7', ABSENT],
]);

/** Asks of answers that are there alone: the locator is not asked. */
const decisive = (isEnough?: (answers: ReadonlyMap<StepId, Match>) => boolean): readonly StepId[] => {
  const asked = [...ANSWERS.keys()].flatMap((id) => descriptors.get(id) ?? []);
  const given = { descriptors: () => asked, ...(isEnough && { suffices: isEnough }) };
  return [
    ...createQuestions({} as Locator, given)
      .decisive(ANSWERS)
      .keys(),
  ];
};

it('of the answers those of the last steps are decisive, as far back as they say where to point', () => {
  expect(decisive((answers) => answers.get('E6')?.level === 'sure')).toEqual(['E7', 'E6']);
});

it('all are where none of them says so, or nobody knows', () => {
  expect(decisive(() => false)).toEqual(['E5', 'E6', 'E7']);
  expect(decisive()).toEqual(['E5', 'E6', 'E7']);
});
