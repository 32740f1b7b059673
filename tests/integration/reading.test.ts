import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { type CardHost, finishedCard, isEmpty, startCardHost } from '../support/card-host.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/pcscd.ts';
import { cpsCard } from '../virtual-card/cards.ts';
import { type Apdu, insertCard } from '../virtual-card/insert.ts';
import type { CardProfile } from '../virtual-card/profile.ts';
import { PROFILES, type ProfileName } from '../virtual-card/profiles.ts';

let pcscd: Pcscd;
let host: CardHost;
beforeAll(async () => {
  pcscd = await startPcscd();
  host = startCardHost();
  await host.waitFor(({ readers }) => readers.length === 2);
});
afterAll(async () => {
  await host.stop();
  await pcscd[Symbol.asyncDispose]();
});

/** Puts a card in, waits until it is read, takes it out. */
async function reading(profile: CardProfile): Promise<{ facts: CardFacts | undefined; log: readonly Apdu[] }> {
  const card = await insertCard({ port: DEFAULT_READER.port, card: cpsCard(profile) });
  const facts = finishedCard(await host.waitFor((snapshot) => finishedCard(snapshot) !== undefined));
  await card.remove();
  await host.waitFor((snapshot) => isEmpty(snapshot));
  return { facts, log: card.log };
}

const RPPS = { idKind: 'rpps', idCheck: 'valid', nominative: true } as const;

describe('a CPS is read without PIN', () => {
  it.each<[ProfileName, object]>([
    ['cps3-pharmacist', { kind: 'cps3', holder: { ...RPPS, title: 'Pharmacien', profession: '21' }, pinTriesLeft: 3 }],
    ['cps3-preparateur', { holder: { idKind: 'finess', cardType: '2', nominative: true } }],
    ['cps3-adeli', { holder: { idKind: 'adeli', idCheck: 'not-checked' } }],
    ['cps3-non-nominative', { holder: { nominative: false } }],
    ['cps3-test-card', { holder: { test: true } }],
    ['cps3-expired', { certificate: { expired: true } }],
    ['cps3-one-try-left', { pinTriesLeft: 1, pinTriesMax: 3 }],
    ['cps3-blocked', { pinTriesLeft: 0, pinTriesMax: 3 }],
    ['cps3-elsewhere', { holder: RPPS, pinTriesLeft: 3 }],
    ['cps3-padded', { holder: RPPS }],
    ['cps3-long-certificate', { holder: RPPS, pinTriesLeft: 3 }],
    ['cps3-t61', { holder: { name: 'DELAUNAY-MÉRIEL' } }],
    ['cps4-pharmacist', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3, pinTriesMax: 3 }],
    ['cps4-t1', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-t1-release-candidate', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-channel-held', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-blocked', { kind: 'cps4', pinTriesLeft: 0 }],
  ])('%s', async (name, expected) => {
    const profile = PROFILES[name];
    const { facts, log } = await reading(profile);
    expect(facts).toMatchObject({
      reading: 'complete',
      evidence: 'issuer',
      serial: profile.serial,
      cardValidUntil: profile.cardValidUntil.toISOString().slice(0, 10),
      ...expected,
    });
    expect(facts).not.toHaveProperty('problem');
    for (const { command } of log) expect([0xa4, 0xb0, 0xc0, 0xcb, 0x20]).toContain(command[1]);
  });

  it.each<[ProfileName, tries: number, all: number]>([
    ['cps3-pharmacist', 14, 19],
    ['cps3-long-certificate', 15, 20],
  ])(
    '%s by %i commands for certificate, serial number and PIN tries, %i in all, none of them in vain',
    async (name, tries, all) => {
      const { log } = await reading(PROFILES[name]);
      const answered = log.findIndex(({ response }) => response?.includes(Buffer.from('9A01039B0103', 'hex')));
      expect([answered + 1, log.length]).toEqual([tries, all]);
      for (const { response } of log) expect(response?.subarray(-2).toString('hex')).toMatch(/^(9000|61..)$/);
    },
  );

  it('and a card with the ATR of a CPS and another issuer is taken for what it is: unknown', async () => {
    const { facts } = await reading({ ...PROFILES['cps3-pharmacist'], issuerDigits: '8025000002' });
    expect(facts).toMatchObject({ kind: 'unknown', evidence: 'none', problem: { code: 'issuer_mismatch' } });
    expect(facts).not.toHaveProperty('holder');
  });
});
