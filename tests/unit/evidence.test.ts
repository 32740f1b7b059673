import { describe, expect, it } from 'vitest';
import { triesOf, whoseOf } from '../../extension/guide/session/cards.ts';
import {
  type Evidence,
  type EvidenceEvent,
  NO_EVIDENCE,
  reduceEvidence,
} from '../../extension/guide/session/evidence.ts';
import type { Audience } from '../../shared/identity/audience.ts';

/** What is known of cards stays until a reading contradicts it. */
const now = Date.parse('2026-12-01T10:00:00Z');
const card = (key: string | null, tries: number | null, whose: Audience | null = null): EvidenceEvent => ({
  type: 'card',
  slot: { state: 'in', key },
  read: { key, tries, whose, at: now },
  now,
});
const slot = (state: 'out' | 'mute' | 'taken' | 'several'): EvidenceEvent => ({
  type: 'card',
  slot: { state, key: null },
  read: null,
  now,
});
const unread: EvidenceEvent = { type: 'card', slot: { state: 'in', key: null }, read: null, now };
const count = (change: 'fewer' | 'more', tries: number | null): EvidenceEvent => ({
  type: 'count',
  change,
  isAsked: false,
  tries,
  now,
});
const AT_CODE: readonly EvidenceEvent[] = [
  { type: 'start', guide: 'activate-with-card' },
  { type: 'choose', step: 'A5', now },
];
const seeing = (...events: readonly EvidenceEvent[]): Evidence =>
  [...AT_CODE, ...events].reduce(reduceEvidence, NO_EVIDENCE);
const tries = (evidence: Evidence): number | null => triesOf(evidence, evidence.code?.key ?? null);
const BLOCKED = [card('a/1', 1), card('a/1', 0), count('fewer', 0)] as const;

describe('a card that was blocked', () => {
  it.each([
    ['is taken out', [slot('out')]],
    ['falls silent', [slot('mute')]],
    ['is taken by another program', [slot('taken')]],
    ['has another one beside it', [slot('several')]],
    ['comes back, and is not read yet', [slot('out'), card('a/1', null)]],
    ['gives way to another one that is not read yet', [slot('out'), unread]],
    ['gives way to another one that does not tell its tries', [slot('out'), card('a/2', null)]],
    ['is of a program that was started anew, and perhaps another', [slot('out'), card('b/1', null)]],
    ['is of a program that numbers none', [slot('out'), card(null, null)]],
    ['is of a guide that was stopped', [{ type: 'stop' } as const]],
    ['is of a guide that went back', [{ type: 'back', now } as const]],
  ] as const)('is as blocked when it %s', (_, events) => {
    expect(tries(seeing(...BLOCKED, ...events))).toBe(0);
  });

  it.each([
    ['another card’s own tries are read', [slot('out'), card('a/2', 3)], 3],
    ['those of a card of another run are', [slot('out'), card('b/1', 3)], 3],
    ['it was unblocked', [card('a/1', 3)], 3],
    ['its right code was given, after which it tells no tries', [count('more', null)], null],
  ] as const)('is not once %s', (_, events, left) => {
    expect(tries(seeing(...BLOCKED, ...events))).toBe(left);
  });

  it('comes back as itself after another one', () => {
    const back = seeing(...BLOCKED, slot('out'), card('a/2', 3), slot('out'), card('a/1', null));
    expect(tries(back)).toBe(0);
  });

  it('is of another day the next day', () => {
    const later = seeing(...BLOCKED, { ...slot('out'), now: now + 86_400_000 } as EvidenceEvent);
    expect([tries(later), later.code?.outcome]).toEqual([null, undefined]);
  });
});

describe('a wrong code', () => {
  const wrong = [card('a/1', 3), card('a/1', 2), count('fewer', 2)] as const;
  const outcome = (...events: readonly EvidenceEvent[]) => seeing(...wrong, ...events).code?.outcome;
  it('stays with the card it was typed for, wherever that is', () => {
    expect(outcome(slot('out'))).toBe('wrong');
    expect(outcome(slot('out'), card('a/1', 2))).toBe('wrong');
    expect(outcome(slot('out'), card('a/2', null))).toBe('wrong');
  });
  it('is not another card’s', () => {
    expect(outcome(slot('out'), card('a/2', 3))).toBe(undefined);
  });
  it('is perhaps that of a card of another run, unless that has more tries', () => {
    expect(outcome(slot('out'), card('b/1', 2))).toBe('wrong');
    expect(outcome(slot('out'), card('b/1', 3))).toBe(undefined);
  });
  it('is read once, and each time anew', () => {
    const read = seeing(...wrong, { type: 'code-read' });
    expect(read.code).toMatchObject({ outcome: 'wrong', isRead: true });
    expect(reduceEvidence(read, count('fewer', 1)).code).toMatchObject({ outcome: 'wrong', isRead: false });
  });
});

describe('who begins the way with the card', () => {
  const insists = (...events: readonly EvidenceEvent[]) => events.reduce(reduceEvidence, NO_EVIDENCE).insists;
  const begins = { type: 'start', guide: 'activate-with-card' } as const;
  it.each([
    ['means it', [begins], true],
    ['also beside a log-in', [begins, { type: 'start', guide: 'sign-in' }], true],
    ['until another answer', [begins, { type: 'told' }], false],
    ['or another way', [begins, { type: 'start', guide: 'activate-without-card' }], false],
  ] as const)('%s', (_, events, wanted) => {
    expect(insists(...events)).toBe(wanted);
  });
});

it('what changes nothing gives the same object', () => {
  const seen = seeing(card('a/1', 3));
  for (const tries of [3, null]) expect(reduceEvidence(seen, card('a/1', tries))).toBe(seen);
});

describe('whose card it was, by its profession', () => {
  it('is known once it is out, until another card is read', () => {
    const read = seeing(card('a/1', null), card('a/1', 3, 'staff'), slot('out'));
    expect(whoseOf(read)).toBe('staff');
    expect(whoseOf(reduceEvidence(read, card('a/1', null)))).toBe('staff');
    expect(whoseOf(reduceEvidence(read, card('a/2', null)))).toBe(null);
    expect(whoseOf(reduceEvidence(read, card('a/2', 3, 'pharmacist')))).toBe('pharmacist');
  });
});
