import { expect, it } from 'vitest';
import { warmUp } from '../../native-host/card/warm-up.ts';

it.each(['cps3', 'cps4'] as const)('the synthetic %s is read whole, once', async (kind) => {
  expect(await warmUp(kind)).toMatchObject({
    reading: 'complete',
    evidence: 'issuer',
    serial: '00000000',
    holder: { nationalId: '800000000000', cardType: '0' },
    certificate: { expired: true },
    pinTriesLeft: 3,
    cardValidUntil: '2020-01-02',
  });
  expect(await warmUp(kind)).toBeNull();
});

it.each(['cps3-contactless', 'cps2ter', 'vitale', 'unknown'] as const)('a %s needs no warm-up', async (kind) => {
  expect(await warmUp(kind)).toBeNull();
});
