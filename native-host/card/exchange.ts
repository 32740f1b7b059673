import type { CardProblemCode } from '../../shared/diagnosis/facts.ts';
import { PcscError } from '../pcsc/errors.ts';
import type { Transmit } from '../pcsc/port.ts';
import { toHex } from './bytes.ts';

/** A card that answered, but not with what reading needs. Errors of reader and connection are PcscError. */
export class CardError extends Error {
  override readonly name = 'CardError';
  readonly code: CardProblemCode;
  /** Status word of the answer, when that was the trouble. */
  readonly status: number | null;

  constructor(code: CardProblemCode, message: string, status: number | null = null) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface Answer {
  readonly data: Uint8Array;
  /** Status word, e.g. 0x9000. */
  readonly status: number;
}

/** Sends a command and follows 61xx and 6Cxx, which some readers leave to their clients (facts/cps-card-edge.md 3). */
export type Send = (command: Uint8Array, options?: { readonly fetch?: boolean }) => Promise<Answer>;

/** Commands for one reading at most. A real card needs about 30; a hostile one must not keep the reader for ever. */
const MAX_COMMANDS = 220;
/** GET RESPONSE in a row at most: more than the 256 bytes of a short answer is never needed. */
const MAX_GET_RESPONSES = 4;

const INS_GET_RESPONSE = 0xc0;

/** @param transmit one command, one answer as it came */
export function exchangeOver(transmit: Transmit): Send {
  let sent = 0;

  const once = async (command: Uint8Array): Promise<Answer> => {
    sent += 1;
    if (sent > MAX_COMMANDS)
      throw new CardError('unexpected_status', `more than ${MAX_COMMANDS} commands for one card`);
    const bytes = await transmit(command);
    const [sw1, sw2] = bytes.subarray(-2);
    if (sw1 === undefined || sw2 === undefined) {
      // No card answers less than a status word: the reader lost it. vpcd answers nothing at all when the card is torn out.
      throw new PcscError('driver_error', `answer of ${bytes.length} bytes: ${toHex(bytes)}`);
    }
    return { data: bytes.subarray(0, -2), status: (sw1 << 8) | sw2 };
  };

  return async (command, { fetch = true } = {}) => {
    let answer = await once(command);
    if (answer.status >> 8 === 0x6c && command.length >= 5) {
      // Once only: a card that corrects itself again is not worth following.
      answer = await once(Uint8Array.of(...command.subarray(0, -1), answer.status & 0xff));
    }
    if (!fetch) return answer;
    const parts = [answer.data];
    for (let round = 0; answer.status >> 8 === 0x61; round += 1) {
      if (round === MAX_GET_RESPONSES) throw new CardError('unexpected_status', 'endless 61xx', answer.status);
      answer = await once(Uint8Array.of(command[0] ?? 0, INS_GET_RESPONSE, 0, 0, answer.status & 0xff));
      if (answer.status >> 8 === 0x6c) {
        answer = await once(Uint8Array.of(command[0] ?? 0, INS_GET_RESPONSE, 0, 0, answer.status & 0xff));
      }
      parts.push(answer.data);
    }
    return { data: Buffer.concat(parts), status: answer.status };
  };
}

export const statusText = (status: number): string => status.toString(16).toUpperCase().padStart(4, '0');
