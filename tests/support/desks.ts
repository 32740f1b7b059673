import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { CardRoute, CheckId, Diagnosis, LinkId, Route, Tone } from '../../shared/diagnosis/diagnosis.ts';
import type {
  BrowserId,
  CardFacts,
  CardHolder,
  Facts,
  ReaderFacts,
  WorkstationFacts,
} from '../../shared/diagnosis/facts.ts';
import { type FindingId, findingWords } from '../../shared/messages/fr/findings.ts';
import { SAMPLE_CARD, SAMPLE_READER } from './sample-facts.ts';

/** The moment at which every desk is looked at. */
export const DESK_MOMENT = new Date('2026-11-27T10:00:00Z');

/** One invented desk, and what every surface must say of it. */
export interface Desk {
  readonly facts: Facts;
  readonly browser: BrowserId;
  readonly says: FindingId;
  readonly tone: Tone;
  readonly state: CardRoute['state'];
  readonly because: CheckId | null;
  readonly route: Route;
  /** The link that the headline is about. */
  readonly link: LinkId | null;
  /** First piece of advice. */
  readonly first: string | null;
  /** A part of what follows the headline. */
  readonly second?: string;
}

const known = <T>(value: T) => ({ state: 'known', value }) as const;
const notKnown = { state: 'unknown', reason: 'pas de réponse à temps.' } as const;

const FIT: WorkstationFacts = { cryptolib: known([{ version: '5.2.6', path: 'C:\\x' }]), remoteSession: known(false) };

const windows = { os: 'windows', arch: 'x64' } as const;
const macos = { os: 'macos', arch: 'arm64' } as const;
const linux = { os: 'linux', arch: 'x64' } as const;

const desk = (
  readers: readonly ReaderFacts[],
  workstation: WorkstationFacts = {},
  more: Partial<Facts> = {},
): Facts => ({
  system: windows,
  pcsc: { service: 'running' },
  readers,
  workstation: { ...FIT, ...workstation },
  ...more,
});

const { serial: _serial, ...anonymous } = SAMPLE_CARD;
const PHARMACIST: CardHolder = { idKind: 'rpps', idCheck: 'valid', profession: '21', cardType: '0', nominative: true };
const CARD: CardFacts = { ...anonymous, holder: PHARMACIST };

const held = (card: Partial<CardFacts>, reader: Partial<ReaderFacts> = {}): ReaderFacts => ({
  ...SAMPLE_READER,
  ...reader,
  card: { ...CARD, ...card },
});

/** A card of which nothing was read. */
const unread = (card: Partial<CardFacts>, reader: Partial<ReaderFacts> = {}): ReaderFacts => ({
  ...SAMPLE_READER,
  ...reader,
  card: { atr: '3B00', kind: 'unknown', evidence: 'none', reading: 'not-attempted', ...card },
});

const EMPTY: ReaderFacts = { ...SAMPLE_READER, state: 'empty', card: null };
const stateOf = (state: ReaderFacts['state']): ReaderFacts => ({ ...SAMPLE_READER, state, card: null });

const adeli = { ...PHARMACIST, idKind: 'adeli', idCheck: 'not-checked' } as const;
const certificate = (change: Partial<NonNullable<CardFacts['certificate']>>) => ({
  certificate: {
    notBefore: '2026-01-01T00:00:00.000Z',
    notAfter: '2029-01-01T00:00:00.000Z',
    issuer: 'AC DE TEST',
    expired: false,
    daysLeft: 700,
    ...change,
  },
});
const EXPIRED = certificate({ notAfter: '2026-03-01T00:00:00Z', expired: true, daysLeft: -271 });
const FUTURE = certificate({ notBefore: '2027-02-01T00:00:00Z' });
const TERMINAL = { id: '0b00:0090', model: 'Telium', vendor: 'Ingenico', seenByPcsc: false };

const row = (
  facts: Facts,
  says: FindingId,
  tone: Tone,
  state: CardRoute['state'],
  because: CheckId | null,
  route: Route,
  link: LinkId | null,
  first: string | null,
  more: { readonly browser?: BrowserId; readonly second?: string } = {},
): Desk => ({ facts, browser: 'chrome', says, tone, state, because, route, link, first, ...more });

const WITH = 'activate-with-card';
const WITHOUT = 'activate-without-card';

/** Every row of the question "can I do it with my card, here, now?". Popup, panel, report, command line and pictures share them. */
export const DESKS = {
  'everything in order': row(desk([held({})]), 'ready', 'ok', 'ready', null, WITH, null, null),
  'no Cryptolib on Windows': row(
    desk([held({})], { cryptolib: known([]) }),
    'middleware-missing',
    'warn',
    'not-yet',
    'middleware',
    WITHOUT,
    'middleware',
    'install-atsam',
  ),
  'no Cryptolib on macOS': row(
    desk([held({})], { cryptolib: known([]) }, { system: macos }),
    'middleware-missing',
    'warn',
    'not-yet',
    'middleware',
    WITHOUT,
    'middleware',
    'install-atsam',
  ),
  'a CPS4 and an old Cryptolib': row(
    desk([held({ kind: 'cps4' })], { cryptolib: known([{ version: '5.1.7', path: 'C:\\x' }]) }),
    'middleware-too-old',
    'warn',
    'not-yet',
    'middleware',
    WITHOUT,
    'middleware',
    'update-cryptolib',
  ),
  'a Debian desk': row(
    desk([held({})], { cryptolib: known([]), distribution: known(['debian']) }, { system: linux }),
    'linux-not-foreseen',
    'warn',
    'not-here',
    'system',
    WITHOUT,
    'middleware',
    'other-computer',
  ),
  'a Debian desk of an ADELI holder': row(
    desk([held({ holder: adeli })], { cryptolib: known([]), distribution: known(['debian']) }, { system: linux }),
    'linux-not-foreseen',
    'warn',
    'not-here',
    'system',
    'other-computer',
    'middleware',
    'other-computer',
  ),
  'Red Hat with Firefox': row(
    desk(
      [held({})],
      { distribution: known(['almalinux', 'rhel']), firefox: known({ cpsExtension: 'on', pkcs11Module: true }) },
      { system: linux },
    ),
    'ready',
    'ok',
    'ready',
    null,
    WITH,
    null,
    null,
    { browser: 'firefox' },
  ),
  'Red Hat with Chrome': row(
    desk([held({})], { distribution: known(['rhel']) }, { system: linux }),
    'linux-not-firefox',
    'warn',
    'not-yet',
    'browser',
    WITH,
    'browser',
    'use-firefox',
  ),
  'Red Hat with Firefox as a Flatpak': row(
    desk(
      [held({})],
      {
        distribution: known(['rhel']),
        firefox: known({ cpsExtension: 'on', pkcs11Module: true }),
        browsers: known([{ browser: 'firefox', installed: true, packaging: 'flatpak', registration: 'ok' }]),
      },
      { system: linux },
    ),
    'browser-isolated',
    'warn',
    'not-known',
    'browser',
    WITH,
    'browser',
    'use-ordinary-browser',
    { browser: 'firefox' },
  ),
  'Red Hat without Cryptolib': row(
    desk([held({})], { distribution: known(['rhel']), cryptolib: known([]) }, { system: linux }),
    'middleware-missing',
    'warn',
    'not-yet',
    'middleware',
    WITHOUT,
    'middleware',
    'install-cryptolib-linux',
    { browser: 'firefox' },
  ),
  'Cryptolib not known': row(
    desk([held({})], { cryptolib: notKnown }),
    'middleware-unknown',
    'ok',
    'not-known',
    'middleware',
    WITH,
    'middleware',
    null,
    { second: 'le site décidera' },
  ),
  'the rest of the computer not looked at yet': row(
    { ...desk([held({})]), workstation: {} },
    'rest-not-looked',
    'ok',
    'not-known',
    'middleware',
    WITH,
    'middleware',
    null,
    { second: 'le site décidera' },
  ),
  'Firefox without the CPS extension': row(
    desk([held({})], { firefox: known({ cpsExtension: 'absent', pkcs11Module: true }) }),
    'extension-missing',
    'warn',
    'not-yet',
    'firefox-extension',
    WITH,
    'browser',
    'use-chrome',
    { browser: 'firefox' },
  ),
  'Firefox with the CPS extension switched off': row(
    desk([held({})], { firefox: known({ cpsExtension: 'off', pkcs11Module: true }) }),
    'extension-off',
    'warn',
    'not-yet',
    'firefox-extension',
    WITH,
    'browser',
    'switch-extension-on',
    { browser: 'firefox' },
  ),
  'Chrome on a Mac without CPSToken': row(
    desk([held({})], { cpsToken: known(false) }, { system: macos }),
    'mac-token-missing',
    'warn',
    'not-yet',
    'mac-token',
    WITHOUT,
    'middleware',
    'use-firefox',
  ),
  'a Mac whose Cryptolib is set to GALSS': row(
    desk([held({})], { cryptolibUsesGalss: known(true) }, { system: macos }),
    'middleware-on-pharmacy-reader',
    'warn',
    'not-yet',
    'middleware-reader',
    WITHOUT,
    'middleware',
    'cryptolib-reader',
  ),
  'the certificate manager does not run': row(
    desk([held({})], { ccm: known(false) }),
    'manager-stopped',
    'warn',
    'not-yet',
    'certificate-manager',
    WITH,
    'middleware',
    'start-manager',
  ),
  'Windows knows no provider for the card': row(
    desk([held({ kind: 'cps4', provider: known({ names: [], provider: null, fileThere: null }) })]),
    'provider-missing',
    'warn',
    'not-yet',
    'card-provider',
    WITHOUT,
    'middleware',
    'update-cryptolib',
  ),
  'the certificate is not in the store of Windows': row(
    desk([held({ certificateInStore: known(false) })], { ccm: known(true) }),
    'certificate-not-offered',
    'warn',
    'not-yet',
    'certificate-store',
    WITH,
    'middleware',
    'reinsert-card',
  ),
  'a blocked code': row(
    desk([held({ pinTriesLeft: 0 })]),
    'pin-blocked',
    'fail',
    'not-yet',
    'pin-tries',
    WITHOUT,
    'card',
    'unblock-pin',
  ),
  'a blocked code of an ADELI holder': row(
    desk([held({ pinTriesLeft: 0, holder: adeli })]),
    'pin-blocked',
    'fail',
    'not-yet',
    'pin-tries',
    WITH,
    'card',
    'unblock-pin',
  ),
  'an expired certificate': row(
    desk([held(EXPIRED)]),
    'certificate-expired',
    'fail',
    'not-here',
    'certificate-validity',
    WITHOUT,
    'card',
    'renew-card',
    { second: 'rien n’est à changer sur cet ordinateur' },
  ),
  'an expired certificate of an ADELI holder': row(
    desk([held({ ...EXPIRED, holder: adeli })]),
    'certificate-expired',
    'fail',
    'not-here',
    'certificate-validity',
    WITH,
    'card',
    'renew-card',
  ),
  'a certificate that is not valid yet': row(
    desk([held(FUTURE)]),
    'certificate-not-yet',
    'fail',
    'not-here',
    'certificate-validity',
    WITHOUT,
    'card',
    'set-clock',
  ),
  'a clock that is slow': row(
    desk([held(FUTURE)], { clockBeforeBuild: known(true) }),
    'clock-slow',
    'warn',
    'not-yet',
    'clock',
    WITH,
    'card',
    'set-clock',
  ),
  'a card date that is past': row(
    desk([held({ cardValidUntil: '2026-11-26' })]),
    'card-date-past',
    'fail',
    'not-here',
    'card-validity',
    WITHOUT,
    'card',
    'renew-card',
  ),
  'a card whose update is empty': row(
    desk([held({ update: known('empty') })]),
    'card-never-updated',
    'fail',
    'not-here',
    'card-update',
    WITHOUT,
    'card',
    'call-card-service',
  ),
  'one try left': row(
    desk([held({ pinTriesLeft: 1 })]),
    'last-try',
    'warn',
    'ready',
    'pin-tries',
    WITH,
    'card',
    'careful-pin',
  ),
  'an unknown card': row(
    desk([unread({ kind: 'unknown' })]),
    'unknown-card',
    'unknown',
    'not-known',
    'card-kind',
    WITH,
    'card',
    'use-cps-card',
  ),
  'a Vitale': row(
    desk([unread({ kind: 'vitale', evidence: 'atr-masked', vitale: 2 })]),
    'vitale',
    'warn',
    'not-yet',
    'card-kind',
    WITH,
    'card',
    'use-cps-card',
  ),
  'an old card that looks like a CPS2ter': row(
    desk([unread({ kind: 'cps2ter', evidence: 'atr-masked', problem: { code: 'retired_card' } })]),
    'retired-card',
    'warn',
    'not-known',
    'card-kind',
    WITHOUT,
    'card',
    'recent-card',
    { second: 'Le lecteur, lui, fonctionne' },
  ),
  'a CPS laid on the reader': row(
    desk([
      unread(
        { kind: 'cps3-contactless', evidence: 'atr-exact', problem: { code: 'contactless' } },
        { name: 'sans contact', contactless: true },
      ),
      { ...EMPTY, name: 'fente' },
    ]),
    'contactless',
    'warn',
    'not-yet',
    'card-kind',
    WITH,
    'card',
    'contact-slot',
  ),
  'a CPS of unknown generation': row(
    desk([held({ generationUnknown: true, kind: 'cps4' })]),
    'generation-unknown',
    'unknown',
    'not-known',
    'card-kind',
    WITH,
    'card',
    'send-report',
  ),
  'a test card': row(
    desk([held({ holder: { ...PHARMACIST, test: true } })]),
    'test-card',
    'warn',
    'not-yet',
    'card-test',
    WITH,
    'card',
    'own-card',
  ),
  'the card of a service': row(
    desk([held({ holder: { nominative: false } })]),
    'service-card',
    'fail',
    'not-yet',
    'card-nominative',
    WITHOUT,
    'card',
    'nominative-card',
  ),
  'no card in a good reader': row(desk([EMPTY]), 'no-card', 'neutral', 'not-yet', 'card', WITH, 'card', 'insert-card'),
  'no card, and no Cryptolib': row(
    desk([EMPTY], { cryptolib: known([]) }),
    'no-card',
    'neutral',
    'not-yet',
    'card',
    WITH,
    'card',
    'insert-card',
    { second: 'Il manque aussi Cryptolib' },
  ),
  'a mute card': row(desk([stateOf('mute')]), 'card-mute', 'fail', 'not-yet', 'card', WITH, 'card', 'turn-card'),
  'a busy card': row(desk([stateOf('busy')]), 'card-busy', 'warn', 'not-yet', 'card', WITH, 'card', 'close-software'),
  'a card that macOS keeps': row(
    desk(
      [unread({ kind: 'cps3', evidence: 'atr-exact', problem: { code: 'busy', by: 'system' } })],
      {},
      { system: macos },
    ),
    'card-kept-by-system',
    'unknown',
    'not-known',
    'card',
    WITH,
    'card',
    null,
  ),
  'a card whose contents were not read': row(
    desk([unread({ kind: 'cps3', evidence: 'atr-exact', reading: 'failed', problem: { code: 'reader_error' } })]),
    'unread',
    'warn',
    'not-known',
    'card-reading',
    WITH,
    'card',
    'replug-reader',
  ),
  'a card that is being read': row(
    desk([unread({ kind: 'cps3', evidence: 'atr-exact', inProgress: true })]),
    'being-read',
    'unknown',
    'not-known',
    'card-reading',
    WITH,
    'card',
    null,
  ),
  'two CPS cards at once': row(
    desk([held({}, { name: 'A', device: 'box', slot: 0 }), held({}, { name: 'B', device: 'box', slot: 1 })]),
    'two-cards',
    'warn',
    'ready',
    'slots',
    WITH,
    'card',
    'one-cps',
    { second: 'la fente 1, la fente 2' },
  ),
  'a reader that does not answer': row(
    desk([stateOf('unavailable')]),
    'reader-silent',
    'fail',
    'not-yet',
    'reader',
    WITHOUT,
    'reader',
    'replug-reader',
  ),
  'no reader': row(
    desk([], { usb: known([]) }),
    'no-reader',
    'warn',
    'not-yet',
    'reader',
    WITHOUT,
    'reader',
    'plug-reader',
  ),
  'a service that waits for its first reader': row(
    desk([], { usb: known([]), smartCardService: known('stopped') }, { pcsc: { service: 'stopped' } }),
    'no-reader',
    'warn',
    'not-yet',
    'reader',
    WITHOUT,
    'reader',
    'plug-reader',
  ),
  'a terminal that the browser does not see': row(
    desk([], { usb: known([TERMINAL]) }),
    'reader-unseen',
    'warn',
    'not-yet',
    'reader-visible',
    WITHOUT,
    'reader',
    'reader-driver',
  ),
  'a Mac that asks before it lets a reader in': row(
    desk([], { usb: known([TERMINAL]), accessoryApproval: known(true) }, { system: macos }),
    'reader-unseen',
    'warn',
    'not-yet',
    'reader-visible',
    WITHOUT,
    'reader',
    'allow-accessory',
  ),
  'a reader that only the pharmacy software knows': row(
    desk([], {}, { system: macos, pcsc: { service: 'running', pssReader: true } }),
    'reader-pharmacy-only',
    'warn',
    'not-here',
    'galss',
    WITHOUT,
    'reader',
    'galss-pcsc',
  ),
  'a remote session': row(
    desk([], { remoteSession: known(true) }),
    'remote-no-reader',
    'warn',
    'not-here',
    'remote-session',
    'other-computer',
    'service',
    'redirect-reader',
  ),
  'a remote session whose service broke the pipe': row(
    desk([], {}, { pcsc: { service: 'stopped', remoteWithoutReader: true } }),
    'remote-no-reader',
    'warn',
    'not-here',
    'remote-session',
    'other-computer',
    'service',
    'redirect-reader',
  ),
  'a stopped service': row(
    desk([], { usb: known([TERMINAL]) }, { pcsc: { service: 'stopped' } }),
    'service-stopped',
    'fail',
    'not-yet',
    'service',
    WITHOUT,
    'service',
    'start-service',
  ),
  'a service that is disabled': row(
    desk([], { smartCardService: known('disabled') }, { pcsc: { service: 'stopped' } }),
    'service-disabled',
    'fail',
    'not-yet',
    'service',
    WITHOUT,
    'service',
    'start-service',
  ),
  'no service': row(
    desk([], {}, { pcsc: { service: 'absent' } }),
    'service-absent',
    'fail',
    'not-yet',
    'service',
    WITHOUT,
    'service',
    'install-service',
  ),
  'a session that is refused': row(
    desk([], {}, { pcsc: { service: 'denied' } }),
    'service-denied',
    'fail',
    'not-yet',
    'service',
    WITHOUT,
    'service',
    'allow-service',
  ),
  'a damaged program': row(
    desk([], {}, { pcsc: { service: 'unknown', programDamaged: true } }),
    'program-damaged',
    'fail',
    'not-known',
    'service',
    WITHOUT,
    'service',
    'reinstall-program',
  ),
  'a service that hangs': row(
    desk([], {}, { pcsc: { service: 'unknown', silent: true } }),
    'service-silent',
    'fail',
    'not-yet',
    'service',
    WITHOUT,
    'service',
    'restart-computer',
  ),
  'a blocked code, and no Cryptolib': row(
    desk([held({ pinTriesLeft: 0 })], { cryptolib: known([]) }),
    'pin-blocked',
    'fail',
    'not-yet',
    'pin-tries',
    WITHOUT,
    'card',
    'unblock-pin',
  ),
  'a Vitale, and no Cryptolib': row(
    desk([unread({ kind: 'vitale', evidence: 'atr-masked' })], { cryptolib: known([]) }),
    'vitale',
    'warn',
    'not-yet',
    'card-kind',
    WITH,
    'card',
    'use-cps-card',
    { second: 'Il manque aussi Cryptolib' },
  ),
} as const satisfies Readonly<Record<string, Desk>>;

export type DeskName = keyof typeof DESKS;

export const DESK_NAMES = Object.keys(DESKS) as readonly DeskName[];

export const deskNamed = (name: DeskName): Desk => DESKS[name];

export const diagnosisOf = ({ facts, browser }: Desk): Diagnosis => diagnose(facts, DESK_MOMENT, browser);

/** The sentence that surfaces say first of a finding that names nothing of its desk. */
export const titleOf = (id: FindingId): string =>
  findingWords(id).title({ models: '', versions: '', date: '', browser: '', places: '' });
