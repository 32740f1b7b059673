import type { ReaderStatus } from './port.ts';

/** A card connection as the library offers it: bare PC/SC, without allow-list and without time limits. */
export interface DriverCard {
  readonly atr: Uint8Array;
  begin(): Promise<void>;
  /** Sends a run of commands, see command-run.ts. @returns the answers that came */
  transmit(run: readonly Uint8Array[]): Promise<readonly Uint8Array[]>;
  /** Stops a run under way: it sends no further command. Left out where a run cannot be stopped. */
  giveUp?(): void;
  /** Number of answers from cards, which grows while a run makes progress; left out where it cannot be counted. */
  answers?(): number;
  /** Ends the transaction, leaving the card as it is. */
  end(): Promise<void>;
  disconnect(): Promise<void>;
}

/** What the adapter implements (system-driver.ts); all of it throws PcscError. Nobody but create-port.ts holds one. */
export interface PcscDriver {
  /**
   * Reports every reader at once and at each change, with one PC/SC context.
   * @returns when the signal has aborted
   * @throws PcscError when the context is dead; call again for a new one
   */
  monitor(onReaders: (readers: readonly ReaderStatus[]) => void, signal: AbortSignal): Promise<void>;
  connect(reader: string): Promise<DriverCard>;
  /**
   * Whether some program is connected to the reader's card: asked when a connect does not come back, for pcscd lets it wait for as long as
   * another program keeps the card in a transaction. Left out where a connect never waits for one.
   */
  isInUse?(reader: string): Promise<boolean>;
}
