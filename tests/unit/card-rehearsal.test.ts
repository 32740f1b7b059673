import { expect, it } from 'vitest';
import { rehearse } from '../../native-host/card/rehearsal.ts';

it.each(['cps3', 'cps4'] as const)('the paper %s is read whole, once', async (kind) => {
  expect(await rehearse(kind)).toMatchObject({
    reading: 'complete',
    evidence: 'issuer',
    serial: '00000000',
    holder: { nationalId: '800000000000', cardType: '0' },
    certificate: { expired: true },
    pinTriesLeft: 3,
    cardValidUntil: '2020-01-02',
  });
  expect(await rehearse(kind)).toBeNull();
});

it.each(['cps3-contactless', 'cps2ter', 'vitale', 'unknown'] as const)('a %s is not rehearsed', async (kind) => {
  expect(await rehearse(kind)).toBeNull();
});
