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
  /** Selects the PKCS#15 application; paths below are relative to it, or absolute from 3F00. */
  openApplication(send: Send): Promise<void>;
  /** Selects a file by a PKCS#15 path. */
  selectFile(send: Send, path: Uint8Array): Promise<void>;
  /** EF.SN, 12 bytes. Leaves the application. */
  readSerialFile(send: Send): Promise<Uint8Array>;
  /** Only after readSerialFile, in the same transaction. */
  readPinTries(send: Send): Promise<PinTries>;
}
