import { transmitOneByOne } from '../command-run.ts';
import type { DriverCard, PcscDriver } from '../driver.ts';
import { PcscError } from '../errors.ts';
import { readerMonitor } from '../monitor.ts';
import { MAX_ANSWER } from '../winscard-values.ts';
import { expectSuccess, type Handle, loadWinScard, MAX_ATR, type WinScard } from './library.ts';
import { watchCalls } from './watch-calls.ts';

/** A shared connection in a PC/SC context of its own, which goes with it. */
async function connect(library: WinScard, reader: string): Promise<DriverCard> {
  const context: [Handle] = [0];
  await expectSuccess('SCardEstablishContext', library.establishContext(context));
  const release = () => library.releaseContext(context[0]);
  const card: [Handle] = [0];
  const protocol: [number] = [0];
  try {
    await expectSuccess('SCardConnectW', library.connect(context[0], reader, card, protocol));
  } catch (thrown) {
    await release();
    throw thrown;
  }
  const disconnect = async (): Promise<void> => {
    try {
      await expectSuccess('SCardDisconnect', library.disconnect(card[0]));
    } finally {
      await release();
    }
  };
  const atr = new Uint8Array(MAX_ATR);
  const atrLength: [number] = [MAX_ATR];
  try {
    await expectSuccess('SCardStatusW', library.status(card[0], atr, atrLength));
  } catch (thrown) {
    await disconnect().catch(() => {});
    throw thrown;
  }
  let answers = 0;
  let isGivenUp = false;
  return {
    atr: atr.subarray(0, atrLength[0]),
    answers: () => answers,
    giveUp: () => {
      isGivenUp = true;
    },
    begin: () => expectSuccess('SCardBeginTransaction', library.beginTransaction(card[0])),
    end: () => expectSuccess('SCardEndTransaction', library.endTransaction(card[0])),
    transmit: (run) =>
      transmitOneByOne(run, async (command) => {
        if (isGivenUp) throw new PcscError('cancelled', 'SCardTransmit: given up');
        const answer = new Uint8Array(MAX_ANSWER);
        const length: [number] = [MAX_ANSWER];
        await expectSuccess('SCardTransmit', library.transmit(card[0], protocol[0], command, answer, length));
        answers += 1;
        return answer.subarray(0, length[0]);
      }),
    disconnect,
  };
}

/** Milliseconds a wait lasts at most. Windows misses events, so the truth is read again after each wait (docs/sources/native-messaging.md 9). */
const WAIT = 1_000;

/** Adapter for Windows: winscard.dll through koffi, which brings its binary and needs no compiler. */
export function winscardDriver(): PcscDriver {
  let library: Promise<WinScard> | undefined;
  const loaded = (): Promise<WinScard> => {
    library ??= loadWinScard().catch((thrown: unknown) => {
      library = undefined;
      throw thrown;
    });
    return library;
  };
  let monitor: PcscDriver['monitor'] | undefined;
  return {
    async monitor(onReaders, signal) {
      monitor ??= readerMonitor(watchCalls(await loaded()), { wait: WAIT, countsInsertions: true });
      await monitor(onReaders, signal);
    },
    connect: async (reader) => connect(await loaded(), reader),
  };
}
