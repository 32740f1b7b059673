import { type Desk, EMPTY, FUTURE, held, row, stateOf, unread, WITH, WITHOUT } from './desk.ts';

/** Several cards at once, of which the best decides. */
export const SEVERAL_CARDS_DESKS = {
  'two CPS cards at once': row('two-cards', WITH, 'one-cps', {
    readers: [held({}, { name: 'A', device: 'box', slot: 0 }), held({}, { name: 'B', device: 'box', slot: 1 })],
    second: 'la fente 1 et la fente 2',
    over: 'ready',
  }),
  'three CPS cards at once': row('two-cards', WITH, 'one-cps', {
    readers: [held({}, { name: 'A' }), held({}, { name: 'B' }), held({}, { name: 'C' })],
    second: 'A, B et C',
    over: 'ready',
  }),
  'a CPS beside a card that only resembles one': row('ready', WITH, null, {
    readers: [held({}), unread({ kind: 'cps3', evidence: 'atr-masked', reading: 'failed' }, { name: 'B' })],
  }),
  'a good CPS beside one whose date is past': row('worse-card', WITH, 'remove-other-card', {
    readers: [
      held({ cardValidUntil: '2026-01-01' }, { name: 'A', device: 'box', slot: 0 }),
      held({}, { name: 'B', device: 'box', slot: 1 }),
    ],
  }),
  'a good CPS beside one with one try left': row('worse-card', WITH, 'remove-other-card', {
    readers: [held({}, { name: 'B' }), held({ pinTriesLeft: 1 }, { name: 'A' })],
  }),
  'two CPS cards with one try left each': row('last-try', WITHOUT, 'careful-pin', {
    readers: [held({ pinTriesLeft: 1 }, { name: 'A' }), held({ pinTriesLeft: 1 }, { name: 'B' })],
    over: 'ready',
  }),
  'a good CPS beside two with one try left each': row('worse-card', WITH, 'remove-other-card', {
    readers: [
      held({ pinTriesLeft: 1 }, { name: 'A' }),
      held({}, { name: 'B' }),
      held({ pinTriesLeft: 1 }, { name: 'C' }),
    ],
  }),
  'a good CPS beside one whose code is blocked': row('worse-card', WITH, 'remove-other-card', {
    readers: [held({ pinTriesLeft: 0 }, { name: 'A' }), held({}, { name: 'B' })],
  }),
  'a retired card beside a good CPS': row('ready', WITH, null, {
    readers: [
      unread({ kind: 'cps2ter', evidence: 'atr-masked', problem: { code: 'retired_card' } }, { name: 'A' }),
      held({}, { name: 'B' }),
    ],
  }),
  'a blocked code beside an empty slot and a Vitale': row('pin-blocked', WITHOUT, 'unblock-pin', {
    readers: [
      { ...EMPTY, name: 'A' },
      unread({ kind: 'vitale', evidence: 'atr-masked' }, { name: 'B' }),
      held({ pinTriesLeft: 0 }, { name: 'C' }),
    ],
  }),
  'an unknown chip beside an empty slot': row('no-card', WITH, 'insert-card', {
    readers: [unread({ kind: 'unknown' }, { name: 'Clé de signature' }), { ...EMPTY, name: 'B' }],
    second: 'est dans Clé de signature. Si c’est votre CPS, le rapport aidera le support.',
  }),
  'an unknown chip in a terminal whose other slot is empty': row('unknown-card', WITH, 'use-cps-card', {
    readers: [
      unread({ kind: 'unknown' }, { name: 'A 0', device: 'A', slot: 0 }),
      { ...EMPTY, name: 'A 1', device: 'A', slot: 1 },
    ],
    second: 'le rapport aidera le support',
  }),
  'a CPS upside down beside a slot of the computer’s own': row('card-mute', WITH, 'turn-card', {
    readers: [
      { ...stateOf('mute'), name: 'A', device: 'A' },
      { ...EMPTY, name: 'B', device: 'B' },
    ],
  }),
  'two CPS cards, one blocked and one past its date': row('pin-blocked', WITHOUT, 'unblock-pin', {
    readers: [held({ pinTriesLeft: 0 }, { name: 'A' }), held({ cardValidUntil: '2026-01-01' }, { name: 'B' })],
  }),
  'a good CPS beside one that is not valid yet': row('two-cards', WITH, 'one-cps', {
    readers: [held(FUTURE), held({}, { name: 'B' })],
    over: 'ready',
  }),
} as const satisfies Readonly<Record<string, Desk>>;
