import {
  adeli,
  type Desk,
  EXPIRED,
  FUTURE,
  held,
  known,
  macos,
  PHARMACIST,
  row,
  stateOf,
  unread,
  WITH,
  WITHOUT,
} from './desk.ts';

/** A card that cannot be used, or not as it is. */
export const CARD_DESKS = {
  'a blocked code': row('pin-blocked', WITHOUT, 'unblock-pin', { readers: [held({ pinTriesLeft: 0 })] }),
  'a blocked code of an ADELI holder': row('pin-blocked', WITH, 'unblock-pin', {
    readers: [held({ pinTriesLeft: 0, holder: adeli })],
  }),
  'an expired certificate': row('certificate-expired', WITHOUT, 'renew-card', {
    readers: [held(EXPIRED)],
    second: 'rien n’est à changer sur cet ordinateur',
  }),
  'an expired certificate of an ADELI holder': row('certificate-expired', WITH, 'renew-card', {
    readers: [held({ ...EXPIRED, holder: adeli })],
  }),
  'a certificate that is not valid yet': row('certificate-not-yet', WITHOUT, 'set-clock', { readers: [held(FUTURE)] }),
  'a clock that is slow': row('clock-slow', WITH, 'set-clock', {
    readers: [held(FUTURE)],
    workstation: { clockBeforeBuild: known(true) },
  }),
  'a card date that is past': row('card-date-past', WITHOUT, 'renew-card', {
    readers: [held({ cardValidUntil: '2026-11-26' })],
  }),
  'a card whose update is empty': row('card-never-updated', WITHOUT, 'call-card-service', {
    readers: [held({ update: known('empty') })],
  }),
  'an unknown card': row('unknown-card', WITH, 'use-cps-card', { readers: [unread({ kind: 'unknown' })] }),
  'a Vitale': row('vitale', WITH, 'use-cps-card', {
    readers: [unread({ kind: 'vitale', evidence: 'atr-masked', vitale: 2 })],
  }),
  'an old card that looks like a CPS2ter': row('retired-card', WITHOUT, 'recent-card', {
    readers: [unread({ kind: 'cps2ter', evidence: 'atr-masked', problem: { code: 'retired_card' } })],
    second: 'Le lecteur, lui, fonctionne',
  }),
  'a test card': row('test-card', WITH, 'own-card', { readers: [held({ holder: { ...PHARMACIST, test: true } })] }),
  'the card of a service': row('service-card', WITHOUT, 'nominative-card', {
    readers: [held({ holder: { nominative: false } })],
  }),
  'a card that stopped answering': row('card-stopped', WITH, 'wipe-card', {
    readers: [unread({ kind: 'cps3', evidence: 'atr-exact', reading: 'failed', problem: { code: 'timeout' } })],
  }),
  'a mute card': row('card-mute', WITH, 'turn-card', { readers: [stateOf('mute')] }),
  'a busy card': row('card-busy', WITH, 'close-software', { readers: [stateOf('busy')] }),
  'a card that macOS keeps': row('card-kept-by-system', WITH, null, {
    readers: [unread({ kind: 'cps3', evidence: 'atr-exact', problem: { code: 'busy', by: 'system' } })],
    system: macos,
  }),
  'a card that never lets itself be connected': row('card-unreachable', WITH, 'wipe-card', {
    readers: [unread({ kind: 'cps3', evidence: 'atr-exact', reading: 'failed', problem: { code: 'reader_error' } })],
    second: 'Rien n’a pu être lu d’elle',
  }),
  'a card whose contents were not read': row('unread', WITH, 'replug-reader', {
    readers: [
      unread({ kind: 'cps3', evidence: 'atr-exact', reading: 'failed', problem: { code: 'unexpected_status' } }),
    ],
  }),
  'a card on which no certificate was found': row('certificate-not-found', WITH, 'call-card-service', {
    readers: [
      unread({ kind: 'cps3', evidence: 'issuer', reading: 'partial', problem: { code: 'certificate_absent' } }),
    ],
  }),
  'a card that is being read': row('being-read', WITH, null, {
    readers: [unread({ kind: 'cps3', evidence: 'atr-exact', inProgress: true })],
  }),
  'a test card that has expired': row('test-card', WITH, 'own-card', {
    readers: [held({ ...EXPIRED, pinTriesLeft: 0, holder: { ...PHARMACIST, test: true } })],
  }),
  'a blocked code, and no Cryptolib': row('pin-blocked', WITHOUT, 'unblock-pin', {
    readers: [held({ pinTriesLeft: 0 })],
    workstation: { cryptolib: known([]) },
  }),
  'a Vitale, and no Cryptolib': row('vitale', WITHOUT, 'use-cps-card', {
    readers: [unread({ kind: 'vitale', evidence: 'atr-masked' })],
    workstation: { cryptolib: known([]) },
    second: 'Il manque aussi Cryptolib',
  }),
} as const satisfies Readonly<Record<string, Desk>>;
