import { type Recognition, recognise } from '../card/recognise.ts';
import { refusal } from './allow-list.ts';
import type { DriverCard } from './driver.ts';
import { asPcscError, PcscError } from './errors.ts';
import { LONGEST_TRANSACTION, type Operation, type Waiting, within } from './limits.ts';
import type { ConnectedCard, Transmit } from './port.ts';

/**
 * Puts allow-list and time limits around a bare connection. The bare one must not be reachable any other way.
 * Once an operation has been given up, nothing more is asked of the connection: what hangs still owns it.
 * @param onHang receives an operation that outlived its limit, and why it was given up
 */
export function guarded(
  card: DriverCard,
  onHang: (operation: Promise<unknown>, error: PcscError) => void,
): ConnectedCard {
  const recognition: Recognition = recognise(card.atr);
  let lost: PcscError | null = null;
  let isGivenUp = false;

  /** Runs one driver operation unless the connection is lost; any failure loses it. */
  const run = async <T>(name: Operation, start: () => Promise<T>, waiting: Waiting<T> = {}) => {
    if (lost !== null) throw lost;
    const operation = start();
    try {
      return await within(name, operation, waiting);
    } catch (thrown) {
      const error = asPcscError(thrown);
      isGivenUp = error.code === 'timeout' || error.code === 'too_slow';
      // Beginning a transaction waits for one thing only: that another program ends its own.
      const isHeld = name === 'transaction' && error.code === 'timeout';
      lost = isHeld ? new PcscError('sharing_violation', 'another program keeps the card in a transaction') : error;
      if (isGivenUp) {
        card.giveUp?.();
        // Disconnects whenever it returns: a connection left open would be taken for one to the next card in that reader.
        onHang(
          operation.catch(() => {}).then(() => letGo(card)),
          lost,
        );
      }
      throw lost;
    }
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
        if (!isGivenUp) await within('disconnect', card.end()).catch(() => {});
      }
    },
    async disconnect() {
      if (isGivenUp) return;
      lost ??= new PcscError('cancelled', 'disconnected');
      await within('disconnect', card.disconnect()).catch(() => {});
    },
  };
}

/** Disconnects from a card after an operation that was given up. */
async function letGo(card: DriverCard): Promise<void> {
  await card.end().catch(() => {});
  await card.disconnect().catch(() => {});
}

/** Some drivers report success with an empty answer when a card is torn out. */
function withStatusWord(answer: Uint8Array): Uint8Array {
  if (answer.length < 2) throw new PcscError('driver_error', `SCardTransmit: answer of ${answer.length} bytes`);
  return answer;
}
