import type { Send } from './exchange.ts';

/** PIN tries as the card tells them without one being used; null when it does not tell. */
export interface PinTries {
  readonly left: number | null;
  readonly max: number | null;
  /** The PIN has been given already, by another program; the card then hides its tries. */
  readonly isVerified?: true;
}

export interface ReadParameters {
  /** Class byte: logical channel 0 or 1. */
  readonly cla: number;
  /** The most bytes that one READ BINARY asks for. */
  step: number;
  /** Length asked for where all is wanted. Both shrink once a card refuses Le=00. */
  all: number;
}

/** How one generation of CPS is spoken to (docs/sources/card-edge.md 1). One for each reading. All of it throws CardError or PcscError. */
export interface CardEdge extends ReadParameters {
  /** Comes first in each transaction. */
  begin(send: Send): Promise<void>;
  /**
   * EF_ACTUA, the mark of the card's last update.
   * @param next as in Send: what follows for certain when it has been read, or is not there
   * @returns its content, null when the card has none
   */
  readUpdateFile(send: Send, next?: readonly Uint8Array[]): Promise<Uint8Array | null>;
  /** EF.SN, 12 bytes. `next` as in Send. */
  readSerialFile(send: Send, next?: readonly Uint8Array[]): Promise<Uint8Array>;
  /** Only after readSerialFile, in the same transaction. */
  readPinTries(send: Send): Promise<PinTries>;
  /**
   * The commands of readSerialFile and readPinTries as they follow one another, then those that select and read the given file: for whoever
   * has a command to send before them, to a card that need not show its issuer first.
   */
  serialTriesAnd(path: Uint8Array, length: number): readonly Uint8Array[];
  /** Comes last in a reading: leaves the card where it tells its tries without a SELECT. */
  leave(send: Send): Promise<void>;
  /** Selects a file by a PKCS#15 path: absolute from 3F00, or relative to the application. `next` as in Send. */
  selectFile(send: Send, path: Uint8Array, next?: readonly Uint8Array[]): Promise<void>;
}
