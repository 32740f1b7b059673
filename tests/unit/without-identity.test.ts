import { expect, it } from 'vitest';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import { frenchDate } from '../../shared/french-day.ts';
import { cardWith, deskWith, SAMPLE_CARD } from '../support/desks/sample-facts.ts';

it('without identity both dates of the certificate are days, in the form of every other moment, and no field goes', () => {
  const certificate = {
    notBefore: '2025-03-01T08:15:42.000Z',
    notAfter: '2028-03-01T22:59:59.000Z',
    issuer: 'AC',
    expired: true,
    daysLeft: -1,
  };
  const [reader] = withoutIdentity(deskWith([cardWith({ certificate })])).readers;
  expect(reader?.card?.certificate).toEqual({
    ...certificate,
    notBefore: '2025-03-01T00:00:00.000Z',
    notAfter: '2028-03-01T00:00:00.000Z',
  });
});

it.each([
  ['2028-01-31T22:59:59.000Z', 'winter'],
  ['2028-01-31T23:00:00.000Z', 'winter, after midnight'],
  ['2028-07-31T21:59:59.000Z', 'summer'],
  ['2028-07-31T22:00:00.000Z', 'summer, after midnight'],
])('without identity the end of a certificate is said as the same day (%s, %s)', (notAfter) => {
  const certificate = { notBefore: notAfter, notAfter, issuer: 'AC', expired: false, daysLeft: 1 };
  const seen = withoutIdentity(deskWith([cardWith({ certificate })])).readers[0]?.card?.certificate;
  expect([seen?.notBefore, seen?.notAfter].map((moment) => frenchDate(moment ?? ''))).toEqual([
    frenchDate(notAfter),
    frenchDate(notAfter),
  ]);
});

it('without identity nothing says who or which card, also in fields that nobody decided to keep', () => {
  const holder = { ...SAMPLE_CARD.holder, birthName: 'EXEMPLE', sector: 'SA33', test: false };
  const [reader] = withoutIdentity(deskWith([cardWith({ holder })])).readers;
  const { serial: _serial, holder: _holder, certificate: _certificate, ...rest } = SAMPLE_CARD;
  expect(reader?.card).toMatchObject(rest);
  expect(reader?.card).not.toHaveProperty('serial');
  const { idKind, idCheck, profession, cardType, nominative } = SAMPLE_CARD.holder ?? {};
  expect(reader?.card?.holder).toEqual({ idKind, idCheck, profession, cardType, nominative, test: false });
});
