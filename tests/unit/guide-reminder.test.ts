import { describe, expect, it, vi } from 'vitest';
import {
  type Evidence,
  type EvidenceEvent,
  NO_EVIDENCE,
  reduceEvidence,
} from '../../extension/guide/session/evidence.ts';
import type { StepId } from '../../shared/guides/guide.ts';

// The browser's alarms and notifications exist only in a browser; the plan is pure (tests/browser/panel-reminder.test.ts has the rest).
vi.mock('webextension-polyfill', () => ({ default: {} }));

const { planReminder } = await import('../../extension/guide/background/reminder.ts');
const { callsBack } = await import('../../extension/guide/decision/badge.ts');
const { readSession } = await import('../../extension/guide/storage/read-session.ts');
const { NEW_SESSION } = await import('../../extension/guide/session/session.ts');
const { reduce } = await import('../../extension/guide/session/reduce.ts');

const waiting = { begun: 0, readyAt: 5000, remind: true, reminded: false };
const withWait = (change: Partial<typeof waiting>) => ({ ...NEW_SESSION, wait: { ...waiting, ...change } });

describe('the reminder', () => {
  it('is set for the end of the wait when it is wanted', () => {
    expect(planReminder(withWait({}), 1000, true)).toEqual({ type: 'alarm', when: 5000 });
  });
  it('comes at once when the time passed while the browser was closed', () => {
    expect(planReminder(withWait({}), 9000, true)).toEqual({ type: 'notify' });
  });
  it('comes once', () => {
    expect(planReminder(withWait({ reminded: true }), 9000, true)).toEqual({ type: 'nothing' });
  });
  it('does not come unasked, nor without a wait', () => {
    expect(planReminder(withWait({ remind: false }), 9000, true)).toEqual({ type: 'nothing' });
    expect(planReminder(withWait({ remind: false }), 1000, true), 'the time is kept for the badge').toMatchObject({
      type: 'alarm',
    });
    expect(planReminder(NEW_SESSION, 9000, true)).toEqual({ type: 'nothing' });
  });
});

it('where reminders are switched off the time is kept for the badge, and nothing is notified', () => {
  expect(planReminder(withWait({}), 1000, false)).toEqual({ type: 'alarm', when: 5000 });
  expect(planReminder(withWait({}), 9000, false)).toEqual({ type: 'nothing' });
});

describe('the badge', () => {
  const now = Date.parse('2026-12-01T10:00:00Z');
  const over = { ...NO_EVIDENCE, session: withWait({ remind: false }) };
  const at = (step: StepId, ...more: readonly EvidenceEvent[]): Evidence =>
    [
      { type: 'start', guide: 'activate-with-card' } as const,
      { type: 'choose', step, now: 1 } as const,
      ...more,
    ].reduce(reduceEvidence, NO_EVIDENCE);
  const read = (tries: number): EvidenceEvent => ({
    type: 'card',
    slot: { state: 'in', key: 'run/1' },
    read: { key: 'run/1', tries, whose: null, at: now },
    now,
  });
  it('calls back once the 48 h are over, or a code was wrong', () => {
    expect(callsBack(over, 9000)).toBe(true);
    expect(callsBack(over, 1000)).toBe(false);
    expect(callsBack(at('A5', { type: 'count', change: 'fewer', isAsked: false, tries: 2, now }), now)).toBe(true);
    expect(callsBack(NO_EVIDENCE, now)).toBe(false);
  });
  it('calls back for a card that was last read today at its last try, where the guide still needs it', () => {
    expect(callsBack(at('A3', read(1)), now)).toBe(true);
    expect(callsBack(at('A3', read(1)), now + 86_400_000), 'tomorrow').toBe(false);
    expect(callsBack(at('A3', read(0), { type: 'stop' }), now)).toBe(true);
    expect(callsBack(at('A3', read(2)), now)).toBe(false);
    expect(callsBack(at('A7', read(1)), now)).toBe(false);
    expect(callsBack(reduceEvidence(NO_EVIDENCE, read(0)), now)).toBe(false);
  });
});

describe('a stored session', () => {
  it('comes back as it was', () => {
    const session = reduce(NEW_SESSION, { type: 'start', guide: 'sign-in' });
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'session'],
    ['another version', { version: 2, running: 'sign-in', progress: {} }],
    ['an unknown guide', { version: 1, running: 'hack', progress: { hack: { step: 'L1', done: [] } }, wait: null }],
    [
      'an unknown step',
      { version: 1, running: 'sign-in', progress: { 'sign-in': { step: 'X9', done: [] } }, wait: null },
    ],
    ['no progress', { version: 1, running: 'sign-in' }],
  ])('that is %s gives a new one', (_, stored) => {
    expect(readSession(stored)).toEqual(NEW_SESSION);
  });
});
