import { describe, expect, it } from 'vitest';
import { type Answers, answersFrom, NO_ANSWERS } from '../../shared/diagnosis/answers.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { BUSY_LIMIT_MS, type Effort, effortAfter, isInVain, triedAgain } from '../../shared/diagnosis/efforts.ts';
import type { CardHolder, Facts } from '../../shared/diagnosis/facts.ts';
import { recommend } from '../../shared/diagnosis/recommend.ts';
import { shutOf } from '../../shared/diagnosis/shut.ts';
import { audienceOf, audienceOnCard } from '../../shared/identity/audience.ts';
import { dayOf } from '../../shared/local-day.ts';
import type { FindingId } from '../../shared/messages/fr/findings.ts';
import { cardWith, deskWith, EMPTY_READER, EXPIRED_CERTIFICATE, SAMPLE_READER } from '../support/desks/sample-facts.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const say = (told: Partial<Answers>, facts: Facts | null, besides: Partial<Parameters<typeof shutOf>[0]> = {}) => {
  const answers = { ...NO_ANSWERS, ...told };
  const whose = audienceOnCard(facts?.readers[0]?.card?.holder);
  const shut = shutOf({ answers, whose, tries: null, insists: false, ...besides });
  return recommend(answers, facts === null ? null : diagnose(facts, NOW), facts, { shut });
};

const remote = { workstation: { remoteSession: { state: 'known', value: true } } } as const;
const debian: Partial<Facts> = {
  system: { os: 'linux', arch: 'x64' },
  workstation: { distribution: { state: 'known', value: ['debian'] } },
};
const card = { situation: 'card-and-reader' } as const;
const none = { situation: 'no-card-or-reader' } as const;

/** Which way is advised: tests/unit/advice-table.test.ts. */
describe('why a way is advised', () => {
  it.each([
    ['nothing told, nothing seen', {}, null, 'nothing-known'],
    ['a card and a reader, unseen', card, null, 'card-unverified'],
    ['no card', none, null, 'no-card'],
    ['no card, and not knowing what the Ordre knows', { ...none, contactsKnown: 'unsure' }, null, 'contacts-shown'],
    ['no card, contacts wrong', { ...none, contactsKnown: false }, null, 'which-missing'],
    ['contacts wrong and no card', { ...none, contactsKnown: false, missing: 'card' }, null, 'contacts-first'],
    ['contacts wrong and no reader', { ...none, contactsKnown: false, missing: 'reader' }, null, 'reader-to-borrow'],
    ['contact details wanted', { situation: 'contact-details' }, deskWith([SAMPLE_READER]), 'contact-details-asked'],
    ['a card that works', {}, deskWith([SAMPLE_READER]), 'card-works'],
    ['an empty reader', {}, deskWith([EMPTY_READER]), 'card-to-insert'],
    ['an empty reader and no card', none, deskWith([EMPTY_READER]), 'no-card'],
    ['an expired certificate', card, deskWith([cardWith({ certificate: EXPIRED_CERTIFICATE })]), 'certificate-expired'],
    ['one try left', {}, deskWith([cardWith({ pinTriesLeft: 1 })]), 'last-try'],
    [
      'one try left, contacts wrong',
      { contactsKnown: false },
      deskWith([cardWith({ pinTriesLeft: 1 })]),
      'last-try-or-wait',
    ],
    ['a card of a service', card, deskWith([cardWith({ holder: { nominative: false } })]), 'not-nominative'],
    ['no reader', {}, deskWith([]), 'no-usable-reader'],
    ['no reader on a pharmacy desk', { ...card, desk: true }, deskWith([]), 'pharmacy-desk'],
    ['no reader in a remote session', {}, deskWith([], remote), 'remote-session'],
    ['Debian, contacts wrong', { contactsKnown: false }, deskWith([SAMPLE_READER], debian), 'card-elsewhere'],
  ] as const)('with %s', (_what, answers, facts, reason) => {
    expect(say(answers, facts).reason).toBe(reason);
  });

  it.each([
    ['whoever said to have none', { situation: 'no-card-or-reader', missing: 'card' }, {}, 'activate-without-card'],
    ['whoever began with it all the same', none, { insists: true }, 'activate-with-card'],
    [
      'whoever lacked a reader, and has one now',
      { ...none, missing: 'reader', contactsKnown: false },
      {},
      'activate-with-card',
    ],
    ['a préparateur before a pharmacist’s card', { audience: 'staff' }, {}, 'activate-without-card'],
    ['a préparateur who insists', { audience: 'staff' }, { insists: true }, 'activate-without-card'],
    ['a pharmacist', { audience: 'pharmacist' }, {}, 'activate-with-card'],
    ['whoever blocked another one', {}, { tries: 0 }, 'activate-without-card'],
  ] as const)('with a card in the reader is the true one for %s', (_who, answers, besides, route) => {
    const reader = cardWith({ holder: { profession: '21', cardType: '0', nominative: true } });
    expect(say(answers, deskWith([reader]), besides).route).toBe(route);
  });

  it('on another computer still names a guide to start', () => {
    expect(say({ ...card, desk: true, contactsKnown: false }, null)).toMatchObject({
      route: 'other-computer',
      guide: 'activate-with-card',
    });
  });

  it.each([
    [
      'a card of a service that has expired',
      {},
      { holder: { nominative: false }, certificate: EXPIRED_CERTIFICATE },
      {},
      'not-nominative',
    ],
    ['a test card where cards are not foreseen', {}, { holder: { test: true, nominative: true } }, debian, 'test-card'],
    [
      'one try left to an ADELI holder',
      {},
      { pinTriesLeft: 1, holder: { idKind: 'adeli' }, certificate: EXPIRED_CERTIFICATE },
      {},
      'last-try',
    ],
    ['a pharmacy desk', { desk: true }, {}, {}, 'desk'],
    ['a route by e-mail', {}, { pinTriesLeft: 0 }, {}, 'contacts'],
    [
      'a profession that nobody listed',
      {},
      { holder: { profession: '97', nominative: true } },
      {},
      'unknown-profession',
    ],
    ['a préparateur without card', { audience: 'staff' }, { pinTriesLeft: 0 }, {}, 'contacts-staff'],
  ] as const)('says what applies to %s', (_what, answers, change, desk, note) => {
    expect(say(answers, deskWith([cardWith(change)], desk)).notes).toContain(note);
  });

  it.each([
    ['a card of a service', cardWith({ holder: { nominative: false } })],
    ['a test card', cardWith({ holder: { test: true, nominative: true } })],
    ['one try left', cardWith({ pinTriesLeft: 1 })],
  ])('does not say again what the headline says of %s', (_what, reader) => {
    expect(say({}, deskWith([reader])).notes.filter((note) => note !== 'contacts')).toEqual([]);
  });
});

describe('who asks', () => {
  it.each([
    ['a pharmacist’s CPS', { profession: '21', cardType: '0' }, 'pharmacist'],
    ['a préparateur’s card', { profession: '39', cardType: '2' }, 'staff'],
    ['a CPE without a profession', { cardType: '2' }, 'staff'],
    ['a CPF', { profession: '21', cardType: '1' }, 'trainee'],
    ['a physician’s CPS', { profession: '10', cardType: '0' }, 'other'],
    ['a profession that nobody listed', { profession: '97', cardType: '0' }, undefined],
    ['a holder of whom nothing was read', {}, undefined],
    ['no card', undefined, undefined],
  ] as const)('%s', (_what, holder: CardHolder | undefined, wanted) => {
    expect(audienceOnCard(holder)).toBe(wanted);
    expect(audienceOf(null, audienceOnCard(holder))).toBe(wanted ?? 'pharmacist');
    expect(audienceOf('other', audienceOnCard(holder))).toBe('other');
  });
});

describe('answers that were kept', () => {
  const today = dayOf(new Date(2026, 10, 30, 8));
  const given: Answers = { ...NO_ANSWERS, ...card, desk: true, audience: 'staff' };

  it('are taken on the day they were given, and on no other', () => {
    expect(answersFrom({ ...given, day: '2026-11-30' }, today)).toEqual(given);
    expect(answersFrom({ ...given, day: '2026-11-29' }, today)).toEqual(NO_ANSWERS);
  });

  it('of an older version keep what still is an answer', () => {
    expect(answersFrom({ situation: 'unsure', desk: null, contactsKnown: 'unsure' }, today)).toEqual({
      ...NO_ANSWERS,
      situation: 'unsure',
      contactsKnown: 'unsure',
    });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'card'],
    ['answers that nobody can give', { situation: 'toString', desk: 'yes', contactsKnown: 1, audience: 'doctor' }],
    ['a list', ['card-and-reader']],
  ])('that are %s are none', (_what, kept) => {
    expect(answersFrom(kept, today)).toEqual(NO_ANSWERS);
  });
});

describe('what the user does by hand', () => {
  const effortOver = (...seen: readonly (readonly [id: FindingId, insertion: number, at: number])[]): Effort | null =>
    seen.reduce<Effort | null>((effort, [id, insertion, at]) => effortAfter(effort, { id, insertion, at }), null);

  it('is in vain once the card is mute at the second insertion', () => {
    expect(isInVain(effortOver(['card-mute', 1, 0]), 0)).toBe(false);
    expect(isInVain(effortOver(['card-mute', 1, 0], ['card-mute', 1, 9]), 9)).toBe(false);
    expect(isInVain(effortOver(['card-mute', 1, 0], ['no-card', 1, 5], ['card-stopped', 2, 9]), 9)).toBe(true);
  });

  it('is in vain once a press said that it was done', () => {
    expect(isInVain(triedAgain(effortOver(['unknown-card', 1, 0])), 5)).toBe(true);
    expect(triedAgain(null)).toBeNull();
  });

  it('is in vain once another program has held the card for a minute', () => {
    const busy = effortOver(['card-busy', 1, 1000]);
    expect(isInVain(busy, BUSY_LIMIT_MS)).toBe(false);
    expect(isInVain(busy, BUSY_LIMIT_MS + 1000)).toBe(true);
  });

  it('begins anew once the card was read, or was free', () => {
    expect(effortOver(['card-mute', 1, 0], ['ready', 2, 5], ['card-mute', 3, 9])).toMatchObject({ tries: 1, since: 9 });
    expect(effortOver(['card-busy', 1, 0], ['no-card', 1, 5], ['card-busy', 2, 9])).toMatchObject({ since: 9 });
  });
});
