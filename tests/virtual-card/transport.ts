import { type Answer, type Application, type Command, parseCommand, status } from './command.ts';

/** A card as the reader sees it. */
export interface Card {
  readonly atr: Buffer;
  reset(): void;
  /** @returns data and status word */
  transmit(apdu: Buffer): Buffer;
}

const joined = ({ data, sw }: Answer): Buffer => Buffer.concat([data, Buffer.of(sw >> 8, sw & 0xff)]);

/** What Le=00 gets when fewer than 256 bytes are there; 6700 in any case. */
type ReadAll = 'available' | '6Cxx' | '6700';

/** A READ BINARY with Le=00 on a card that refuses it. */
const isRefused = ({ ins, all }: Command, readAll: ReadAll): boolean => ins === 0xb0 && all && readAll === '6700';

/** T=1: what the application answers goes out at once, cut at Le. */
export function t1Card(atr: Buffer, application: Application, readAll: ReadAll = 'available'): Card {
  return {
    atr,
    reset: () => application.reset(),
    transmit(apdu) {
      const command = parseCommand(apdu);
      if (command === undefined || isRefused(command, readAll)) return joined(status(0x6700));
      const answer = application.handle(command);
      return joined({ ...answer, data: answer.data.subarray(0, command.le ?? (command.data.length > 0 ? 0 : 256)) });
    },
  };
}

/**
 * T=0: a command with data never brings data back, it answers 61xx and GET RESPONSE fetches; a wrong Le answers 6Cxx.
 */
export function t0Card(atr: Buffer, application: Application, readAll: ReadAll): Card {
  let waiting: Buffer = Buffer.alloc(0);

  function send(command: Command, data: Buffer, sw: number): Answer {
    const le = command.le ?? 256;
    const tooLong = le > data.length && data.length > 0;
    if (tooLong && !(command.all && readAll === 'available')) return status(0x6c00 | data.length);
    return { data: data.subarray(0, le), sw };
  }

  function getResponse(command: Command): Answer {
    if (waiting.length === 0) return status(0x6985);
    const answer = send(command, waiting, 0x9000);
    if (answer.data.length === 0) return answer;
    waiting = waiting.subarray(answer.data.length);
    return waiting.length === 0 ? answer : { ...answer, sw: 0x6100 | Math.min(waiting.length, 0xff) };
  }

  return {
    atr,
    reset() {
      waiting = Buffer.alloc(0);
      application.reset();
    },
    transmit(apdu) {
      const command = parseCommand(apdu);
      if (command === undefined || isRefused(command, readAll)) return joined(status(0x6700));
      if (command.ins === 0xc0) return joined(getResponse(command));
      waiting = Buffer.alloc(0);
      const answer = application.handle(command);
      if (answer.data.length === 0) return joined(answer);
      if (command.data.length === 0) return joined(send(command, answer.data, answer.sw));
      waiting = answer.data;
      return joined(status(0x6100 | (waiting.length & 0xff)));
    },
  };
}

/** A card that is none of ours: it answers, but its log is expected to stay empty. */
export const silentCard = (atr: Buffer): Card => ({
  atr,
  reset() {},
  transmit: () => joined(status(0x6d00)),
});
