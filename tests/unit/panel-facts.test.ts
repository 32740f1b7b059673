import { describe, expect, it } from 'vitest';
import { doneSteps } from '../../extension/guide/session/done-steps.ts';
import { mayBeShown, NO_PAGE, type PageStatus } from '../../extension/guide/session/page-status.ts';
import { begin } from '../../extension/guide/session/progress.ts';
import type { Progress } from '../../extension/guide/session/session.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';

const pageStatus = (seen: Partial<PageStatus>): PageStatus => ({
  ...NO_PAGE,
  tabs: 1,
  tab: 7,
  bubble: 'open',
  ...seen,
});

describe('"Je vous montre"', () => {
  it('is offered on the page of the step where its control is not found for certain', () => {
    for (const seen of [{ level: 'likely' as const }, { reason: 'absent' as const }, { reason: 'ambiguous' as const }])
      expect(mayBeShown(pageStatus(seen))).toBe(true);
  });

  it('is never offered where it would be refused, or where the control is found', () => {
    expect(mayBeShown(pageStatus({ tabs: 0, tab: null }))).toBe(false);
    expect(mayBeShown(pageStatus({ level: 'sure' }))).toBe(false);
    const refused = ['wrong-page', 'unseen', 'page-too-large', 'unreadable', 'undrawn', 'unknown-host'] as const;
    for (const reason of [...refused, 'hidden', 'disabled'] as const)
      expect(mayBeShown(pageStatus({ reason }))).toBe(false);
  });
});

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
