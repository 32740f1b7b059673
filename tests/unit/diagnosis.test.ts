import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { CheckId, CheckStatus, Route, Verdict } from '../../shared/diagnosis/diagnosis.ts';
import type {
  CardFacts,
  CardHolder,
  CardProblemCode,
  Facts,
  Galss,
  ReaderFacts,
  UsbReader,
  WorkstationFacts,
} from '../../shared/diagnosis/facts.ts';
import { anyFacts } from '../support/desks/any-facts.ts';

const NOW = new Date('2026-11-24T10:00:00Z');

const certificate = {
  notBefore: '2025-01-01T00:00:00Z',
  notAfter: '2028-01-01T00:00:00Z',
  issuer: 'AC IGC-SANTE FORT PERSONNES',
  expired: false,
  daysLeft: 403,
};

const pharmacist: CardHolder = {
  idKind: 'rpps',
  idCheck: 'valid',
  profession: '21',
  cardType: '0',
  test: false,
  nominative: true,
};

const cps3: CardFacts = {
  atr: '3BAC00402A001225006480000310009000',
  kind: 'cps3',
  evidence: 'issuer',
  reading: 'complete',
  holder: pharmacist,
  certificate,
  pinTriesLeft: 3,
};
const unread: CardFacts = {
  atr: '3B9B188001001225006480040100009044',
  kind: 'cps4',
  evidence: 'atr-exact',
  reading: 'failed',
  problem: { code: 'directory_unreadable', detail: '6A82' },
};
const vitale: CardFacts = {
  atr: '3B751300004309EA9000',
  kind: 'vitale',
  vitale: 2,
  evidence: 'atr-masked',
  reading: 'not-attempted',
};
const stranger: CardFacts = { atr: '3B00', kind: 'unknown', evidence: 'none', reading: 'not-attempted' };
const contactless: CardFacts = {
  atr: '3B8F80010031B86404B0ECC173940180829000 0E'.replace(' ', ''),
  kind: 'cps3-contactless',
  evidence: 'atr-exact',
  reading: 'not-attempted',
  problem: { code: 'contactless' },
};

const slot = (card: CardFacts | null, more: Partial<ReaderFacts> = {}): ReaderFacts => ({
  name: 'Identive CLOUD 2700 R Smart Card Reader 0',
  model: null,
  state: card === null ? 'empty' : 'present',
  card,
  ...more,
});

const facts = (
  readers: readonly ReaderFacts[],
  workstation: WorkstationFacts = {},
  more: Partial<Facts> = {},
): Facts => ({
  system: { os: 'windows', arch: 'x64' },
  pcsc: { service: 'running' },
  readers,
  workstation,
  ...more,
});

const terminal: UsbReader = { id: '0b00:0090', model: 'Telium', vendor: 'Ingenico', seenByPcsc: false };
const serial: Galss = {
  iniPath: 'C:\\Windows\\galss.ini',
  channels: [{ kind: 'serial', setting: '9600,1,8,0,0', lads: ['CPS'] }],
  cpsOnSerial: true,
};
const known = <T>(value: T) => ({ state: 'known', value }) as const;

const checkOf = (given: Facts, id: CheckId) => diagnose(given, NOW).checks.find((check) => check.id === id);
const remedyIds = (given: Facts) => diagnose(given, NOW).remedies.map(({ id }) => id);

describe('the verdict and the first advice', () => {
  const one = (card: CardFacts | null, reader: Partial<ReaderFacts> = {}) => facts([slot(card, reader)]);
  const failed = (code: CardProblemCode) => one({ ...unread, problem: { code } });
  const linux = { os: 'linux', arch: 'x64' } as const;
  const service = (state: Facts['pcsc']['service'], around: WorkstationFacts = {}, system?: Facts['system']) =>
    facts([], around, { pcsc: { service: state }, ...(system && { system }) });
  type Row = [what: string, given: Facts, verdict: Verdict, first?: string];
  const table: Readonly<Partial<Record<Route, readonly Row[]>>> = {
    'activate-with-card': [
      ['a CPS read with its issuer and a certificate', one(cps3), 'works'],
      ['a CPS known by its exact ATR alone', one(unread), 'probable', 'replug-reader'],
      [
        'a CPS whose issuer was read, and then nothing for the reader’s fault',
        one({ ...unread, evidence: 'issuer', problem: { code: 'reader_error' } }),
        'probable',
        'replug-reader',
      ],
      [
        'a CPS whose issuer was read but no certificate, for the card’s own fault',
        one({ ...unread, evidence: 'issuer' }),
        'probable',
        'call-card-service',
      ],
      [
        'a card that only looks like a CPS',
        one({ ...unread, kind: 'cps3', evidence: 'atr-masked' }),
        'not-tested',
        'replug-reader',
      ],
      ['an empty reader', one(null), 'no-card', 'insert-card'],
      ['a card that is mute', one(null, { state: 'mute' }), 'mute', 'turn-card'],
      [
        'a contactless slot that says mute with nothing on it',
        facts([slot(null, { state: 'mute', contactless: true }), slot(null)]),
        'no-card',
        'insert-card',
      ],
      ['a reader held by another program', one(null, { state: 'busy' }), 'busy', 'close-software'],
      ['a card held by another program during the read', failed('busy'), 'busy', 'close-software'],
      ['a Vitale alone', one(vitale), 'wrong-card', 'use-cps-card'],
      ['an unknown card', one(stranger), 'wrong-card', 'use-cps-card'],
      [
        'a card with the ATR of a CPS and the issuer of another',
        failed('issuer_mismatch'),
        'wrong-card',
        'use-cps-card',
      ],
      ['a CPS torn out during the read', failed('removed'), 'no-card', 'insert-card'],
      ['a CPS that stopped answering', failed('timeout'), 'mute', 'wipe-card'],
      [
        'a CPS laid on a reader that has a slot too',
        facts([slot(contactless, { contactless: true }), slot(null)]),
        'not-tested',
        'contact-slot',
      ],
      [
        'an unknown card laid on a reader that has a slot too',
        facts([slot(stranger, { contactless: true }), slot(null)]),
        'no-card',
        'insert-card',
      ],
    ],
    'activate-without-card': [
      ['a CPS on a contactless reader only', one(contactless, { contactless: true }), 'not-tested', 'slot-reader'],
      ['a reader that does not answer', one(null, { state: 'unavailable' }), 'not-tested', 'replug-reader'],
      [
        'an Ingenico terminal on USB that PC/SC does not list',
        facts([], { usb: known([terminal]) }),
        'not-visible',
        'reader-driver',
      ],
      ['a CPS that GALSS has on a serial line', facts([], { galss: known(serial) }), 'not-visible', 'galss-pcsc'],
      ['no reader at all', facts([], { usb: known([]) }), 'no-reader', 'separate-reader'],
      ['no reader, USB not looked at', facts([]), 'no-reader', 'separate-reader'],
      ['no reader in a remote session', facts([], { remoteSession: known(true) }), 'no-reader', 'redirect-reader'],
      [
        'a stopped service with a reader on USB',
        service('stopped', { usb: known([terminal]) }),
        'service-stopped',
        'start-service',
      ],
      [
        'a Windows service that waits for its first reader',
        service('stopped', { usb: known([]) }),
        'no-reader',
        'separate-reader',
      ],
      [
        'a Windows service that is disabled',
        service('stopped', { usb: known([]), smartCardService: known('disabled') }),
        'service-stopped',
        'enable-service',
      ],
      [
        'pcscd stopped on Linux, nothing on USB',
        service('stopped', { usb: known([]) }, linux),
        'service-stopped',
        'start-service',
      ],
      ['no PC/SC library', service('absent', {}, linux), 'service-stopped', 'install-service'],
      ['a service that refuses this user', service('denied'), 'not-tested', 'allow-service'],
      [
        'a program that has lost its own part for PC/SC',
        facts([], {}, { pcsc: { service: 'unknown', programDamaged: true } }),
        'not-tested',
        'reinstall-program',
      ],
      ['a service of unknown state', service('unknown'), 'not-tested', 'other-computer'],
    ],
  };

  describe.each(Object.entries(table))('leads to %s:', (route, rows) => {
    it.each(rows)('%s', (_what, given, verdict, first) => {
      const diagnosis = diagnose(given, NOW);
      expect([diagnosis.verdict, diagnosis.route, diagnosis.remedies[0]?.id]).toEqual([verdict, route, first]);
    });
  });
});

describe('of several readers and slots', () => {
  it('a Vitale beside a CPS is not a wrong card, whichever slot holds which', () => {
    const a = slot(vitale, { device: 'd', slot: 0, name: 'X 0' });
    const b = slot(cps3, { device: 'd', slot: 1, name: 'X 1' });
    for (const readers of [
      [a, b],
      [b, a],
    ]) {
      const diagnosis = diagnose(facts(readers), NOW);
      expect([diagnosis.verdict, diagnosis.reader]).toEqual(['works', 'X 1']);
    }
  });

  it.each([
    ['the CPS is where the Vitale usually is', 'vitale', 'cps', 'warn'],
    ['the Vitale alone is in a slot meant for the CPS', null, 'cps', 'warn'],
    ['each is where it usually is', 'cps', 'vitale', 'ok'],
    ['nothing is known of the slots', null, null, 'ok'],
  ] as const)('%s: the slots are told', (_what, ofCps, ofVitale, status) => {
    const given = facts([
      slot(vitale, { device: 'd', slot: 0, name: 'X 0', usualCard: ofVitale }),
      slot(cps3, { device: 'd', slot: 1, name: 'X 1', usualCard: ofCps }),
    ]);
    const told = checkOf(given, 'slots');
    expect(told?.status).toBe(status);
    expect(told?.evidence).toContain('Carte CPS dans la fente 2, carte Vitale dans la fente 1');
  });

  it.each([
    ['one device', ['d', 'd'], 'insérées : la fente 1 ; la fente 2.'],
    ['two devices', ['d', 'e'], 'insérées : la fente 1 (X 0) ; la fente 2 (X 1).'],
  ] as const)('two CPS in %s are told, with the slot of each', (_what, [first, second], said) => {
    const given = facts([
      slot(cps3, { device: first, slot: 0, name: 'X 0' }),
      slot(cps3, { device: second, slot: 1, name: 'X 1' }),
    ]);
    expect(checkOf(given, 'slots')).toMatchObject({ status: 'warn', evidence: expect.stringContaining(said) });
    expect(diagnose(given, NOW).remedies.map(({ id }) => id)).toContain('one-cps');
  });

  it('one CPS seen by its chip and through the air is one card', () => {
    const air = slot({ ...cps3, kind: 'cps3-contactless' }, { device: 'd', slot: 2, name: 'X 2', contactless: true });
    const given = facts([slot(cps3, { device: 'd', slot: 0, name: 'X 0' }), air]);
    expect(checkOf(given, 'slots')).toBeUndefined();
  });

  it('cards in different devices are not compared', () => {
    expect(checkOf(facts([slot(cps3, { device: 'a' }), slot(vitale, { device: 'b' })]), 'slots')).toBeUndefined();
  });

  it('a card still being read is told as such, not as unread', () => {
    const given = facts([slot({ ...unread, reading: 'not-attempted', inProgress: true })]);
    expect(checkOf(given, 'card-reading')?.evidence).toContain('en cours');
  });

  it('of two CPS cards the one that can be used decides', () => {
    const expired = { ...cps3, certificate: { ...certificate, expired: true, daysLeft: -3 } };
    const diagnosis = diagnose(facts([slot(expired, { name: 'old' }), slot(cps3, { name: 'new' })]), NOW);
    expect([diagnosis.reader, diagnosis.route]).toEqual(['new', 'activate-with-card']);
  });
});

describe('a card that works but', () => {
  const holding = (changes: Partial<CardFacts>) => facts([slot({ ...cps3, ...changes })]);
  const ends = (daysLeft: number) => ({ certificate: { ...certificate, daysLeft, expired: daysLeft < 0 } });
  const holder = (changes: Partial<CardHolder>) => ({ holder: { ...pharmacist, ...changes } });

  type Row = [what: string, changes: Partial<CardFacts>, id: CheckId, status: CheckStatus, first?: string];
  const table: Readonly<Partial<Record<Route, readonly Row[]>>> = {
    'activate-without-card': [
      ['has expired', ends(-1), 'certificate-validity', 'fail', 'renew-card'],
      [
        'is not valid yet',
        { certificate: { ...certificate, notBefore: '2027-01-01T00:00:00Z' } },
        'certificate-validity',
        'fail',
        'set-clock',
      ],
      ['names a service', holder({ nominative: false }), 'card-nominative', 'fail', 'nominative-card'],
      ['has one try left', { pinTriesLeft: 1 }, 'pin-tries', 'warn', 'careful-pin'],
      ['has a blocked PIN', { pinTriesLeft: 0 }, 'pin-tries', 'fail', 'unblock-pin'],
      ['carries a date that is past', { cardValidUntil: '2026-11-23' }, 'card-validity', 'fail', 'renew-card'],
    ],
    'activate-with-card': [
      ['expires today', ends(0), 'certificate-validity', 'warn', 'renew-soon'],
      ['expires in 60 days', ends(60), 'certificate-validity', 'warn', 'renew-soon'],
      ['expires in 61 days', ends(61), 'certificate-validity', 'ok'],
      ['is a test card', holder({ test: true }), 'card-test', 'warn', 'own-card'],
      ['belongs to an ADELI holder', holder({ idKind: 'adeli', idCheck: 'not-checked' }), 'id-kind', 'warn'],
      [
        'belongs to a member of staff',
        holder({ idKind: 'finess', idCheck: 'not-checked', cardType: '2' }),
        'id-kind',
        'ok',
      ],
      ['has a wrong key in its RPPS number', holder({ idCheck: 'invalid' }), 'id-check', 'warn'],
      ['tells no tries', { pinTriesLeft: null }, 'pin-tries', 'unknown'],
      ['carries today as its last day', { cardValidUntil: '2026-11-24' }, 'card-validity', 'warn'],
    ],
  };

  describe.each(Object.entries(table))('leads to %s where it', (route, rows) => {
    it.each(rows)('%s', (_what, changes, id, status, first) => {
      const given = holding(changes);
      const diagnosis = diagnose(given, NOW);
      expect(diagnosis.verdict).toBe('works');
      expect([checkOf(given, id)?.status, diagnosis.route, diagnosis.remedies[0]?.id]).toEqual([status, route, first]);
    });
  });

  it.each([
    ['expired', ends(-1)],
    ['blocked', { pinTriesLeft: 0 }],
  ])('an ADELI holder with a card that is %s is never sent to the route without a card', (_what, changes) => {
    const given = holding({ ...changes, ...holder({ idKind: 'adeli' }) });
    expect(diagnose(given, NOW).route).toBe('activate-with-card');
    expect(remedyIds(given)).not.toContain('without-card');
  });
});

describe('Cryptolib', () => {
  const cps4: CardFacts = { ...cps3, kind: 'cps4' };
  const with_ = (card: CardFacts, versions: readonly (string | null)[]) =>
    facts([slot(card)], { cryptolib: known(versions.map((version) => ({ version, path: 'p' }))) });

  it.each([
    ['too old for CPS4', with_(cps4, ['5.1.7']), 'fail', ['update-cryptolib']],
    ['old and new side by side', with_(cps4, ['5.0.42', '5.2.6']), 'warn', []],
    ['new enough', with_(cps4, ['5.2']), 'ok', []],
    ['of a later major version', with_(cps4, ['6.0.1']), 'ok', []],
    ['5.10, which is newer than 5.2', with_(cps4, ['5.10.0']), 'ok', []],
    ['of unknown version with CPS4', with_(cps4, [null]), 'unknown', []],
    ['old with CPS3', with_(cps3, ['5.0.16']), 'ok', []],
    ['missing', with_(cps3, []), 'warn', ['install-atsam']],
  ])('%s', (_what, given, status, remedies) => {
    expect(checkOf(given, 'middleware')?.status).toBe(status);
    expect(remedyIds(given).filter((id) => id === 'update-cryptolib' || id === 'install-atsam')).toEqual(remedies);
  });
});

describe('a probe that failed', () => {
  it('is told as not known, with its reason, and never as a fault', () => {
    const unknown = { state: 'unknown', reason: 'délai dépassé' } as const;
    const given = facts([slot(cps3)], {
      usb: unknown,
      cryptolib: unknown,
      galss: unknown,
      browsers: unknown,
      remoteSession: unknown,
      firefox: unknown,
    });
    const told = diagnose(given, NOW).checks.filter(({ evidence }) => evidence.includes('délai dépassé'));
    expect(told.map(({ status }) => status)).toEqual(Array(6).fill('unknown'));
    expect(diagnose(given, NOW).verdict).toBe('works');
  });
});

it('a card that lies on a reader is not to be turned or pushed in', () => {
  expect(remedyIds(facts([slot(null, { state: 'mute' })]))).toContain('turn-card');
  expect(remedyIds(facts([slot(null, { state: 'mute', contactless: true })]))).not.toContain('turn-card');
});

it('a card that answers, but is not known, is not said to lie the wrong way round', () => {
  expect(remedyIds(facts([slot(stranger)]))).not.toContain('turn-card');
});

it('a card that answered before it stopped is not said to lie the wrong way round', () => {
  const stopped = facts([slot({ ...unread, problem: { code: 'timeout' } })]);
  expect(remedyIds(stopped)).not.toContain('turn-card');
  expect(remedyIds(stopped)).toEqual(expect.arrayContaining(['wipe-card', 'replug-reader', 'other-computer']));
});

it('a card that stopped while it lay on a reader belongs in a slot', () => {
  const laidOn = facts([slot({ ...unread, problem: { code: 'timeout' } }, { contactless: true })]);
  expect(remedyIds(laidOn)[0]).toBe('slot-reader');
  expect(remedyIds(laidOn)).not.toContain('wipe-card');
  const beside = { ...laidOn, readers: [...laidOn.readers, slot(null, { name: 'fente' })] };
  expect(remedyIds(beside)[0]).toBe('contact-slot');
});

describe('the browsers check', () => {
  const linux = (browsers: Extract<WorkstationFacts['browsers'], { state: 'known' }>['value']) =>
    facts([slot(cps3)], { browsers: known(browsers) });

  it.each([
    ['all linked', linux([{ browser: 'chrome', installed: true, registration: 'ok' }]), 'ok', false],
    ['one broken', linux([{ browser: 'edge', installed: true, registration: 'broken', problem: 'x' }]), 'warn', true],
    ['a Snap', linux([{ browser: 'firefox', installed: true, packaging: 'snap', registration: 'ok' }]), 'warn', false],
    [
      'a Flatpak that cannot reach the host',
      linux([{ browser: 'firefox', installed: true, packaging: 'flatpak', reachesHost: 'no', registration: 'ok' }]),
      'warn',
      false,
    ],
    [
      'a Flatpak that reaches the host',
      linux([{ browser: 'firefox', installed: true, packaging: 'flatpak', reachesHost: 'yes', registration: 'ok' }]),
      'ok',
      false,
    ],
    ['none installed', linux([{ browser: 'brave', installed: false, registration: 'absent' }]), 'unknown', false],
  ])('%s', (_what, given, status, repair) => {
    expect(checkOf(given, 'browsers')?.status).toBe(status);
    expect(remedyIds(given).includes('repair-registration')).toBe(repair);
  });
});

describe('whatever the facts', () => {
  it('"works" needs a running service, the CPS issuer and a certificate; every check has its evidence', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { verdict, checks, remedies, reader } = diagnose(given, NOW);
        for (const { evidence } of checks) expect(evidence).not.toBe('');
        expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
        expect(remedies.every(({ text }) => !/compatible/i.test(text))).toBe(true);
        if (verdict !== 'works') return;
        const cards = given.readers.filter(({ name }) => name === reader).map(({ card }) => card);
        expect(cards.some((card) => card?.evidence === 'issuer' && card.certificate !== undefined)).toBe(true);
        expect(['running', 'unknown']).toContain(given.pcsc.service);
      }),
    );
  });
});
