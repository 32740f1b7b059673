import type { CardKind, PcscService } from '../../shared/diagnosis/facts.ts';
import type { PcscError } from './errors.ts';

/** One reader (PC/SC calls every slot a reader) as its status says, without a connection. */
export interface ReaderStatus {
  /** As the system gives it. */
  readonly name: string;
  readonly present: boolean;
  /** A card is in, but answered nothing at power-on. */
  readonly mute: boolean;
  /** Some program has it connected. Normal on most desks. */
  readonly inUse: boolean;
  /** Listed, but the service cannot talk to it. */
  readonly unavailable: boolean;
  /** Answer to reset, null without one. */
  readonly atr: Uint8Array | null;
  /** Insertions and removals as the system counts them: tells one insertion from the next, also of the same card. Null: not counted. */
  readonly changes: number | null;
}

export interface PcscState {
  readonly service: PcscService;
  /** Why the service is not `running`, null when it is. */
  readonly problem: PcscError | null;
  /** In the order the service lists them. */
  readonly readers: readonly ReaderStatus[];
}

/**
 * Sends commands inside a transaction, one after the other, for as long as command-run.ts says that the next one makes sense.
 * @returns data and status word of each that was sent, as they came
 * @throws PcscError; `command_refused` before any of them reached the driver
 */
export type Transmit = (run: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>;

/** A shared connection to one card. After any error but `command_refused` it is of no use any more. */
export interface ConnectedCard {
  /** As the connection itself reports it, not as some earlier status did. */
  readonly atr: Uint8Array;
  readonly kind: CardKind;
  /**
   * Runs `work` while no other program can send this card a command. Keep it short: pharmacy software waits meanwhile.
   * @throws PcscError `sharing_violation` when another program keeps the card longer than the limit; `timeout` when the end of
   * the transaction does not come back; whatever `work` throws
   */
  transact<T>(work: (transmit: Transmit) => Promise<T>): Promise<T>;
  /** Leaves the card as it is (SCARD_LEAVE_CARD). @throws PcscError `timeout` when that does not come back, and nothing else */
  disconnect(): Promise<void>;
}

/** The only way to a card. docs/card.md tells its layers. */
export interface PcscPort {
  /**
   * Reports the state at once and at every change, until the signal aborts; lives through the death of the service and reports its state
   * meanwhile. Never connects to a card.
   * @returns when the signal has aborted and everything is let go
   */
  watch(onState: (state: PcscState) => void, signal: AbortSignal): Promise<void>;
  /** @throws PcscError, `sharing_violation` when another program holds the card for itself */
  connect(reader: string): Promise<ConnectedCard>;
  /**
   * Whether some program is connected to the reader's card now, asked anew: pcscd announces no change of it. False where a connect never
   * waits for another program, or where the service does not answer.
   */
  isInUse(reader: string): Promise<boolean>;
}
