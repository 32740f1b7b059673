import type { Send } from './exchange.ts';

/** PIN tries as the card tells them without one being used; null when it does not tell. */
export interface PinTries {
  readonly left: number | null;
  readonly max: number | null;
}

/** How one generation of CPS is spoken to (facts/cps-card-edge.md 1). All of it throws CardError or PcscError. */
export interface CardEdge {
  /** Class byte: logical channel 0 or 1. */
  readonly cla: number;
  /** Longest READ BINARY. */
  readonly step: number;
  /**
   * Selects the PKCS#15 application; paths below are relative to it, or absolute from 3F00.
   * @param first the file that is read next, and the command that reads it: they leave along where nothing comes between
   */
  openApplication(send: Send, first?: { readonly path: Uint8Array; readonly read: Uint8Array }): Promise<void>;
  /** Selects a file by a PKCS#15 path. `next` as in Send: what follows for certain. */
  selectFile(send: Send, path: Uint8Array, next?: readonly Uint8Array[]): Promise<void>;
  /**
   * EF.SN, 12 bytes. Leaves the application.
   * @param isProven the card need not show its issuer first: the question for PIN tries may leave along
   */
  readSerialFile(send: Send, isProven: boolean): Promise<Uint8Array>;
  /**
   * The commands of readSerialFile and readPinTries as they follow one another for certain, on a card that need not show its issuer
   * first: for whoever has a command to send before them.
   */
  readonly serialAndTries: readonly Uint8Array[];
  /** Only after readSerialFile, in the same transaction. */
  readPinTries(send: Send): Promise<PinTries>;
}
