import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnough } from '../../extension/guide/page/early-stop.ts';
import type { Sighting } from '../../extension/guide/session/session.ts';
import { stepOnPage } from '../../extension/guide/session/step-on-page.ts';
import { watchedSteps } from '../../extension/guide/session/watched-steps.ts';
import type { Match } from '../../extension/locate/match.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';

const place = {} as Element;
const sure = (via: 'target' | 'opener', done: boolean): Match => ({
  level: 'sure',
  ring: place,
  control: place,
  via,
  done,
});
const ABSENT: Match = { level: 'none', reason: 'absent' };
const OPEN = sure('target', false);
const DONE = sure('target', true);
const NAMED = { ...OPEN, byNameOnly: true } as const;
const MATCHES = [OPEN, OPEN, NAMED, DONE, sure('opener', false), ABSENT, ABSENT] as const;

const sightings = (answers: ReadonlyMap<StepId, Match>): readonly Sighting[] =>
  [...answers].flatMap(([step, match]) =>
    match.level === 'sure' && match.via !== 'renewal'
      ? [{ step, via: match.via, done: match.done, ...(match.byNameOnly ? { byNameOnly: true } : {}) }]
      : [],
  );
const answers = (...entries: readonly (readonly [StepId, Match])[]): ReadonlyMap<StepId, Match> => new Map(entries);

describe('the answers for the last steps of a guide', () => {
  it('are enough with one that is sure and still to be done', () => {
    expect(isEnough(answers(['E8', ABSENT], ['E7', ABSENT]))).toBe(false);
    expect(isEnough(answers(['E8', ABSENT], ['E7', ABSENT], ['E6', OPEN]))).toBe(true);
    expect(isEnough(answers(['E7', DONE]))).toBe(false);
    expect(isEnough(answers(['E7', sure('opener', false)]))).toBe(false);
    expect(isEnough(answers(['A7', NAMED]))).toBe(false);
  });

  it('are not before the first step of its form has said whether the second counts', () => {
    expect(isEnough(answers(['E8', OPEN]))).toBe(false);
    expect(isEnough(answers(['E8', OPEN], ['E7', OPEN]))).toBe(true);
  });

  it('say, when they are enough, what all answers together would say, wherever the user is', () => {
    for (const guide of Object.values(GUIDES)) {
      const steps = watchedSteps(guide.id, {});
      const page = fc.array(fc.constantFrom(...MATCHES), { minLength: steps.length, maxLength: steps.length });
      fc.assert(
        fc.property(page, fc.constantFrom(...guide.steps), (matches, { id: current }) => {
          const all = new Map(steps.map(({ id }, at) => [id, matches[at] as Match]));
          const last = new Map<StepId, Match>();
          for (const { id } of steps.toReversed()) {
            last.set(id, all.get(id) as Match);
            if (isEnough(last)) break;
          }
          if (isEnough(last))
            expect(stepOnPage(guide, current, sightings(last))).toBe(stepOnPage(guide, current, sightings(all)));
        }),
        { numRuns: 500 },
      );
    }
  });
});
