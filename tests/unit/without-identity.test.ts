import { expect, it } from 'vitest';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import { cardWith, deskWith, SAMPLE_CARD } from '../support/desks/sample-facts.ts';

it('without identity both dates of the certificate are days, in the form of every other moment, and no field goes', () => {
  const certificate = {
    notBefore: '2025-03-01T08:15:42.000Z',
    notAfter: '2028-03-01T22:59:59.000Z',
    issuer: 'AC',
    expired: true,
    daysLeft: -1,
  };
  expect(SAMPLE_CARD.certificate).toBeDefined();
  const [reader] = withoutIdentity(deskWith([cardWith({ certificate })])).readers;
  expect(reader?.card?.certificate).toEqual({
    ...certificate,
    notBefore: '2025-03-01T00:00:00.000Z',
    notAfter: '2028-03-01T00:00:00.000Z',
  });
});
