import { describe, expect, it } from 'vitest';
import { doneSteps } from '../../extension/guide/session/done-steps.ts';
import { type Circumstances, mayBeShown, nextAction } from '../../extension/guide/session/next-action.ts';
import type { PageStatus } from '../../extension/guide/session/page-status.ts';
import { begin } from '../../extension/guide/session/progress.ts';
import type { Progress } from '../../extension/guide/session/session.ts';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { GUIDES, stepOf } from '../../shared/guides/guides.ts';

const next = (guide: GuideId, step: StepId, at: Partial<Circumstances> = {}) =>
  nextAction(GUIDES[guide], stepOf(GUIDES[guide], step), {
    pageStatus: null,
    isGone: false,
    wait: 'none',
    wasOpened: false,
    ...at,
  });
const pageStatus = (seen: Partial<PageStatus>): PageStatus => ({
  tabs: 1,
  tab: 7,
  level: 'none',
  reason: null,
  bubble: 'open',
  ...seen,
});

describe('the main button of the panel', () => {
  it('opens the site of the step while none of its pages is open', () => {
    expect(next('activate-with-card', 'A2')).toEqual({ type: 'open', address: 'wallet' });
    expect(next('activate-with-card', 'A7', { pageStatus: pageStatus({ tabs: 0, tab: null }) })).toEqual({
      type: 'open',
      address: 'wallet',
    });
    expect(next('update-contact-details', 'E2')).toEqual({ type: 'open', address: 'ordre' });
    expect(next('update-contact-details', 'E6')).toEqual({ type: 'open', address: 'epop' });
  });

  it('leads to the right page from a wrong one, and from a host that nobody knows', () => {
    for (const reason of ['wrong-page', 'unknown-host'] as const)
      expect(next('update-contact-details', 'E2', { pageStatus: pageStatus({ reason }) })).toEqual({
        type: 'right-page',
        address: 'ordre',
      });
  });

  it('leads to the tab of a page that was opened and never looked at', () => {
    expect(next('activate-with-card', 'A2', { pageStatus: pageStatus({ reason: 'unseen' }) })).toEqual({
      type: 'right-tab',
      tab: 7,
    });
  });

  it.each(['sure', 'likely'] as const)('leaves the doing to the page where something is pointed at (%s)', (level) => {
    expect(next('activate-with-card', 'A7', { pageStatus: pageStatus({ level }) })).toEqual({ type: 'follow' });
  });

  it('is "C’est fait" off pages, and none on the page without a find, where the user looks', () => {
    expect(next('activate-with-card', 'A5'), 'the next page proves it').toEqual({ type: 'window' });
    expect(next('activate-without-card', 'B3', { pageStatus: pageStatus({ reason: 'wrong-page' }) })).toEqual({
      type: 'done',
    });
    expect(next('activate-with-card', 'A7', { pageStatus: pageStatus({ reason: 'absent' }) })).toEqual({
      type: 'look',
    });
    expect(next('sign-in', 'L2', { pageStatus: pageStatus({ reason: 'wrong-page' }), isGone: true })).toEqual({
      type: 'done',
    });
  });

  it('is none where the QR code has left the page: a new one is asked for there', () => {
    expect(
      next('activate-with-card', 'A8', { pageStatus: pageStatus({ reason: 'wrong-page' }), isGone: true }),
    ).toEqual({ type: 'renew' });
  });

  it('opens the test service first, and then asks whether the test was passed', () => {
    expect(next('activate-with-card', 'A11')).toEqual({ type: 'open', address: 'test-service' });
    expect(next('activate-with-card', 'A11', { wasOpened: true })).toEqual({ type: 'done' });
  });

  it('begins the 48 h before it ends the guide, and goes on with the activation once they are over', () => {
    expect(next('update-contact-details', 'E9')).toEqual({ type: 'begin-wait' });
    expect(next('update-contact-details', 'E9', { wait: 'running' })).toEqual({ type: 'done' });
    expect(next('update-contact-details', 'E9', { wait: 'over' })).toEqual({ type: 'resume' });
  });
});

describe('"Je vous montre"', () => {
  it('is offered on the page of the step where its control is not found for certain', () => {
    for (const seen of [{ level: 'likely' as const }, { reason: 'absent' as const }, { reason: 'ambiguous' as const }])
      expect(mayBeShown(pageStatus(seen))).toBe(true);
  });

  it('is never offered where it would be refused, or where the control is found', () => {
    expect(mayBeShown(null)).toBe(false);
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
