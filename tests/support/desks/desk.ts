import type { Route } from '../../../shared/diagnosis/diagnosis.ts';
import type {
  BrowserId,
  CardFacts,
  CardHolder,
  Facts,
  ReaderFacts,
  WorkstationFacts,
} from '../../../shared/diagnosis/facts.ts';
import type { FindingId } from '../../../shared/messages/fr/findings.ts';
import { CERTIFICATE, SAMPLE_CARD, SAMPLE_READER } from './sample-facts.ts';

/** One invented desk, and what every surface must say of it. */
export interface Desk {
  readonly facts: Facts;
  readonly browser: BrowserId;
  /** The headline; tone, check and link follow from it (shared/diagnosis/findings.ts). */
  readonly says: FindingId;
  /** What decides, where the headline is a caution about it. */
  readonly over?: FindingId;
  readonly route: Route;
  /** First piece of advice. */
  readonly first: string | null;
  /** A part of what follows the headline. */
  readonly second?: string;
}

export const known = <T>(value: T) => ({ state: 'known', value }) as const;
export const notKnown = { state: 'unknown', reason: 'pas de réponse à temps.' } as const;

export const FIT: WorkstationFacts = {
  cryptolib: known([{ version: '5.2.6', path: 'C:\\x' }]),
  remoteSession: known(false),
};

const windows = { os: 'windows', arch: 'x64' } as const;
export const macos = { os: 'macos', arch: 'arm64' } as const;
export const linux = { os: 'linux', arch: 'x64' } as const;

const { serial: _serial, ...anonymous } = SAMPLE_CARD;
export const PHARMACIST: CardHolder = {
  idKind: 'rpps',
  idCheck: 'valid',
  profession: '21',
  cardType: '0',
  nominative: true,
};
const CARD: CardFacts = { ...anonymous, holder: PHARMACIST };

export const held = (card: Partial<CardFacts>, reader: Partial<ReaderFacts> = {}): ReaderFacts => ({
  ...SAMPLE_READER,
  ...reader,
  card: { ...CARD, ...card },
});

/** A card of which nothing was read. */
export const unread = (card: Partial<CardFacts>, reader: Partial<ReaderFacts> = {}): ReaderFacts => ({
  ...SAMPLE_READER,
  ...reader,
  card: { atr: '3B00', kind: 'unknown', evidence: 'none', reading: 'not-attempted', ...card },
});

export const EMPTY: ReaderFacts = { ...SAMPLE_READER, state: 'empty', card: null };
export const stateOf = (state: ReaderFacts['state']): ReaderFacts => ({ ...SAMPLE_READER, state, card: null });

export const adeli = { ...PHARMACIST, idKind: 'adeli', idCheck: 'not-checked' } as const;
const certificate = (change: Partial<NonNullable<CardFacts['certificate']>>) => ({
  certificate: { ...CERTIFICATE, ...change },
});
export const EXPIRED = certificate({ notAfter: '2026-03-01T00:00:00.000Z', expired: true, daysLeft: -271 });
export const FUTURE = certificate({ notBefore: '2027-02-01T00:00:00.000Z' });
export const TERMINAL = { id: '0b00:0090', model: 'Telium', vendor: 'Ingenico', seenByPcsc: false };

type Given = Partial<Pick<Facts, 'readers' | 'system' | 'pcsc'>> &
  Partial<Pick<Desk, 'browser' | 'second' | 'over'>> & {
    /** What is unlike a fit computer; null where nobody has looked yet. */
    readonly workstation?: WorkstationFacts | null;
  };

/** A desk in order, with Windows, Chrome, Cryptolib and a CPS in its reader, but for what is given. */
export const row = (
  says: FindingId,
  route: Route,
  first: string | null,
  { readers = [held({})], workstation = {}, system = windows, pcsc = { service: 'running' }, ...more }: Given = {},
): Desk => ({
  facts: { system, pcsc, readers, workstation: workstation === null ? {} : { ...FIT, ...workstation } },
  browser: 'chrome',
  says,
  route,
  first,
  ...more,
});

export const WITH = 'activate-with-card';
export const WITHOUT = 'activate-without-card';
