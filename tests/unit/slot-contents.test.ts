import { describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { SLOT_CONTENTS } from '../../shared/diagnosis/slot-contents.ts';
import type { FindingId } from '../../shared/messages/fr/findings.ts';
import { EMPTY, EXPIRED, FIT, held, stateOf, unread } from '../support/desks/desk.ts';
import { DESK_MOMENT } from '../support/desks/desks.ts';
import { deskWith } from '../support/desks/sample-facts.ts';

type Slot = Omit<ReaderFacts, 'name'>;

/** A slot, what is said of it alone, and what is said first of it beside others. */
const SLOTS = {
  silent: [stateOf('unavailable'), 'reader-silent'],
  empty: [EMPTY, 'no-card'],
  vitale: [unread({ kind: 'vitale', evidence: 'atr-masked' }), 'vitale'],
  stranger: [unread({}), 'unknown-card'],
  'other-issuer': [unread({ problem: { code: 'issuer_mismatch' } }), 'other-issuer'],
  retired: [unread({ kind: 'cps2ter', evidence: 'atr-masked' }), 'retired-card'],
  mute: [stateOf('mute'), 'card-mute'],
  'upside down': [{ ...stateOf('mute'), card: unread({ atr: null, problem: { code: 'mute' } }).card }, 'card-mute'],
  'mute after its reset': [
    unread({ kind: 'cps3', evidence: 'atr-exact', problem: { code: 'timeout' } }),
    'card-stopped',
  ],
  taken: [{ ...held({}), state: 'busy' }, 'card-busy'],
  'look-alike': [unread({ kind: 'cps3', evidence: 'atr-masked' }), 'look-alike'],
  expired: [held(EXPIRED), 'certificate-expired'],
  blocked: [held({ pinTriesLeft: 0 }), 'pin-blocked'],
  'being read': [unread({ kind: 'cps3', evidence: 'atr-exact', inProgress: true }), 'being-read'],
  'last try': [held({ pinTriesLeft: 1 }), 'last-try'],
  good: [held({}), 'ready'],
} as const satisfies Readonly<Record<string, readonly [Slot, FindingId]>>;

type SlotName = keyof typeof SLOTS;
const NAMES = Object.keys(SLOTS) as readonly SlotName[];
const alone = (name: SlotName): FindingId => SLOTS[name][1];

/** The headline of two slots, of one box or of two. */
function saidOf(first: SlotName, second: SlotName, isOneBox: boolean) {
  const slots = [first, second].map(
    (name, index): ReaderFacts => ({
      ...SLOTS[name][0],
      name: `Lecteur ${index}`,
      device: isOneBox ? 'boîte' : `boîte ${index}`,
      slot: isOneBox ? index : null,
    }),
  );
  return diagnose({ ...deskWith(slots), workstation: FIT }, DESK_MOMENT, 'chrome').headline;
}

const PAIRS = NAMES.flatMap((first) =>
  NAMES.flatMap((second) => [true, false].map((isOneBox) => [first, second, isOneBox] as const)),
);

describe('of two slots', () => {
  it('every pair says the same whichever stands first', () => {
    for (const [first, second, isOneBox] of PAIRS)
      expect(saidOf(first, second, isOneBox).id, `${first}, ${second}, ${isOneBox}`).toBe(
        saidOf(second, first, isOneBox).id,
      );
  });

  it('an empty or a silent one hides nothing of the other, but a chip that never leaves another box', () => {
    for (const [first, second, isOneBox] of PAIRS) {
      if (first !== 'empty' && first !== 'silent') continue;
      const isKey = first === 'empty' && second === 'stranger' && !isOneBox;
      const nothing = second === 'silent' ? alone(first) : alone(second);
      expect(saidOf(first, second, isOneBox).id, `${first}, ${second}, ${isOneBox}`).toBe(isKey ? 'no-card' : nothing);
    }
  });

  it('a card that is blocked, past or at its last try is named beside whatever else is in, once nothing is being read', () => {
    for (const [danger, words] of [
      ['blocked', 'bloqué'],
      ['expired', 'valable|expiré'],
      ['last try', 'essai'],
    ] as const)
      for (const other of NAMES.filter((name) => name !== 'being read'))
        for (const isOneBox of [true, false]) {
          const { title, second } = saidOf(danger, other, isOneBox);
          expect(`${title} ${second ?? ''}`, `${danger}, ${other}, ${isOneBox}`).toMatch(new RegExp(words));
        }
  });

  it('a card that does not answer is to be turned, whatever stands beside it but a card that was recognised or is held', () => {
    for (const other of ['empty', 'silent', 'vitale', 'stranger', 'other-issuer', 'retired'] as const)
      for (const isOneBox of [true, false])
        expect(saidOf('upside down', other, isOneBox).title, other).toBe(saidOf('mute', 'silent', true).title);
  });

  it('an unknown chip beside a Vitale in one box is asked about; elsewhere it is named, with the report', () => {
    expect(saidOf('stranger', 'vitale', true).id).toBe('unknown-card');
    const elsewhere = saidOf('stranger', 'vitale', false);
    expect([elsewhere.id, elsewhere.second]).toEqual([
      'vitale',
      expect.stringContaining('Lecteur 0. Si c’est votre CPS'),
    ]);
  });

  it('two cards that cannot be used are both named, each with its fault', () => {
    expect(saidOf('blocked', 'blocked', true).title).toMatch(
      /bloqué.*fente 1 \(Lecteur 0\) et la fente 2 \(Lecteur 1\)/,
    );
    for (const { title } of [saidOf('blocked', 'expired', false), saidOf('expired', 'blocked', false)])
      expect(title).toMatch(/bloqué.*: Lecteur [01]\. .*plus valable.*: Lecteur [01]\./);
  });
});

it('a slot holds one thing', () => {
  for (const [first, second] of PAIRS) {
    const all = [first, second].map((name, index): ReaderFacts => ({ ...SLOTS[name][0], name: `${index}` }));
    for (const reader of all)
      expect(Object.values(SLOT_CONTENTS).filter((holds) => holds({ reader, all })).length, reader.state).toBe(1);
  }
});
