import { describe, expect, it } from 'vitest';
import { readCertificate } from '../../native-host/card/certificate.ts';
import { identify } from '../../native-host/card/identifier.ts';
import { certificate } from '../virtual-card/certificate.ts';
import { inDays } from '../virtual-card/profile.ts';
import { PROFILES, type ProfileName } from '../virtual-card/profiles.ts';

const now = new Date();
const read = (name: ProfileName, use: 'authentication' | 'signature' = 'authentication') =>
  readCertificate(certificate(PROFILES[name], use), now);

describe('a certificate', () => {
  it('tells holder, card and validity', () => {
    const { holder, certificate, forAuthentication } = read('cps3-pharmacist');
    expect(holder).toEqual({
      nationalId: '810101948379',
      idKind: 'rpps',
      idCheck: identify('810101948379').idCheck,
      name: 'DELAUNAY-MÉRIEL',
      givenName: 'FRANÇOISE',
      title: 'Pharmacien',
      profession: '21',
      cardType: '0',
      test: false,
      nominative: true,
    });
    expect(certificate).toMatchObject({ issuer: 'AC IGC-SANTE FORT PERSONNES', expired: false });
    expect([693, 694, 695]).toContain(certificate.daysLeft);
    expect(forAuthentication).toBe(true);
  });

  it('for signature is told from the one for authentication', () => {
    expect(read('cps3-pharmacist', 'signature').forAuthentication).toBe(false);
  });

  it('with T61 names reads the same', () => {
    expect(read('cps3-t61').holder).toMatchObject({ name: 'DELAUNAY-MÉRIEL', givenName: 'FRANÇOISE' });
  });

  it.each([
    [
      'cps3-preparateur',
      { idKind: 'finess', idCheck: 'not-checked', cardType: '2', profession: '39', nominative: true },
    ],
    ['cps3-adeli', { idKind: 'adeli', idCheck: 'not-checked', profession: '28' }],
    ['cps3-non-nominative', { nominative: false }],
    ['cps3-test-card', { test: true, idKind: 'rpps' }],
  ] as const)('of %s', (name, holder) => {
    expect(read(name).holder).toMatchObject(holder);
  });

  it('past its end is expired, with days below zero', () => {
    const expired = { ...PROFILES['cps3-pharmacist'], notAfter: inDays(-2) };
    expect(readCertificate(certificate(expired, 'authentication'), now).certificate).toMatchObject({ expired: true });
    expect(readCertificate(certificate(expired, 'authentication'), now).certificate.daysLeft).toBeLessThan(0);
  });
});

describe('a national identifier', () => {
  it.each([
    ['899700075122', 'rpps', 'valid'],
    ['899700075123', 'rpps', 'invalid'],
    ['8123', 'rpps', 'invalid'],
    ['00B6087510', 'adeli', 'not-checked'],
    ['3760021832/000000018', 'finess', 'not-checked'],
    ['912345678', 'student', 'not-checked'],
    ['Dupont', 'other', 'not-checked'],
    ['0', 'other', 'not-checked'],
  ] as const)('%s is %s, %s', (cn, idKind, idCheck) => {
    expect(identify(cn)).toEqual({ nationalId: cn, idKind, idCheck });
  });
});
