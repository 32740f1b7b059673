import { type Recognition, recognise } from '../card/recognise.ts';
import { refusal } from './allow-list.ts';
import type { DriverCard } from './driver.ts';
import { asPcscError, PcscError } from './errors.ts';
import { type Operation, within } from './limits.ts';
import type { ConnectedCard, Transmit } from './port.ts';

/**
 * Puts allow-list and time limits around a bare connection. The bare one must not be reachable any other way.
 * After a timeout nothing more is asked of it: the operation that hangs still owns it.
 * @param onHang receives an operation that outlived its limit
 */
export function guarded(card: DriverCard, onHang: (operation: Promise<unknown>) => void): ConnectedCard {
  const recognition: Recognition = recognise(card.atr);
  let lost: PcscError | null = null;

  /** Runs one driver operation unless the connection is lost; any failure loses it. */
  const run = async <T>(what: Operation, start: () => Promise<T>, commands = 1) => {
    if (lost !== null) throw lost;
    const operation = start();
    try {
      return await within(what, operation, { commands });
    } catch (thrown) {
      lost = asPcscError(thrown);
      // Whenever it comes back, the card is let go: a connection left open would stand for the next card in that reader.
      if (lost.code === 'timeout') onHang(operation.catch(() => {}).then(() => letGo(card)));
      throw lost;
    }
  };

  return {
    atr: Uint8Array.from(card.atr),
    kind: recognition.kind,
    async transact(work) {
      let open = true;
      const transmit: Transmit = async (given) => {
        // Copies, so that what was judged is what is sent.
        const commands = given.map((command) => Uint8Array.from(command));
        for (const command of commands) {
          const reason = refusal(command, recognition);
          if (reason !== null) throw new PcscError('command_refused', `refused before the reader: ${reason}`);
        }
        if (!open) throw new PcscError('command_refused', 'refused before the reader: outside a transaction');
        return run('transmit', async () => (await card.transmit(commands)).map(withStatusWord), commands.length);
      };
      await run('transaction', () => card.begin());
      try {
        return await work(transmit);
      } finally {
        open = false;
        if (lost?.code !== 'timeout') await within('disconnect', card.end()).catch(() => {});
      }
    },
    async disconnect() {
      if (lost?.code === 'timeout') return;
      lost ??= new PcscError('cancelled', 'disconnected');
      await within('disconnect', card.disconnect()).catch(() => {});
    },
  };
}

/** Lets a card go after an operation that we had given up on. */
async function letGo(card: DriverCard): Promise<void> {
  await card.end().catch(() => {});
  await card.disconnect().catch(() => {});
}

/** Some drivers call it success when a card is torn out, and bring nothing. */
function withStatusWord(answer: Uint8Array): Uint8Array {
  if (answer.length < 2) throw new PcscError('driver_error', `SCardTransmit: answer of ${answer.length} bytes`);
  return answer;
}
