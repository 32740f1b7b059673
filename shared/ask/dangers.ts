import type { TroubleId } from '../guides/troubles.ts';
import type { Meaning } from './words.ts';

/** Where a wrong first answer would cost a card's last tries, or a code: what must be said first. */
interface Danger {
  /** One of each of these is said. */
  readonly said: readonly (readonly Meaning[])[];
  /** And none of these. */
  readonly unless?: readonly Meaning[];
  readonly first: TroubleId;
}

const OF_PHONE: readonly Meaning[] = ['app', 'ecps', 'phone'];
const OTHER_CODES: readonly Meaning[] = [
  ...OF_PHONE,
  'sms',
  'activation',
  'site',
  'qr',
  'password',
  'unblock',
  'mail',
  'rpps',
  'not match',
];
const CODES: readonly Meaning[] = ['code', 'password'];

/** The first that holds. */
const DANGERS: readonly Danger[] = [
  {
    said: [
      ['caller', 'takeover'],
      ['ask', 'request', 'give', 'code', 'takeover', 'password', 'install', 'sms', 'mail', 'notification', 'accept'],
    ],
    first: 'unexpected-request',
  },
  {
    said: [['request', 'ask'], CODES, ['mail', 'somebody']],
    unless: ['app', 'computer', 'site', 'page', 'qr', 'unblock'],
    first: 'unexpected-request',
  },
  { said: [['somebody'], CODES], unless: ['card', 'certificate', 'name', 'site'], first: 'unexpected-request' },
  { said: [['accept'], ['accident']], first: 'accepted-by-mistake' },
  { said: [['give'], ['code', 'password']], first: 'unexpected-request' },
  {
    said: [['accept'], ['request', 'notification', 'connect'], ['wrong', 'accident', 'somebody', 'not request']],
    first: 'accepted-by-mistake',
  },
  {
    said: [
      ['unblock', 'not unblock'],
      ['lost', 'forgot', 'not come', 'not see', 'not unblock', 'request', 'ask'],
    ],
    unless: OF_PHONE,
    first: 'unblocking-code-lost',
  },
  {
    said: [['blocked', 'three'], OF_PHONE, [...CODES, 'blocked', 'wrong', 'error', 'type']],
    unless: ['card', 'stolen', 'lost'],
    first: 'app-blocked',
  },
  {
    said: [['retry', 'tries', 'two'], ['code'], ['retry', 'tries', 'type', 'wrong']],
    unless: OTHER_CODES,
    first: 'wrong-code',
  },
  { said: [['blocked'], ['card', 'code']], unless: ['reader', 'software', 'ecps'], first: 'pin-blocked' },
  {
    said: [['three'], ['wrong', 'error', 'type', 'refused'], ['code', 'card', 'type']],
    unless: OTHER_CODES,
    first: 'pin-blocked',
  },
  { said: [['wrong', 'refused', 'error'], ['code']], unless: [...OTHER_CODES, 'choose', 'step'], first: 'wrong-code' },
  { said: [['again'], ['code'], ['request', 'ask', 'again']], unless: OTHER_CODES, first: 'code-asked-again' },
  { said: [['tries', 'not tries']], unless: OTHER_CODES, first: 'wrong-code' },
  {
    said: [['card', 'certificate', 'name'], ['somebody']],
    unless: ['lost', 'stolen', 'site', 'account'],
    first: 'other-holder',
  },
];

/** What a sentence is answered first with, whatever else may be meant; null where there is no danger. */
export function dangerIn(said: readonly Meaning[]): TroubleId | null {
  const has = (some: readonly Meaning[]): boolean => some.some((one) => said.includes(one));
  return DANGERS.find((danger) => danger.said.every(has) && !has(danger.unless ?? []))?.first ?? null;
}
