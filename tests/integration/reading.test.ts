import { describe, expect, it } from 'vitest';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { finishedCard, isEmpty } from '../support/card/card-host.ts';
import { DEFAULT_READER } from '../support/card/pcscd.ts';
import { watchReader } from '../support/card/watched-reader.ts';
import { during } from '../support/during.ts';
import { cpsCard } from '../virtual-card/cards.ts';
import { type Apdu, insertCard } from '../virtual-card/insert.ts';
import type { CardProfile } from '../virtual-card/profile.ts';
import { PROFILES, type ProfileName } from '../virtual-card/profiles.ts';

const reader = during(watchReader);

/** Puts a card in, waits until it is read, takes it out. */
async function reading(profile: CardProfile): Promise<{ facts: CardFacts | undefined; log: readonly Apdu[] }> {
  const card = await insertCard({ port: DEFAULT_READER.port, card: cpsCard(profile) });
  const facts = finishedCard(await reader.host.waitFor((snapshot) => finishedCard(snapshot) !== undefined));
  await card.remove();
  await reader.host.waitFor((snapshot) => isEmpty(snapshot));
  return { facts, log: card.log };
}

const ends = (command: Buffer, fileId: string): boolean => command.toString('hex').toUpperCase().endsWith(fileId);

const RPPS = { idKind: 'rpps', idCheck: 'valid', nominative: true } as const;

describe('a CPS is read without PIN', () => {
  it.each<[ProfileName, object]>([
    [
      'cps3-pharmacist',
      {
        kind: 'cps3',
        update: { state: 'known', value: 'absent' },
        holder: { ...RPPS, title: 'Pharmacien', profession: '21' },
        pinTriesLeft: 3,
      },
    ],
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
    ['cps3-universal-string', { holder: { ...RPPS, name: 'DELAUNAY-MÉRIEL' } }],
    ['cps3-any-usage', { holder: RPPS }],
    ['cps3-strict', { holder: RPPS, pinTriesLeft: 3 }],
    ['cps3-le-refused', { holder: RPPS, pinTriesLeft: 3 }],
    ['cps3-updated', { update: { state: 'known', value: 'complete' } }],
    ['cps3-update-empty', { update: { state: 'known', value: 'empty' } }],
    ['cps3-update-blank', { update: { state: 'known', value: 'empty' } }],
    ['cps3-update-incomplete', { update: { state: 'known', value: 'incomplete' } }],
    ['cps3-renewed', { certificate: { expired: false, daysLeft: 984 } }],
    ['cps3-not-yet-renewed', { certificate: { expired: false, daysLeft: 694 } }],
    ['cps4-pharmacist', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3, pinTriesMax: 3 }],
    ['cps4-t1', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-t1-release-candidate', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-channel-held', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-blocked', { kind: 'cps4', pinTriesLeft: 0 }],
    ['cps4-le-refused', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-t1-le-refused', { kind: 'cps4', holder: RPPS, pinTriesLeft: 3 }],
    ['cps4-updated', { kind: 'cps4', update: { state: 'known', value: 'complete' } }],
    ['cps4-update-blank', { kind: 'cps4', update: { state: 'known', value: 'empty' } }],
    ['cps4-like', { kind: 'cps4', generationUnknown: true, holder: RPPS, pinTriesLeft: null }],
    ['cps-like', { kind: 'cps3', generationUnknown: true, holder: RPPS, pinTriesLeft: null }],
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

  it.each<[ProfileName, first: number, all: number, inVain: readonly string[]]>([
    ['cps3-pharmacist', 14, 19, ['6a82']],
    ['cps3-updated', 14, 19, []],
    ['cps3-strict', 14, 20, ['6a82', '6c']],
    ['cps3-strict-updated', 14, 20, ['6c']],
    ['cps3-elsewhere', 14, 22, ['6c']],
    ['cps3-long-certificate', 15, 20, ['6a82']],
  ])(
    '%s by %i commands for last update, serial number, PIN tries and certificate, %i in all',
    async (name, first, all, inVain) => {
      const { log } = await reading(PROFILES[name]);
      // The certificate comes last of them: what follows its reading looks for the card's own end of validity.
      const { authenticationCertificate } = PROFILES[name].fileIds;
      const certificate = log.findIndex(({ command }) => ends(command, authenticationCertificate));
      const rest = log.findIndex(({ command }, i) => i > certificate && command[1] !== 0xb0);
      expect([rest, log.length]).toEqual([first, all]);
      const statuses = log.map(({ response }) => response?.subarray(-2).toString('hex') ?? '');
      const refused = statuses.filter((status) => !/^(9000|61..)$/.test(status));
      expect(refused).toEqual(inVain.map((start) => expect.stringMatching(new RegExp(`^${start}`))));
    },
  );

  it('and an EF.SN of another size is no other issuer: the certificate is read, the serial number is missing', async () => {
    const { facts } = await reading(PROFILES['cps3-short-serial']);
    expect(facts).toMatchObject({
      kind: 'cps3',
      evidence: 'issuer',
      reading: 'partial',
      problem: { code: 'serial_unreadable' },
      holder: RPPS,
      pinTriesLeft: 3,
    });
    expect(facts).not.toHaveProperty('serial');
  });

  it('and a card with the ATR of a CPS and another issuer is taken for what it is: unknown', async () => {
    const { facts } = await reading({ ...PROFILES['cps3-pharmacist'], issuerDigits: '8025000002' });
    expect(facts).toMatchObject({ kind: 'unknown', evidence: 'none', problem: { code: 'issuer_mismatch' } });
    expect(facts).not.toHaveProperty('holder');
  });
});
