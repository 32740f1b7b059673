import * as v from 'valibot';
import { boundedList, isoDay, isoTime, probe, shortText, text, tries, wholeCount } from './bounds.ts';

/** Identity. */
const holder = v.object({
  nationalId: v.exactOptional(text),
  /** By the first character of the certificate's CN (table G08). */
  idKind: v.exactOptional(
    v.picklist(['rpps', 'adeli', 'finess', 'siren', 'siret', 'rpps-practice', 'adeli-practice', 'student', 'other']),
  ),
  /** Luhn on the 11 digits of an RPPS number; other kinds have no public rule and stay `not-checked`. */
  idCheck: v.exactOptional(v.picklist(['valid', 'invalid', 'not-checked'])),
  name: v.exactOptional(text),
  givenName: v.exactOptional(text),
  title: v.exactOptional(text),
  /** Code of table G15 as text, e.g. "21" pharmacist. */
  profession: v.exactOptional(text),
  /** Code of table G02 as text: "0" CPS, "1" CPF, "2" CDE/CPE, "3" CDA/CPA. */
  cardType: v.exactOptional(text),
  /** True for an ANS test card (category 80 or a TEST issuer). */
  test: v.exactOptional(v.boolean()),
  /** False for a card that names a post, not a person: no SN and GN in the certificate, and a structure's identifier. */
  nominative: v.exactOptional(v.boolean()),
  /** Activity sector, code of table R02. */
  sector: v.exactOptional(text),
  /** Section of the pharmacists' register, code of table G05. */
  registerSection: v.exactOptional(text),
});

const certificate = v.object({
  notBefore: isoTime,
  notAfter: isoTime,
  /** Null where the certificate names none. */
  issuer: v.nullable(text),
  expired: v.boolean(),
  /** Whole days until notAfter, negative once past. */
  daysLeft: v.pipe(v.number(), v.safeInteger()),
});

/** Why a card's contents are not, or not all, known. */
const problem = v.object({
  code: v.picklist([
    'not_cps',
    'contactless',
    'retired_card',
    'mute',
    'busy',
    'timeout',
    'issuer_mismatch',
    'serial_unreadable',
    'application_absent',
    'directory_unreadable',
    'certificate_absent',
    'certificate_unreadable',
    'unexpected_status',
    'reader_error',
  ]),
  /** For the report. */
  detail: v.exactOptional(text),
  /** The operating system itself keeps the card: on macOS a token of CryptoTokenKit answers for it, seen as SCARD_E_NOT_TRANSACTED (docs/sources/field-2026-11.md 8). */
  by: v.exactOptional(v.literal('system')),
});

/**
 * State of EF_ACTUA (3F00D010), the mark of the card's last update. `empty` (no byte, or blanks only): the official module refuses the card,
 * "reconnue mais inutilisable"; `incomplete`: without an end date, which module 5.2.2 lets through (docs/sources/field-2026-11.md 8); `absent`
 * (6A82): never updated yet, which is normal (docs/sources/card-edge.md 2).
 */
const update = v.picklist(['complete', 'incomplete', 'empty', 'absent']);

/** What Windows would use for this card, by its ATR: what SCardListCardsW and SCardGetCardTypeProviderNameW answer from (docs/sources/field-2026-11.md 8). */
const provider = v.object({
  /** Card names that Windows has for this ATR; empty when no entry matches. */
  names: boundedList(shortText),
  /** Its cryptographic provider (CSP); null where the entry names none. */
  provider: v.nullable(shortText),
  /** Whether the provider's own library lies where the registry says; null where it says nothing. */
  fileThere: v.nullable(v.boolean()),
});

export const card = v.object({
  /** Upper-case hex without blanks; null when the reader gave none. */
  atr: v.nullable(text),
  kind: v.picklist(['cps3', 'cps3-contactless', 'cps4', 'cps2ter', 'vitale', 'unknown']),
  /** How the kind is known: its EF.SN carries the CPS issuer, its ATR equals a known one, its ATR matches under a mask, or not at all. */
  evidence: v.picklist(['issuer', 'atr-exact', 'atr-masked', 'none']),
  /** How far the reading without PIN went. */
  reading: v.picklist(['complete', 'partial', 'failed', 'not-attempted']),
  problem: v.exactOptional(problem),
  /** Chip serial number, 8 digits. Identity. */
  serial: v.exactOptional(text),
  /** Which card it is among those that this run of the host has read, from 1: the same again, or another, without whose it is. */
  no: v.exactOptional(wholeCount),
  holder: v.exactOptional(holder),
  certificate: v.exactOptional(certificate),
  /** The card's own end of validity, from CPS_ID_CARD, YYYY-MM-DD; another date than the certificate's. */
  cardValidUntil: v.exactOptional(isoDay),
  vitale: v.exactOptional(v.picklist([1, 2])),
  /** Set while the card is still being read: more facts may follow. */
  inProgress: v.exactOptional(v.literal(true)),
  pinTriesLeft: v.exactOptional(v.nullable(tries)),
  pinTriesMax: v.exactOptional(v.nullable(tries)),
  /** The chip's ATR fits a family of CPS under a mask only, so `kind` is the nearest one and its generation (CPS3 or CPS4) is not known. */
  generationUnknown: v.exactOptional(v.literal(true)),
  /** Was the card ever updated, as the official module asks before it uses a card. */
  update: v.exactOptional(probe(update)),
  /** Windows only. */
  provider: v.exactOptional(probe(provider)),
  /** Windows only: this very certificate lies in the user's personal store (CurrentUser\My), so that Chrome and Edge can offer it. */
  certificateInStore: v.exactOptional(probe(v.boolean())),
});
