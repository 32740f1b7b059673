import { type Desk, EMPTY, FUTURE, held, row, unread, WITH } from './desk.ts';

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
  'a good CPS beside one whose code is blocked': row('worse-card', WITH, 'remove-other-card', {
    readers: [held({ pinTriesLeft: 0 }, { name: 'A' }), held({}, { name: 'B' })],
  }),
  'an unknown chip beside an empty slot': row('no-card', WITH, 'insert-card', {
    readers: [unread({ kind: 'unknown' }, { name: 'Clé de signature' }), { ...EMPTY, name: 'B' }],
    second: 'Une autre puce, non reconnue, est dans Clé de signature.',
  }),
  'a good CPS beside one that is not valid yet': row('two-cards', WITH, 'one-cps', {
    readers: [held(FUTURE), held({}, { name: 'B' })],
    over: 'ready',
  }),
} as const satisfies Readonly<Record<string, Desk>>;
