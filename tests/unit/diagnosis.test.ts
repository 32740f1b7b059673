import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { CheckId, CheckStatus, Diagnosis, Route, Verdict } from '../../shared/diagnosis/diagnosis.ts';
import type {
  CardFacts,
  CardHolder,
  CardProblemCode,
  Facts,
  ReaderFacts,
  WorkstationFacts,
} from '../../shared/diagnosis/facts.ts';
import { anyFacts } from '../support/desks/any-facts.ts';
import { EMPTY, FUTURE, held, known, linux, PHARMACIST, stateOf, unread } from '../support/desks/desk.ts';
import { DESK_MOMENT, type DeskName, deskNamed, diagnosisOf } from '../support/desks/desks.ts';
import { CERTIFICATE, deskWith } from '../support/desks/sample-facts.ts';

const VITALE: Partial<CardFacts> = { kind: 'vitale', evidence: 'atr-masked', vitale: 2 };
const UNREAD: Partial<CardFacts> = { kind: 'cps4', evidence: 'atr-exact', reading: 'failed' };
const laid: Partial<ReaderFacts> = { contactless: true };

const judged = (given: Facts): Diagnosis => diagnose(given, DESK_MOMENT);
const checkOf = (given: Facts, id: CheckId) => judged(given).checks.find((check) => check.id === id);
const remedyIds = (given: Facts) => judged(given).remedies.map(({ id }) => id);
const facts = (readers: readonly ReaderFacts[], workstation: WorkstationFacts = {}) =>
  deskWith(readers, { workstation });

/** Which way follows, and which advice: tests/unit/card-route.test.ts. */
describe('the verdict', () => {
  const AT: Readonly<Record<Verdict, readonly DeskName[]>> = {
    works: ['everything in order', 'no Cryptolib on Windows', 'a blocked code'],
    probable: ['a card whose contents were not read', 'a card on which no certificate was found'],
    'not-tested': ['a CPS laid on the reader', 'a reader that does not answer', 'a session that is refused'],
    mute: ['a mute card', 'a card that stopped answering'],
    busy: ['a busy card', 'a card that macOS keeps'],
    'wrong-card': ['a Vitale', 'an unknown card'],
    'no-card': ['no card in a good reader', 'an unknown chip beside an empty slot'],
    'no-reader': ['no reader', 'a service that waits for its first reader', 'a remote session'],
    'not-visible': [
      'a terminal that the browser does not see',
      'settings of GALSS where nobody looked at USB',
      'a reader that only the pharmacy software knows',
    ],
    'service-stopped': ['a stopped service', 'a service that is disabled', 'no service'],
  };
  const rows = (Object.keys(AT) as Verdict[]).flatMap((verdict) => AT[verdict].map((name) => [verdict, name] as const));
  it.each(rows)('is "%s" of %s', (verdict, name) => {
    expect(diagnosisOf(deskNamed(name)).verdict).toBe(verdict);
  });

  const failed = (code: CardProblemCode) => facts([unread({ ...UNREAD, problem: { code } })]);
  it.each<[what: string, given: Facts, verdict: Verdict, first: string]>([
    ['a CPS known by its exact ATR alone', failed('directory_unreadable'), 'probable', 'replug-reader'],
    [
      'a CPS whose issuer was read, and then nothing for the reader’s fault',
      facts([unread({ ...UNREAD, evidence: 'issuer', problem: { code: 'reader_error' } })]),
      'probable',
      'replug-reader',
    ],
    [
      'a card that only looks like a CPS',
      facts([unread({ ...UNREAD, evidence: 'atr-masked', problem: { code: 'directory_unreadable' } })]),
      'not-tested',
      'replug-reader',
    ],
    [
      'a contactless slot that says mute with nothing on it',
      facts([{ ...stateOf('mute'), ...laid }, EMPTY]),
      'no-card',
      'insert-card',
    ],
    ['a card held by another program during the read', failed('busy'), 'busy', 'close-software'],
    ['the ATR of a CPS and the issuer of another', failed('issuer_mismatch'), 'wrong-card', 'use-cps-card'],
    [
      'an unknown card laid on a reader that has a slot too',
      facts([unread({}, laid), EMPTY]),
      'no-card',
      'insert-card',
    ],
    [
      'a CPS on a contactless reader only',
      facts([unread({ kind: 'cps3-contactless', evidence: 'atr-exact', problem: { code: 'contactless' } }, laid)]),
      'not-tested',
      'slot-reader',
    ],
    ['no reader, USB not looked at', facts([]), 'no-reader', 'separate-reader'],
    [
      'a Windows service that is disabled, nothing on USB',
      { ...facts([], { usb: known([]), smartCardService: known('disabled') }), pcsc: { service: 'stopped' } },
      'service-stopped',
      'enable-service',
    ],
    [
      'pcscd stopped on Linux, nothing on USB',
      { ...facts([], { usb: known([]) }), system: linux, pcsc: { service: 'stopped' } },
      'service-stopped',
      'start-service',
    ],
    ['a service of unknown state', { ...facts([]), pcsc: { service: 'unknown' } }, 'not-tested', 'other-computer'],
  ])('of %s comes with what helps', (_what, given, verdict, first) => {
    const { verdict: found, remedies } = judged(given);
    expect([found, remedies[0]?.id]).toEqual([verdict, first]);
  });
});

describe('of several readers and slots', () => {
  it('a Vitale beside a CPS is not a wrong card, whichever slot holds which', () => {
    const readers = [
      unread(VITALE, { device: 'd', slot: 0, name: 'X 0' }),
      held({}, { device: 'd', slot: 1, name: 'X 1' }),
    ];
    for (const order of [readers, readers.toReversed()])
      expect(judged(facts(order))).toMatchObject({ verdict: 'works', reader: 'X 1' });
  });

  it.each([
    ['the CPS is where the Vitale usually is', 'vitale', 'cps', 'warn'],
    ['the Vitale alone is in a slot meant for the CPS', null, 'cps', 'warn'],
    ['each is where it usually is', 'cps', 'vitale', 'ok'],
    ['nothing is known of the slots', null, null, 'ok'],
  ] as const)('%s: the slots are told', (_what, ofCps, ofVitale, status) => {
    const given = facts([
      unread(VITALE, { device: 'd', slot: 0, name: 'X 0', usualCard: ofVitale }),
      held({}, { device: 'd', slot: 1, name: 'X 1', usualCard: ofCps }),
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
      held({}, { device: first, slot: 0, name: 'X 0' }),
      held({}, { device: second, slot: 1, name: 'X 1' }),
    ]);
    expect(checkOf(given, 'slots')).toMatchObject({ status: 'warn', evidence: expect.stringContaining(said) });
    expect(remedyIds(given)).toContain('one-cps');
  });

  it('one CPS seen by its chip and through the air is one card', () => {
    const air = held({ kind: 'cps3-contactless' }, { device: 'd', slot: 2, name: 'X 2', contactless: true });
    const given = facts([held({}, { device: 'd', slot: 0, name: 'X 0' }), air]);
    expect(checkOf(given, 'slots')).toBeUndefined();
  });

  it('cards in different devices are not compared', () => {
    expect(checkOf(facts([held({}, { device: 'a' }), unread(VITALE, { device: 'b' })]), 'slots')).toBeUndefined();
  });

  it('a card still being read is told as such, not as unread', () => {
    const given = facts([unread({ kind: 'cps4', evidence: 'atr-exact', inProgress: true })]);
    expect(checkOf(given, 'card-reading')?.evidence).toContain('en cours');
  });

  it('of two CPS cards the one that can be used decides', () => {
    const expired = held({ certificate: { ...CERTIFICATE, expired: true, daysLeft: -3 } }, { name: 'old' });
    const given = facts([expired, held({}, { name: 'new' })]);
    expect(judged(given)).toMatchObject({ reader: 'new', route: 'activate-with-card' });
  });
});

describe('a card that works but', () => {
  const ends = (daysLeft: number) => ({ certificate: { ...CERTIFICATE, daysLeft, expired: daysLeft < 0 } });
  const holder = (changes: Partial<CardHolder>) => ({ holder: { ...PHARMACIST, ...changes } });

  type Row = [what: string, changes: Partial<CardFacts>, id: CheckId, status: CheckStatus, first?: string];
  const table: Readonly<Partial<Record<Route, readonly Row[]>>> = {
    'activate-without-card': [
      ['has expired', ends(-1), 'certificate-validity', 'fail', 'renew-card'],
      ['is not valid yet', FUTURE, 'certificate-validity', 'fail', 'set-clock'],
      ['names a service', holder({ nominative: false }), 'card-nominative', 'fail', 'nominative-card'],
      ['has one try left', { pinTriesLeft: 1 }, 'pin-tries', 'warn', 'careful-pin'],
      ['has a blocked PIN', { pinTriesLeft: 0 }, 'pin-tries', 'fail', 'unblock-pin'],
      ['carries a date that is past', { cardValidUntil: '2026-11-26' }, 'card-validity', 'fail', 'renew-card'],
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
      ['tells no tries', { pinTriesLeft: null }, 'pin-tries', 'unknown'],
      ['carries today as its last day', { cardValidUntil: '2026-11-27' }, 'card-validity', 'warn'],
    ],
  };

  describe.each(Object.entries(table))('leads to %s where it', (route, rows) => {
    it.each(rows)('%s', (_what, changes, id, status, first) => {
      const given = facts([held(changes)]);
      const diagnosis = judged(given);
      expect(diagnosis.verdict).toBe('works');
      expect([checkOf(given, id)?.status, diagnosis.route, diagnosis.remedies[0]?.id]).toEqual([status, route, first]);
    });
  });
});

describe('Cryptolib', () => {
  const with_ = (kind: CardFacts['kind'], versions: readonly (string | null)[]) =>
    facts([held({ kind })], { cryptolib: known(versions.map((version) => ({ version, path: 'p' }))) });

  it.each([
    ['too old for CPS4', with_('cps4', ['5.1.7']), 'fail', ['update-cryptolib']],
    ['old and new side by side', with_('cps4', ['5.0.42', '5.2.6']), 'warn', []],
    ['new enough', with_('cps4', ['5.2']), 'ok', []],
    ['of a later major version', with_('cps4', ['6.0.1']), 'ok', []],
    ['5.10, which is newer than 5.2', with_('cps4', ['5.10.0']), 'ok', []],
    ['of unknown version with CPS4', with_('cps4', [null]), 'unknown', []],
    ['old with CPS3', with_('cps3', ['5.0.16']), 'ok', []],
    ['missing', with_('cps3', []), 'warn', ['install-atsam']],
  ])('%s', (_what, given, status, remedies) => {
    expect(checkOf(given, 'middleware')?.status).toBe(status);
    expect(remedyIds(given).filter((id) => id === 'update-cryptolib' || id === 'install-atsam')).toEqual(remedies);
  });
});

describe('a probe that failed', () => {
  it('is told as not known, with its reason, and never as a fault', () => {
    const unknown = { state: 'unknown', reason: 'délai dépassé' } as const;
    const given = facts([held({})], {
      usb: unknown,
      cryptolib: unknown,
      galss: unknown,
      browsers: unknown,
      remoteSession: unknown,
      firefox: unknown,
    });
    const told = judged(given).checks.filter(({ evidence }) => evidence.includes('délai dépassé'));
    expect(told.map(({ status }) => status)).toEqual(Array(6).fill('unknown'));
    expect(judged(given).verdict).toBe('works');
  });
});

it('a card that lies on a reader is not to be turned or pushed in', () => {
  expect(remedyIds(facts([stateOf('mute')]))).toContain('turn-card');
  expect(remedyIds(facts([{ ...stateOf('mute'), ...laid }]))).not.toContain('turn-card');
});

it('a card that answers, but is not known, is not said to lie the wrong way round', () => {
  expect(remedyIds(facts([unread({})]))).not.toContain('turn-card');
});

it('a card that answered before it stopped is not said to lie the wrong way round', () => {
  const stopped = facts([unread({ ...UNREAD, problem: { code: 'timeout' } })]);
  expect(remedyIds(stopped)).not.toContain('turn-card');
  expect(remedyIds(stopped)).toEqual(expect.arrayContaining(['wipe-card', 'replug-reader', 'other-computer']));
});

it('a card that stopped while it lay on a reader belongs in a slot', () => {
  const laidOn = facts([unread({ ...UNREAD, problem: { code: 'timeout' } }, laid)]);
  expect(remedyIds(laidOn)[0]).toBe('slot-reader');
  expect(remedyIds(laidOn)).not.toContain('wipe-card');
  const beside = { ...laidOn, readers: [...laidOn.readers, { ...EMPTY, name: 'fente' }] };
  expect(remedyIds(beside)[0]).toBe('contact-slot');
});

describe('the browsers check', () => {
  const linux = (browsers: Extract<WorkstationFacts['browsers'], { state: 'known' }>['value']) =>
    facts([held({})], { browsers: known(browsers) });

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
        const { verdict, checks, remedies, reader } = judged(given);
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
