import { describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { type Answers, NO_ANSWERS, recommend } from '../../shared/diagnosis/recommend.ts';
import { cardWith, deskWith, EMPTY_READER, SAMPLE_READER } from '../support/desks/sample-facts.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const say = (answers: Partial<Answers>, facts: Facts | null) =>
  recommend({ ...NO_ANSWERS, ...answers }, facts === null ? null : diagnose(facts, NOW), facts);

const expired = {
  notBefore: '2020-01-01T00:00:00Z',
  notAfter: '2023-01-01T00:00:00Z',
  issuer: 'x',
  expired: true,
  daysLeft: -1400,
};
const remote = { workstation: { remoteSession: { state: 'known', value: true } } } as const;
const card = { situation: 'card-and-reader' } as const;
const none = { situation: 'no-card-or-reader' } as const;
const vitale = cardWith({ kind: 'vitale', evidence: 'atr-masked', reading: 'not-attempted', vitale: 2, holder: {} });

describe('the route advised', () => {
  it.each([
    ['nothing told, nothing seen', {}, null, 'activate-without-card', 'nothing-known'],
    ['a card and a reader, unseen', card, null, 'activate-with-card', 'card-unverified'],
    ['no card', none, null, 'activate-without-card', 'no-card'],
    ['no card, contacts unknown', { ...none, contactsKnown: false }, null, 'update-contact-details', 'contacts-first'],
    [
      'no card, and not knowing what the Ordre knows',
      { ...none, contactsKnown: 'unsure' },
      null,
      'activate-without-card',
      'contacts-shown',
    ],
    [
      'nothing told but that',
      { situation: 'unsure', contactsKnown: 'unsure' },
      null,
      'activate-without-card',
      'contacts-shown',
    ],
    [
      'that, with a card that works',
      { ...none, contactsKnown: 'unsure' },
      deskWith([SAMPLE_READER]),
      'activate-with-card',
      'card-works',
    ],
    [
      'unsure, contacts unknown',
      { situation: 'unsure', contactsKnown: false },
      null,
      'update-contact-details',
      'contacts-first',
    ],
    [
      'contact details wanted, though the card works',
      { situation: 'contact-details' },
      deskWith([SAMPLE_READER]),
      'update-contact-details',
      'contact-details-asked',
    ],
    ['a card that works', {}, deskWith([SAMPLE_READER]), 'activate-with-card', 'card-works'],
    ['a card that works, though none was told of', none, deskWith([SAMPLE_READER]), 'activate-with-card', 'card-works'],
    ['an empty reader', {}, deskWith([EMPTY_READER]), 'activate-with-card', 'card-to-insert'],
    ['an empty reader and no card', none, deskWith([EMPTY_READER]), 'activate-without-card', 'no-card'],
    ['a Vitale', {}, deskWith([vitale]), 'activate-with-card', 'card-trouble'],
    [
      'an expired certificate',
      card,
      deskWith([cardWith({ certificate: expired })]),
      'activate-without-card',
      'certificate-expired',
    ],
    [
      'an expired certificate, contacts unknown',
      { contactsKnown: false },
      deskWith([cardWith({ certificate: expired })]),
      'update-contact-details',
      'contacts-first',
    ],
    ['a blocked code', card, deskWith([cardWith({ pinTriesLeft: 0 })]), 'activate-without-card', 'pin-blocked'],
    [
      'a card of a service',
      card,
      deskWith([cardWith({ holder: { nominative: false } })]),
      'activate-without-card',
      'not-nominative',
    ],
    [
      'an ADELI holder',
      none,
      deskWith([cardWith({ holder: { idKind: 'adeli', nominative: true } })]),
      'activate-with-card',
      'adeli-card-only',
    ],
    [
      'an ADELI holder with an expired card',
      {},
      deskWith([cardWith({ holder: { idKind: 'adeli', nominative: true }, certificate: expired })]),
      'activate-with-card',
      'adeli-card-only',
    ],
    ['no reader', {}, deskWith([]), 'activate-without-card', 'no-usable-reader'],
    [
      'no reader, with a card, on a pharmacy desk',
      { ...card, desk: true },
      deskWith([]),
      'other-computer',
      'pharmacy-desk',
    ],
    ['no reader in a remote session', {}, deskWith([], remote), 'other-computer', 'remote-session'],
    [
      'a stopped service',
      card,
      deskWith([], { pcsc: { service: 'stopped' } }),
      'activate-without-card',
      'no-usable-reader',
    ],
  ] as const)('with %s', (_what, answers, facts, route, reason) => {
    expect(say(answers, facts)).toMatchObject({ route, reason });
  });

  it('on another computer still names a guide to start', () => {
    expect(say({ ...card, desk: true }, deskWith([])).guide).toBe('activate-with-card');
  });

  const debian: Partial<Facts> = {
    system: { os: 'linux', arch: 'x64' },
    workstation: { distribution: { state: 'known', value: ['debian'] } },
  };
  const stopped: Partial<Facts> = { workstation: { ccm: { state: 'known', value: false } } };

  it.each([
    [
      'a card of a service that has expired',
      {},
      cardWith({ holder: { nominative: false }, certificate: expired }),
      {},
      'not-nominative',
    ],
    [
      'a test card on a computer not made for cards',
      {},
      cardWith({ holder: { test: true, nominative: true } }),
      debian,
      'test-card',
    ],
    ['one try left where something else comes first', {}, cardWith({ pinTriesLeft: 1 }), stopped, 'last-try'],
    ['a pharmacy desk', { desk: true }, SAMPLE_READER, {}, 'desk'],
    ['a route by e-mail', {}, cardWith({ pinTriesLeft: 0 }), {}, 'contacts'],
  ] as const)('says what applies to %s', (_what, answers, reader, desk, note) => {
    expect(say(answers, deskWith([reader], desk)).notes).toContain(note);
  });

  it.each([
    ['a card of a service', cardWith({ holder: { nominative: false } })],
    ['a test card', cardWith({ holder: { test: true, nominative: true } })],
    ['one try left', cardWith({ pinTriesLeft: 1 })],
  ])('does not say again what the headline says of %s', (_what, reader) => {
    expect(say({}, deskWith([reader])).notes.filter((note) => note !== 'contacts')).toEqual([]);
  });
});
