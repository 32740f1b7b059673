import type { CardProblemCode } from '../../shared/diagnosis/facts.ts';
import { PcscError } from '../pcsc/errors.ts';
import type { Transmit } from '../pcsc/port.ts';
import { toHex } from './bytes.ts';

/** Hex or digits that are more than a file identifier or a status word. */
const CARD_BYTES = /(?<![0-9A-F])(?=[0-9A-F]*\d)[0-9A-F]{6,}/gi;

/** A card that answered, but not with what reading needs. Errors of reader and connection are PcscError. */
export class CardError extends Error {
  override readonly name = 'CardError';
  readonly code: CardProblemCode;
  readonly status: number | null;

  /** @param message paths and other bytes of the card in it are masked: they may be, or hold, its number */
  constructor(code: CardProblemCode, message: string, status: number | null = null) {
    super(message.replace(CARD_BYTES, '…'));
    this.code = code;
    this.status = status;
  }
}

interface Answer {
  readonly data: Uint8Array;
  /** Status word, e.g. 0x9000. */
  readonly status: number;
}

/**
 * Sends a command and follows 61xx and 6Cxx, which some readers leave to their clients (docs/sources/card-edge.md 3).
 * @param options.fetch false: an answer that the card only announces is not wanted
 * @param options.next the commands that certainly follow when this one succeeds: they go to the driver in the same run, without a return
 * to JavaScript between them. The caller still sends each in its turn, and gets the answer that has already come
 */
export type Send = (
  command: Uint8Array,
  options?: { readonly fetch?: boolean; readonly next?: readonly Uint8Array[] },
) => Promise<Answer>;

/** Commands for one reading at most. A real card needs about 30; a hostile one must not keep the reader for ever. */
const MAX_COMMANDS = 220;
/** GET RESPONSE in a row at most: more than the 256 bytes of a short answer is never needed. */
const MAX_GET_RESPONSES = 4;

/**
 * GET RESPONSE, ISO 7816-4.
 * @param length 0 is "all there is"; a command that leaves ahead asks for what the one before it announced, whatever this says
 */
export const getResponse = (cla: number, length = 0): Uint8Array => Uint8Array.of(cla, INS_GET_RESPONSE, 0, 0, length);
const INS_GET_RESPONSE = 0xc0;

/** Whether a command ends in the length it expects (ISO 7816-3, cases 2 and 4): all that 6Cxx puts right. */
const endsInLength = ({ length, 4: last = 0 }: Uint8Array): boolean => length === 5 || length === 6 + last;

/** Whether a command that left ahead is the one asked for now: two GET RESPONSE are, the run knew their length. */
const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length &&
  a.every((byte, i) => byte === b[i] || (i === 4 && a.length === 5 && a[1] === INS_GET_RESPONSE));

/** @param transmit the transaction's */
export function exchangeOver(transmit: Transmit): Send {
  let sent = 0;
  /** Commands that left ahead of their turn, each with its answer as it came. */
  let ahead: readonly (readonly [command: Uint8Array, answer: Uint8Array])[] = [];

  const answerTo = async (command: Uint8Array, next: readonly Uint8Array[]): Promise<Uint8Array> => {
    const [known, ...others] = ahead;
    ahead = [];
    if (known !== undefined && isSame(known[0], command)) {
      ahead = others;
      return known[1];
    }
    if (sent > MAX_COMMANDS)
      throw new CardError('unexpected_status', `more than ${MAX_COMMANDS} commands for one card`);
    const [answer = new Uint8Array(), ...answers] = await transmit([command, ...next]);
    sent += 1 + answers.length;
    ahead = answers.flatMap((each, i) => (next[i] === undefined ? [] : [[next[i], each]]));
    return answer;
  };

  const once = async (command: Uint8Array, next: readonly Uint8Array[] = []): Promise<Answer> => {
    const bytes = await answerTo(command, next);
    const [sw1, sw2] = bytes.subarray(-2);
    if (sw1 === undefined || sw2 === undefined) {
      // No card answers less than a status word: the reader lost it. vpcd answers nothing at all when the card is torn out.
      throw new PcscError('driver_error', `answer of ${bytes.length} bytes: ${toHex(bytes)}`);
    }
    return { data: bytes.subarray(0, -2), status: (sw1 << 8) | sw2 };
  };

  return async (command, { fetch = true, next = [] } = {}) => {
    let answer = await once(command, next);
    if (answer.status >> 8 === 0x6c && endsInLength(command)) {
      // Once only: a card that corrects itself again is not worth following.
      answer = await once(Uint8Array.of(...command.subarray(0, -1), answer.status & 0xff));
    }
    if (!fetch) return answer;
    const parts = [answer.data];
    for (let round = 0; answer.status >> 8 === 0x61; round += 1) {
      if (round === MAX_GET_RESPONSES) throw new CardError('unexpected_status', 'endless 61xx', answer.status);
      const cla = command[0] ?? 0;
      answer = await once(getResponse(cla, answer.status & 0xff));
      if (answer.status >> 8 === 0x6c) answer = await once(getResponse(cla, answer.status & 0xff));
      parts.push(answer.data);
    }
    return { data: Buffer.concat(parts), status: answer.status };
  };
}

/** A status word as four hexadecimal digits, e.g. "6A82". */
export const statusText = (status: number): string => status.toString(16).toUpperCase().padStart(4, '0');
