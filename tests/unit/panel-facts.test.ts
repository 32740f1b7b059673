import { describe, expect, it } from 'vitest';
import { doneSteps } from '../../extension/guide/session/done-steps.ts';
import { begin } from '../../extension/guide/session/progress.ts';
import type { Progress } from '../../extension/guide/session/session.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';

describe('the ticks', () => {
  const guide = GUIDES['update-contact-details'];
  const ticked = (at: Partial<Progress>): readonly StepId[] => [...doneSteps(guide, { ...begin(guide), ...at })];

  it('are set for all steps before one that is done', () => {
    expect(ticked({ step: 'E5', done: ['E4'] })).toEqual(['E1', 'E2', 'E3', 'E4']);
  });

  it('are set for all steps before the one that the page shows', () => {
    expect(ticked({ step: 'E4', onScreen: ['E4'] })).toEqual(['E1', 'E2', 'E3']);
  });

  it('are not set by a choice in the list, nor before anything is known', () => {
    expect(ticked({ step: 'E6', hold: [], onScreen: [] })).toEqual([]);
    expect(ticked({ step: 'E6', hold: ['E6'], onScreen: ['E6'] })).toEqual([]);
    expect(ticked({})).toEqual([]);
  });

  it('stay when one goes back', () => {
    expect(ticked({ step: 'E2', done: ['E1', 'E2', 'E3'], hold: [] })).toEqual(['E1', 'E2', 'E3']);
  });
});
