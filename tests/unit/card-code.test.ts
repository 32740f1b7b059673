import { describe, expect, it } from 'vitest';
import { codeOutcome } from '../../extension/guide/session/card-code.ts';
import { reduce } from '../../extension/guide/session/reduce.ts';
import { NEW_SESSION, type Progress, type Session, type SessionEvent } from '../../extension/guide/session/session.ts';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';

const now = 1_000;
const choose = (step: StepId): SessionEvent => ({ type: 'choose', step, now });
const confirm: SessionEvent = { type: 'confirm', now };
const shows = (...steps: readonly StepId[]): SessionEvent => ({
  type: 'seen',
  sightings: steps.map((step) => ({ step, via: 'target', done: false })),
  now,
});
const counted = (outcome: 'wrong' | 'right' | 'uncounted' | 'unknown'): SessionEvent => ({ type: 'code', outcome });

const codeAfter = (guide: GuideId, ...events: readonly SessionEvent[]): Progress['code'] | undefined => {
  const session: Session = [{ type: 'start', guide } as SessionEvent, ...events].reduce(reduce, NEW_SESSION);
  return session.progress[guide]?.code;
};

describe('the card’s code', () => {
  it.each([
    ['is not asked for at the first step', 'activate-with-card', [], null],
    ['is asked for at its step', 'activate-with-card', [choose('A5')], 'asked'],
    ['is told to be wrong', 'activate-with-card', [choose('A5'), counted('wrong')], 'wrong'],
    [
      'stays told where the page leads back',
      'activate-with-card',
      [choose('A5'), counted('wrong'), { type: 'navigated' }, shows('A4')],
      'wrong',
    ],
    [
      'is over once a page shows more',
      'activate-with-card',
      [choose('A5'), counted('wrong'), { type: 'navigated' }, shows('A6')],
      null,
    ],
    [
      'that somebody takes for done may still be wrong',
      'activate-with-card',
      [choose('A5'), confirm, counted('wrong')],
      'wrong',
    ],
    [
      'that somebody takes for done is not said to be uncounted',
      'activate-with-card',
      [choose('A5'), confirm, counted('uncounted')],
      'asked',
    ],
    [
      'wrong stays so for somebody who presses "Ça ne marche pas"',
      'activate-with-card',
      [choose('A5'), counted('wrong'), counted('uncounted')],
      'wrong',
    ],
    [
      'right after a wrong one is right',
      'activate-with-card',
      [choose('A5'), counted('wrong'), counted('right')],
      'right',
    ],
    [
      'of another day is forgotten',
      'activate-with-card',
      [choose('A5'), counted('wrong'), { type: 'stop' }, { type: 'start', guide: 'activate-with-card' }],
      'asked',
    ],
    ['where no code is asked for means nothing', 'activate-with-card', [choose('A9'), counted('wrong')], null],
    ['may be asked for at a log-in: a wrong one is told', 'sign-in', [choose('L2'), counted('wrong')], 'wrong'],
    [
      'may be asked for at a log-in: nothing else is told',
      'sign-in',
      [choose('L2'), counted('right'), counted('uncounted')],
      'asked',
    ],
  ] as const)('%s', (_, guide, events, code) => {
    expect(codeAfter(guide, ...events)).toBe(code);
  });

  it('that nothing has changed, or that nothing is known, is told to nobody who has not asked', () => {
    for (const change of ['same', 'unknown'] as const) expect(codeOutcome(change, false)).toBeNull();
    expect(codeOutcome('same', true)).toBe('uncounted');
    expect(codeOutcome('unknown', true)).toBe('unknown');
    for (const change of ['busy', 'none'] as const) expect(codeOutcome(change, true)).toBeNull();
    expect([codeOutcome('fewer', false), codeOutcome('more', false)]).toEqual(['wrong', 'right']);
  });
});
