/** A command APDU taken apart. Short lengths only: no client of these cards uses extended ones. */
export interface Command {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  readonly data: Buffer;
  /** Bytes expected, 1 to 256; undefined when none. */
  readonly le: number | undefined;
  /** The last byte was 00, "as many as there are". */
  readonly all: boolean;
}

export interface Answer {
  readonly data: Buffer;
  /** Status word, e.g. 0x9000. */
  readonly sw: number;
}

export const status = (sw: number): Answer => ({ data: Buffer.alloc(0), sw });
export const success = (data: Buffer): Answer => ({ data, sw: 0x9000 });

/** Takes an APDU apart; undefined when its lengths make no sense (answer 6700). */
export function parseCommand(apdu: Buffer): Command | undefined {
  if (apdu.length < 4) return undefined;
  const [cla = 0, ins = 0, p1 = 0, p2 = 0, p3] = apdu;
  const none = Buffer.alloc(0);
  const head = { cla, ins, p1, p2 };
  const expected = (byte: number) => ({ le: byte === 0 ? 256 : byte, all: byte === 0 });
  if (p3 === undefined) return { ...head, data: none, le: undefined, all: false };
  if (apdu.length === 5) return { ...head, data: none, ...expected(p3) };
  const data = apdu.subarray(5, 5 + p3);
  if (apdu.length === 5 + p3) return { ...head, data, le: undefined, all: false };
  if (apdu.length === 6 + p3) return { ...head, data, ...expected(apdu[5 + p3] ?? 0) };
  return undefined;
}

/** Part of a card that understands commands and knows nothing of T=0 or T=1. */
export interface Application {
  /** Power on or reset: selections are lost. */
  reset(): void;
  handle(command: Command): Answer;
}
