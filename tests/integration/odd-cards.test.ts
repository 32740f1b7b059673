import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { CardFacts, Facts } from '../../shared/diagnosis/facts.ts';
import type { FindingId } from '../../shared/messages/fr/findings.ts';
import { type CardHost, finishedCard, isEmpty } from '../support/card/card-host.ts';
import { DEFAULT_READER } from '../support/card/pcscd.ts';
import { type WatchedReader, watchReader } from '../support/card/watched-reader.ts';
import { FIT } from '../support/desks/desk.ts';
import { titleOf } from '../support/desks/desks.ts';
import { runHost } from '../support/host/host.ts';
import { asRedHat } from '../support/system/red-hat.ts';
import { cpsCard } from '../virtual-card/cards.ts';
import { garbage } from '../virtual-card/faults.ts';
import { type CardHooks, type InsertedCard, insertCard } from '../virtual-card/insert.ts';
import { type CardProfile, inDays } from '../virtual-card/profile.ts';
import { ATR, PROFILES, pharmacist } from '../virtual-card/profiles.ts';

// Cards with several oddities at once, through the real pcscd: what is read, and the sentence that popup and command line say first.

let reader: WatchedReader;
let host: CardHost;
let redHat: Disposable;
beforeAll(async () => {
  redHat = asRedHat();
  reader = await watchReader();
  host = reader.host;
});
afterAll(async () => {
  await reader[Symbol.asyncDispose]();
  redHat[Symbol.dispose]();
});

const EXPIRED = { notBefore: inDays(-1200), notAfter: inDays(-105) };
const FUTURE = { notBefore: inDays(20), notAfter: inDays(1100) };
const VALID = { notBefore: inDays(-110), notAfter: inDays(985) };
const BLANK = new Uint8Array(20).fill(0xff);
const T1: Partial<CardProfile> = { ...PROFILES['cps4-t1'] };
const { surname: _surname, givenName: _givenName, ...withoutNames } = pharmacist;

/** Refuses Le=00 with 6700 on the files whose identifier is given, as a card might that knows some files' sizes only. */
function refusingOn(...fileIds: readonly string[]): CardHooks {
  let selected = '';
  return {
    before: (command) => {
      if (command[1] === 0xa4) selected = command.toString('hex', 5, 5 + (command[4] ?? 0)).toUpperCase();
      const asksAll = command[1] === 0xb0 && command.length === 5 && command[4] === 0;
      return asksAll && fileIds.some((id) => selected.endsWith(id))
        ? { answer: Buffer.from('6700', 'hex') }
        : undefined;
    },
  };
}

/** Has not got what the ends of paths and names given lead to. */
const without = (...ends: readonly string[]): CardHooks => ({
  before: (command) =>
    command[1] === 0xa4 && ends.some((end) => command.toString('hex', 5).toUpperCase().endsWith(end))
      ? { answer: Buffer.from('6A82', 'hex') }
      : undefined,
});

/** Gives no more than so many bytes at once, with whatever status word. */
const givingAtMost = (most: number, status = '9000'): CardHooks => ({
  after: (command, response) =>
    command[1] === 0xb0 && response.length - 2 > most
      ? { answer: Buffer.concat([response.subarray(0, most), Buffer.from(status, 'hex')]) }
      : undefined,
});

/** The same answer to every command with this instruction, or to any. */
const always = (status: string, instruction?: number): CardHooks => ({
  before: (command) =>
    instruction === undefined || command[1] === instruction ? { answer: Buffer.from(status, 'hex') } : undefined,
});

/** READ BINARY by the short identifier of EF.SN, or SELECT of its path. */
const isForSerial = (command: Buffer): boolean => /^00b09c|d003$/.test(command.toString('hex'));

interface Odd {
  readonly profile: CardProfile;
  readonly hooks?: CardHooks;
  /** What Windows with a fit Cryptolib says first, and, where it differs, what this machine does. */
  readonly says: FindingId;
  readonly facts: object;
}

const odd = (change: Partial<CardProfile>, says: FindingId, facts: object = {}, hooks?: CardHooks): Odd => ({
  profile: { ...pharmacist, ...change },
  says,
  facts,
  ...(hooks === undefined ? {} : { hooks }),
});

const { fileIds } = pharmacist;

const ODD: Readonly<Record<string, Odd>> = {
  'an empty update and an expired certificate': odd({ actua: new Uint8Array(), ...EXPIRED }, 'certificate-expired', {
    update: { value: 'empty' },
  }),
  'a blank update and a blocked code': odd({ actua: BLANK, pinTriesLeft: 0 }, 'card-never-updated', {
    pinTriesLeft: 0,
  }),
  'a blank update on a test card': odd({ actua: BLANK, category: 0x80, issuer: 'test' }, 'test-card'),
  'an incomplete update and one try left': odd({ actua: { start: inDays(-30) }, pinTriesLeft: 1 }, 'last-try', {
    update: { value: 'incomplete' },
  }),
  'an update of other bytes': odd({ actua: garbage(20, 7) }, 'ready', { update: { state: 'unknown' } }),
  'Le refused on the certificate alone': odd({}, 'ready', {}, refusingOn(fileIds.authenticationCertificate)),
  'Le refused on the directories alone': odd({}, 'ready', {}, refusingOn(fileIds.cdf, '5031', fileIds.idCard)),
  'Le refused on the serial number alone': odd({}, 'ready', { serial: pharmacist.serial }, refusingOn('D003')),
  'Le refused on all but the certificate, which has ended': odd(
    EXPIRED,
    'certificate-expired',
    {},
    refusingOn('D003', 'D010', '5031', fileIds.cdf, fileIds.idCard),
  ),
  'Le refused, a blank update, T=1': odd({ ...T1, readAll: '6700', actua: BLANK }, 'card-never-updated'),
  'Le refused, a long certificate, padding': odd(
    { readAll: '6700', policyNotice: 376, certificatePadding: 317 },
    'ready',
  ),
  'two certificates, the first expired, the second to come': odd(
    { ...EXPIRED, otherCertificate: FUTURE },
    'certificate-not-yet',
  ),
  'two certificates, both expired': odd({ ...EXPIRED, otherCertificate: EXPIRED }, 'certificate-expired'),
  'two certificates, the first to come, the second valid': odd({ ...FUTURE, otherCertificate: VALID }, 'ready'),
  'two certificates, the first unreadable, the second valid': odd(
    { certificateFile: garbage(700, 3), otherCertificate: VALID },
    'ready',
  ),
  'two certificates on T=1 that refuses Le, the first expired': odd(
    { ...T1, ...EXPIRED, readAll: '6700', otherCertificate: VALID },
    'ready',
    { certificate: { expired: false } },
  ),
  'two certificates, strict T=0, blank update': odd(
    { ...EXPIRED, readAll: '6Cxx', actua: BLANK, otherCertificate: VALID },
    'card-never-updated',
    { certificate: { expired: false } },
  ),
  'a CPS4 on T=1 that is blocked': odd({ ...T1, pinTriesLeft: 0 }, 'pin-blocked'),
  'a CPS4 like nobody saw, with a blank update': odd(
    { ...T1, protocol: 'T=0', atr: ATR.cps4Like, actua: BLANK },
    'card-never-updated',
  ),
  'a certificate that is listed and not there': odd(
    {},
    'certificate-not-found',
    { serial: pharmacist.serial, problem: { code: 'certificate_absent' } },
    without(fileIds.authenticationCertificate),
  ),
  'a certificate directory that is not there': odd(
    {},
    'certificate-not-found',
    { pinTriesLeft: 3, problem: { code: 'directory_unreadable' } },
    without(fileIds.cdf),
  ),
  'no application': odd(
    {},
    'certificate-not-found',
    { problem: { code: 'application_absent' } },
    without('5031', 'FF0010'),
  ),
  'a certificate of other bytes': odd({ certificateFile: garbage(700, 3) }, 'certificate-not-found'),
  'no more than 128 bytes at once': odd({}, 'ready', {}, givingAtMost(128)),
  'no more than 32 bytes at once, each time as if the file ended': odd(
    { ...T1, policyNotice: 376 },
    'ready',
    {},
    givingAtMost(32, '6282'),
  ),
  'no file, not even the root': odd({}, 'unread', { reading: 'failed', update: undefined }, always('6A82')),
  'every file locked': odd({ actua: BLANK }, 'unread', { reading: 'failed', update: undefined }, always('6283', 0xa4)),
  'no serial number, and a good certificate': odd(
    {},
    'unread',
    { reading: 'partial', certificate: { expired: false }, update: undefined },
    { before: (command) => (isForSerial(command) ? { answer: Buffer.from('6A82', 'hex') } : undefined) },
  ),
  'a service card that has expired': odd(
    { ...withoutNames, ...EXPIRED, title: 'Carte de service santé ou social', cn: '3750099128/000000018' },
    'certificate-expired',
  ),
};

const onWindows = (card: CardFacts): Facts => ({
  system: { os: 'windows', arch: 'x64' },
  pcsc: { service: 'running' },
  readers: [{ name: 'A', model: null, state: 'present', card }],
  workstation: FIT,
});

describe('a card that is odd in several ways', () => {
  let card: InsertedCard | undefined;
  afterEach(async () => {
    await card?.remove();
    await host.waitFor((snapshot) => isEmpty(snapshot));
  });

  it.each(Object.keys(ODD))('%s', async (name) => {
    const { profile, hooks, says, facts } = ODD[name] as Odd;
    card = await insertCard({
      port: DEFAULT_READER.port,
      card: cpsCard(profile),
      ...(hooks === undefined ? {} : { hooks }),
    });
    const seen = finishedCard(await host.waitFor((snapshot) => finishedCard(snapshot) !== undefined));
    // So that a fact which must not be told can be asked for.
    expect({ update: undefined, ...seen }).toMatchObject(facts);
    if (seen === undefined) throw new Error('no card was read');
    const { headline, cardRoute } = diagnose(onWindows(seen), new Date(), 'chrome');
    expect(headline.id).toBe(says);
    // Where the card itself is in the way, this machine says the same in its own words.
    if (cardRoute.state !== 'ready') {
      const { stdout, code } = await runHost(['diagnose']);
      expect(stdout).toContain(headline.title.replaceAll('\u00a0', ' '));
      expect(code).toBe({ 'not-yet': 10, 'not-here': 11, 'not-known': 12 }[cardRoute.state]);
    } else expect(titleOf(says)).not.toBe('');
  });
});
