import type { CardRoute, CheckId, LinkId, Route, Tone } from '../../../shared/diagnosis/diagnosis.ts';
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

export const known = <T>(value: T) => ({ state: 'known', value }) as const;
export const notKnown = { state: 'unknown', reason: 'pas de réponse à temps.' } as const;

export const FIT: WorkstationFacts = {
  cryptolib: known([{ version: '5.2.6', path: 'C:\\x' }]),
  remoteSession: known(false),
};

const windows = { os: 'windows', arch: 'x64' } as const;
export const macos = { os: 'macos', arch: 'arm64' } as const;
export const linux = { os: 'linux', arch: 'x64' } as const;

export const desk = (
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
export const EXPIRED = certificate({ notAfter: '2026-03-01T00:00:00Z', expired: true, daysLeft: -271 });
export const FUTURE = certificate({ notBefore: '2027-02-01T00:00:00Z' });
export const TERMINAL = { id: '0b00:0090', model: 'Telium', vendor: 'Ingenico', seenByPcsc: false };

export const row = (
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

export const WITH = 'activate-with-card';
export const WITHOUT = 'activate-without-card';
