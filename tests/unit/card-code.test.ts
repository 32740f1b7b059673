import { describe, expect, it } from 'vitest';
import { type CodeState, codeOutcome, isCodeDue } from '../../extension/guide/session/card-code.ts';
import { type EvidenceEvent, NO_EVIDENCE, reduceEvidence } from '../../extension/guide/session/evidence.ts';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import type { TriesChange } from '../../shared/protocol/tries-change.ts';

const now = 1_000;
const choose = (step: StepId): EvidenceEvent => ({ type: 'choose', step, now });
const confirm: EvidenceEvent = { type: 'confirm', now };
const shows = (...steps: readonly StepId[]): EvidenceEvent => ({
  type: 'seen',
  sightings: steps.map((step) => ({ step, via: 'target', done: false })),
  now,
});
const counted = (change: TriesChange, isAsked = false): EvidenceEvent => ({
  type: 'count',
  change,
  isAsked,
  tries: null,
  now,
});
const uncounted = counted('same', true);

const codeAfter = (guide: GuideId, ...events: readonly EvidenceEvent[]): CodeState | undefined =>
  [{ type: 'start', guide } as const, ...events].reduce(reduceEvidence, NO_EVIDENCE).code?.outcome ?? null;

describe('the card’s code', () => {
  it.each([
    ['is not asked for at the first step', 'activate-with-card', [], null],
    ['is not known before it is counted', 'activate-with-card', [choose('A5')], null],
    ['is told to be wrong', 'activate-with-card', [choose('A5'), counted('fewer')], 'wrong'],
    [
      'stays told where the page leads back',
      'activate-with-card',
      [choose('A5'), counted('fewer'), { type: 'navigated' }, shows('A4')],
      'wrong',
    ],
    [
      'is over once a page shows more',
      'activate-with-card',
      [choose('A5'), counted('fewer'), { type: 'navigated' }, shows('A6')],
      null,
    ],
    [
      'that somebody takes for done may still be wrong',
      'activate-with-card',
      [choose('A5'), confirm, counted('fewer')],
      'wrong',
    ],
    [
      'that somebody takes for done is not said to be uncounted',
      'activate-with-card',
      [choose('A5'), confirm, uncounted],
      null,
    ],
    [
      'wrong stays so for somebody who presses "Ça ne marche pas"',
      'activate-with-card',
      [choose('A5'), counted('fewer'), uncounted],
      'wrong',
    ],
    [
      'right after a wrong one is right',
      'activate-with-card',
      [choose('A5'), counted('fewer'), counted('more')],
      'right',
    ],
    [
      'stays told after a stop, a step back and another guide',
      'activate-with-card',
      [
        choose('A5'),
        counted('fewer'),
        { type: 'stop' },
        { type: 'start', guide: 'activate-without-card' },
        { type: 'start', guide: 'activate-with-card' },
        choose('A1'),
      ],
      'wrong',
    ],
    ['may be asked for at a log-in: a wrong one is told', 'sign-in', [choose('L2'), counted('fewer')], 'wrong'],
    ['may be asked for at a log-in: nothing else is told', 'sign-in', [choose('L2'), counted('more'), uncounted], null],
  ] as const)('%s', (_, guide, events, code) => {
    expect(codeAfter(guide, ...events)).toBe(code);
  });

  it.each([
    ['before its step', [choose('A3')], false],
    ['at its step', [choose('A5')], true],
    [
      'where a page shows the step before, over which the window stands',
      [choose('A5'), { type: 'navigated' }, shows('A4')],
      true,
    ],
    ['where somebody takes it for done', [choose('A5'), confirm], true],
    ['on the page after it', [choose('A5'), { type: 'navigated' }, shows('A6')], false],
    ['later', [choose('A5'), choose('A9')], false],
    ['once the guide was stopped', [choose('A5'), { type: 'stop' }], false],
  ] as const)('is counted, or not, %s', (_, events, isCounted) => {
    let isDue = false;
    let evidence = reduceEvidence(NO_EVIDENCE, { type: 'start', guide: 'activate-with-card' });
    for (const event of events) {
      evidence = reduceEvidence(evidence, event);
      isDue = isCodeDue(evidence.session, evidence.code, isDue);
    }
    expect(isDue).toBe(isCounted);
  });

  it('that nothing has changed, or that nothing is known, is told to nobody who has not asked', () => {
    for (const change of ['same', 'unknown'] as const) expect(codeOutcome(change, false)).toBeNull();
    expect(codeOutcome('same', true)).toBe('uncounted');
    expect(codeOutcome('unknown', true)).toBe('unknown');
    for (const change of ['busy', 'none'] as const) expect(codeOutcome(change, true)).toBeNull();
    expect([codeOutcome('fewer', false), codeOutcome('more', false)]).toEqual(['wrong', 'right']);
  });
});
