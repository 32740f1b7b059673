import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CardHost, finishedCard, isEmpty, startCardHost } from '../support/card/card-host.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { cpsCard } from '../virtual-card/cards.ts';
import { alwaysFrom, garbage, muteFrom, readsChanged, removedAt } from '../virtual-card/faults.ts';
import { type CardHooks, type InsertedCard, insertCard } from '../virtual-card/insert.ts';
import type { CardProfile } from '../virtual-card/profile.ts';
import { PROFILES, pharmacist } from '../virtual-card/profiles.ts';
import { hex, sequence, tlv } from '../virtual-card/tlv.ts';

let pcscd: Pcscd;
let host: CardHost;
let inserted: InsertedCard | null = null;

async function insert(hooks: CardHooks = {}, profile: CardProfile = pharmacist): Promise<InsertedCard> {
  inserted = await insertCard({ port: DEFAULT_READER.port, card: cpsCard(profile), hooks });
  return inserted;
}

async function takeOut(): Promise<void> {
  await inserted?.remove();
  inserted = null;
  await host.waitFor((snapshot) => isEmpty(snapshot));
}

/** The facts of the card that is in, once its reading is over. */
async function reading(): Promise<NonNullable<ReturnType<typeof finishedCard>>> {
  const card = finishedCard(await host.waitFor((snapshot) => finishedCard(snapshot) !== undefined));
  if (card === undefined) throw new Error('no card');
  return card;
}

beforeAll(async () => {
  pcscd = await startPcscd();
  host = startCardHost();
  await host.waitFor(({ readers }) => readers.length === 2);
});
afterEach(takeOut);
afterAll(async () => {
  try {
    expect(await host.stop()).toBe(0);
  } finally {
    await pcscd[Symbol.asyncDispose]();
  }
});

describe('a good card', () => {
  it.each(['cps3-pharmacist', 'cps3-elsewhere', 'cps4-pharmacist', 'cps4-t1', 'cps4-channel-held'] as const)(
    '%s is read whole, tries included, with nothing but reading commands',
    async (name) => {
      const profile: CardProfile = PROFILES[name];
      const { log } = await insert({}, profile);
      expect(await reading()).toMatchObject({
        kind: profile.generation,
        evidence: 'issuer',
        reading: 'complete',
        serial: profile.serial,
        holder: { nationalId: profile.cn, name: profile.surname, givenName: profile.givenName },
        certificate: { notAfter: profile.notAfter.toISOString() },
        pinTriesLeft: profile.pinTriesLeft,
      });
      const instructions = new Set(log.map(({ command }) => command[1]));
      for (const allowed of [0xa4, 0xb0, 0xc0, 0xcb]) instructions.delete(allowed);
      const others = log.filter(({ command }) => instructions.has(command[1]));
      expect(others.every(({ command }) => command.equals(hex('01200001')))).toBe(true);
    },
  );
});

describe('a card torn out', () => {
  it('at any APDU of the reading never passes for read, and the next card is read whole', async () => {
    const { log } = await insert();
    await reading();
    const length = log.length;
    await takeOut();
    for (let index = 0; index < length; index += 1) {
      const before = host.snapshots.length;
      const torn = await insert(removedAt(index));
      await host.waitFor(({ readers }) => readers[0]?.card !== null);
      await host.waitFor((snapshot) => isEmpty(snapshot));
      expect(torn.log.length, `APDU ${index}`).toBe(index + 1);
      const seen = host.snapshots.slice(before).flatMap(({ readers }) => readers[0]?.card ?? []);
      for (const card of seen) {
        expect(card.reading, `APDU ${index}`).not.toBe('complete');
        // Asked again until its reader says that it is out; nothing is said before.
        expect(card, `APDU ${index}`).toMatchObject({ inProgress: true });
      }
    }
    await insert();
    expect((await reading()).reading).toBe('complete');
  });
});

/** A certificate file of any content behind a CPS that is otherwise as it should be. */
const withCertificate = (certificateFile: Buffer): CardProfile => ({ ...pharmacist, certificateFile });

const nested = (depth: number): Buffer => {
  let inner: Buffer = tlv(0x05);
  for (let level = 0; level < depth; level += 1) inner = sequence(inner);
  return inner;
};

interface Hostile {
  readonly hooks?: CardHooks;
  readonly profile?: CardProfile;
}

const HOSTILE: Readonly<Record<string, Hostile>> = {
  'random bytes for every answer': {
    hooks: { after: (_, response, now) => ({ answer: garbage(response.length, now) }) },
  },
  'random data behind right statuses': { hooks: readsChanged((data) => garbage(data.length, data.length)) },
  'one byte for every answer': { hooks: alwaysFrom(0, hex('90')) },
  'every file cut in half': { hooks: readsChanged((data) => data.subarray(0, data.length >> 1)) },
  'empty files': { hooks: readsChanged(() => Buffer.alloc(0)) },
  'more data than asked for': { hooks: readsChanged((data) => Buffer.concat([data, garbage(600, 7)])) },
  '61xx for ever': { hooks: alwaysFrom(0, hex('6110')) },
  '61xx for ever from the middle of the certificate': { hooks: alwaysFrom(8, hex('61FF')) },
  '6Cxx for ever': { hooks: alwaysFrom(0, hex('6C10')) },
  '6Cxx for ever from the middle of the certificate': { hooks: alwaysFrom(8, hex('6CE7')) },
  '9000 without data for ever': { hooks: alwaysFrom(0, hex('9000')) },
  'a refusal of every command': { hooks: alwaysFrom(0, hex('6D00')) },
  'a directory that is a length bomb': { hooks: readsChanged(() => hex('3084 7FFFFFFF 3084 7FFFFFFF')) },
  'a certificate that claims 2 GB': {
    profile: withCertificate(Buffer.concat([hex('3084 7FFFFFFF'), garbage(900, 1)])),
  },
  'a certificate that claims 64 kB': { profile: withCertificate(Buffer.concat([hex('3082 FFFF'), garbage(900, 2)])) },
  'a certificate of indefinite length': { profile: withCertificate(Buffer.concat([hex('3080'), garbage(900, 3)])) },
  'a certificate of nothing but nesting': { profile: withCertificate(nested(600)) },
  'a certificate of 0 bytes': { profile: withCertificate(Buffer.alloc(0)) },
  'a certificate of 20 kB': { profile: withCertificate(sequence(sequence(garbage(20_000, 4)))) },
};

describe('a card that answers', () => {
  it.each(Object.entries(HOSTILE))('%s is not believed, and ends soon', async (_, { hooks, profile }) => {
    await insert(hooks, profile);
    const card = await reading();
    expect(card.reading).not.toBe('complete');
    expect(card.certificate).toBeUndefined();
    expect(card.problem?.code).toMatch(/unexpected_status|unreadable|absent|issuer_mismatch|reader_error/);
  });

  it('in any of these ways leaves the host able to read a good one', async () => {
    await insert();
    expect((await reading()).reading).toBe('complete');
  });
});

describe('a card that stops answering', () => {
  it.each([0, 6])('from APDU %i on is given up after our own limit, and the next one is read', async (index) => {
    await insert(muteFrom(index));
    const card = await reading();
    expect(card.reading).not.toBe('complete');
    expect(card.problem?.code).toBe('timeout');
    await takeOut();
    await insert();
    expect((await reading()).reading).toBe('complete');
  });
});
