import type { CardProblem, CardProblemCode, PcscService } from '../../shared/diagnosis/facts.ts';

interface Said {
  /** Of the service itself; null where the error is about a reader or a card. */
  readonly service: PcscService | null;
  readonly card: CardProblemCode;
}

/** Errors below the port, and what each says; docs/card.md says what it means to a user. */
const SAYS = {
  service_stopped: { service: 'stopped', card: 'reader_error' },
  service_absent: { service: 'absent', card: 'reader_error' },
  access_denied: { service: 'denied', card: 'reader_error' },
  // Our own part that speaks with the service is missing or cannot be loaded: the computer has not been asked anything.
  program_damaged: { service: 'unknown', card: 'reader_error' },
  // A remote desktop that hands no reader on: the service is asked through a pipe that ends nowhere (docs/sources/field-2026-11.md 8).
  no_remote_reader: { service: 'unknown', card: 'reader_error' },
  driver_error: { service: 'unknown', card: 'reader_error' },
  no_readers: { service: null, card: 'reader_error' },
  reader_unavailable: { service: null, card: 'reader_error' },
  // By the reader's status the card is in: its removal ends the insertion, and nothing is said of it any more.
  no_card: { service: null, card: 'reader_error' },
  card_removed: { service: null, card: 'reader_error' },
  card_reset: { service: null, card: 'reader_error' },
  card_mute: { service: null, card: 'mute' },
  sharing_violation: { service: null, card: 'busy' },
  // The card answered somebody else: on macOS a token of the system itself keeps it (docs/sources/field-2026-11.md 8).
  not_transacted: { service: null, card: 'reader_error' },
  cancelled: { service: null, card: 'reader_error' },
  timeout: { service: null, card: 'timeout' },
  // Answered all along, and not done within the limit of a transaction.
  too_slow: { service: null, card: 'reader_error' },
  // The allow-list refused the command; nothing reached the driver.
  command_refused: { service: null, card: 'reader_error' },
} as const satisfies Readonly<Record<string, Said>>;

export type PcscErrorCode = keyof typeof SAYS;

interface KnownCode {
  readonly name: string;
  readonly code: PcscErrorCode;
}

/** PC/SC return values that mean something of their own here; any other is `driver_error`. Source: winscard.h, pcsclite.h. */
const KNOWN: ReadonlyMap<number, KnownCode> = new Map([
  [0x80100002, { name: 'SCARD_E_CANCELLED', code: 'cancelled' }],
  [0x80100003, { name: 'SCARD_E_INVALID_HANDLE', code: 'service_stopped' }],
  [0x80100009, { name: 'SCARD_E_UNKNOWN_READER', code: 'reader_unavailable' }],
  [0x8010000a, { name: 'SCARD_E_TIMEOUT', code: 'timeout' }],
  [0x8010000b, { name: 'SCARD_E_SHARING_VIOLATION', code: 'sharing_violation' }],
  [0x8010000c, { name: 'SCARD_E_NO_SMARTCARD', code: 'no_card' }],
  [0x8010000f, { name: 'SCARD_E_PROTO_MISMATCH', code: 'driver_error' }],
  [0x80100013, { name: 'SCARD_F_COMM_ERROR', code: 'service_stopped' }],
  [0x80100016, { name: 'SCARD_E_NOT_TRANSACTED', code: 'not_transacted' }],
  [0x80100017, { name: 'SCARD_E_READER_UNAVAILABLE', code: 'reader_unavailable' }],
  [0x8010001d, { name: 'SCARD_E_NO_SERVICE', code: 'service_stopped' }],
  [0x8010001e, { name: 'SCARD_E_SERVICE_STOPPED', code: 'service_stopped' }],
  [0x80100027, { name: 'SCARD_E_NO_ACCESS', code: 'access_denied' }],
  [0x8010002e, { name: 'SCARD_E_NO_READERS_AVAILABLE', code: 'no_readers' }],
  [0x8010002f, { name: 'SCARD_E_COMM_DATA_LOST', code: 'driver_error' }],
  [0x80100066, { name: 'SCARD_W_UNRESPONSIVE_CARD', code: 'card_mute' }],
  [0x80100067, { name: 'SCARD_W_UNPOWERED_CARD', code: 'card_mute' }],
  [0x80100068, { name: 'SCARD_W_RESET_CARD', code: 'card_reset' }],
  [0x80100069, { name: 'SCARD_W_REMOVED_CARD', code: 'card_removed' }],
  [0x8010006a, { name: 'SCARD_W_SECURITY_VIOLATION', code: 'access_denied' }],
  // Windows without a smart-card service answers with RPC and handle errors of its own.
  [0x00000006, { name: 'ERROR_INVALID_HANDLE', code: 'service_stopped' }],
  [0x0000006d, { name: 'ERROR_BROKEN_PIPE', code: 'no_remote_reader' }],
  [0x000006ba, { name: 'RPC_S_SERVER_UNAVAILABLE', code: 'service_stopped' }],
]);

/** A failure below the port: our code, the PC/SC function, its value as number and name when there is one. */
export class PcscError extends Error {
  override readonly name = 'PcscError';
  readonly code: PcscErrorCode;
  /** The PC/SC return value, null when the failure is ours (time limit, allow-list, library absent). */
  readonly value: number | null;

  constructor(code: PcscErrorCode, message: string, value: number | null = null) {
    super(message);
    this.code = code;
    this.value = value;
  }

  /** From what a PC/SC function returned, e.g. `SCardConnect: SCARD_W_UNRESPONSIVE_CARD (0x80100066)`. */
  static fromValue(call: string, value: number): PcscError {
    const unsigned = value >>> 0;
    const known = KNOWN.get(unsigned);
    const hex = `0x${unsigned.toString(16).padStart(8, '0').toUpperCase()}`;
    return new PcscError(known?.code ?? 'driver_error', `${call}: ${known?.name ?? 'unknown'} (${hex})`, unsigned);
  }
}

export function asPcscError(thrown: unknown): PcscError {
  if (thrown instanceof PcscError) return thrown;
  return new PcscError('driver_error', thrown instanceof Error ? thrown.message : String(thrown));
}

/** The state of the service that an error of its own shows; null when the error is about a reader or a card. */
export const serviceStateOf = ({ code }: PcscError): PcscService | null => SAYS[code].service;

/**
 * The problem a card's facts carry for an error met while connecting or reading.
 * @param platform as process.platform: only on macOS does the system itself keep a card for its tokens
 */
export function cardProblemOf(error: PcscError, platform: NodeJS.Platform): CardProblem {
  const { code, message: detail } = error;
  if (code === 'not_transacted' && platform === 'darwin') return { code: 'busy', detail, by: 'system' };
  return { code: SAYS[code].card, detail };
}
