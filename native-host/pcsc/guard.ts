import { type Recognition, recognise } from '../card/recognise.ts';
import { refusal } from './allow-list.ts';
import type { Calls } from './calls.ts';
import type { DriverCard } from './driver.ts';
import { asPcscError, PcscError } from './errors.ts';
import { LONGEST_TRANSACTION, type Operation, type Waiting } from './limits.ts';
import type { ConnectedCard, Transmit } from './port.ts';

/**
 * Puts allow-list and time limits around a bare connection. The bare one must not be reachable any other way.
 * Once an operation has been given up, nothing more is asked of the connection: what hangs still owns it.
 * @param calls those on its reader
 */
export function guarded(card: DriverCard, calls: Calls): ConnectedCard {
  const recognition: Recognition = recognise(card.atr);
  let lost: PcscError | null = null;
  let isGivenUp = false;
  const giveUp = (error: PcscError): PcscError => {
    isGivenUp = true;
    card.giveUp?.();
    return error;
  };

  /** Runs one driver operation unless the connection is lost; any failure loses it. */
  const run = async <T>(name: Operation, start: () => Promise<T>, waiting: Waiting = {}) => {
    if (lost !== null) throw lost;
    try {
      return await calls.run(name, start, {
        ...waiting,
        because(error) {
          // Beginning a transaction waits for one thing only: that another program ends its own.
          const isHeld = name === 'transaction' && error.code === 'timeout';
          return giveUp(
            isHeld ? new PcscError('sharing_violation', 'another program keeps the card in a transaction') : error,
          );
        },
        // Disconnects: a connection left open would be taken for one to the next card in that reader.
        afterwards: async () => {
          await card.end().catch(() => {});
          await card.disconnect();
        },
      });
    } catch (thrown) {
      lost = asPcscError(thrown);
      throw lost;
    }
  };

  /** Lets go of what is held, whatever happened before. @throws PcscError when that does not come back; any other failure ends it as well */
  const leave = async (start: () => Promise<void>, afterwards = async () => {}): Promise<void> => {
    if (isGivenUp) return;
    await calls.run('disconnect', start, { because: giveUp, afterwards }).catch((thrown: unknown) => {
      if (!isGivenUp) return;
      lost = asPcscError(thrown);
      throw lost;
    });
  };

  return {
    atr: Uint8Array.from(card.atr),
    kind: recognition.kind,
    async transact(work) {
      let open = true;
      let until = Number.POSITIVE_INFINITY;
      const transmit: Transmit = async (requested) => {
        // Copied, so that the commands that were checked are those that are sent.
        const commands = requested.map((command) => Uint8Array.from(command));
        for (const command of commands) {
          const reason = refusal(command, recognition);
          if (reason !== null) throw new PcscError('command_refused', `refused before the reader: ${reason}`);
        }
        if (!open) throw new PcscError('command_refused', 'refused before the reader: outside a transaction');
        const send = async () => (await card.transmit(commands)).map(withStatusWord);
        return run('transmit', send, { progress: () => card.answers?.() ?? 0, until });
      };
      await run('transaction', () => card.begin());
      until = performance.now() + LONGEST_TRANSACTION;
      try {
        return await work(transmit);
      } finally {
        open = false;
        await leave(
          () => card.end(),
          () => card.disconnect(),
        );
      }
    },
    async disconnect() {
      lost ??= new PcscError('cancelled', 'disconnected');
      await leave(() => card.disconnect());
    },
  };
}

/** Some drivers report success with an empty answer when a card is torn out. */
function withStatusWord(answer: Uint8Array): Uint8Array {
  if (answer.length < 2) throw new PcscError('driver_error', `SCardTransmit: answer of ${answer.length} bytes`);
  return answer;
}
