import type { CardFacts, Facts, ReaderFacts } from '../../../shared/diagnosis/facts.ts';

/** A certificate that serves for 700 days yet, one that no longer does. */
export const CERTIFICATE = {
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2029-01-01T00:00:00.000Z',
  issuer: 'AC DE TEST',
  expired: false,
  daysLeft: 700,
} as const;
export const EXPIRED_CERTIFICATE = {
  notBefore: '2020-01-01T00:00:00.000Z',
  notAfter: '2023-01-01T00:00:00.000Z',
  issuer: 'x',
  expired: true,
  daysLeft: -1400,
} as const;

/** A Linux desk whose service runs, without a reader. */
export const NO_READER: Facts = {
  system: { os: 'linux', arch: 'x64' },
  pcsc: { service: 'running' },
  readers: [],
  workstation: {},
};

/** Facts of invented desks, for tests of what users are told. */
export const SAMPLE_CARD: CardFacts = {
  atr: '3BAC004044095455000000000000',
  kind: 'cps3',
  evidence: 'issuer',
  reading: 'complete',
  serial: '99213845',
  holder: {
    nationalId: '899700218896',
    idKind: 'rpps',
    idCheck: 'valid',
    name: 'EXEMPLE',
    givenName: 'MARIE',
    title: 'Pharmacien',
    profession: '21',
    cardType: '0',
    nominative: true,
  },
  certificate: CERTIFICATE,
  pinTriesLeft: 3,
  pinTriesMax: 3,
};

export const SAMPLE_READER: ReaderFacts = { name: 'Lecteur 0', model: null, state: 'present', card: SAMPLE_CARD };

const CRYPTOLIB = { state: 'known', value: [{ version: '5.2.6', path: 'C:\\x' }] } as const;

/** A desk with these readers, everything else in order. */
export const deskWith = (readers: readonly ReaderFacts[], change: Partial<Facts> = {}): Facts => ({
  system: { os: 'windows', arch: 'x64' },
  pcsc: { service: 'running' },
  readers,
  workstation: { cryptolib: CRYPTOLIB },
  ...change,
});

export const cardWith = (change: Partial<CardFacts>): ReaderFacts => ({
  ...SAMPLE_READER,
  card: { ...SAMPLE_CARD, ...change },
});

export const EMPTY_READER: ReaderFacts = { ...SAMPLE_READER, state: 'empty', card: null };
