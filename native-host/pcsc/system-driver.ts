import { transmitOneByOne } from './command-run.ts';
import type { DriverCard, PcscDriver } from './driver.ts';
import { PcscError } from './errors.ts';
import { loadPcscLibrary, type PcscFunction, type PcscLibrary } from './library/functions.ts';
import { type Handle, numberIn, readerStates, roomFor } from './library/memory.ts';
import { ReaderNames } from './library/names.ts';
import type { PcscSystem } from './library/systems.ts';
import { readerMonitor } from './monitor.ts';
import { readerStatus, UNAWARE } from './reader-state.ts';
import { LIST_ROUNDS, type WatchCalls } from './watch-context.ts';
import {
  MAX_ANSWER,
  SCARD_E_CANCELLED,
  SCARD_E_INSUFFICIENT_BUFFER,
  SCARD_E_NO_READERS_AVAILABLE,
  SCARD_E_TIMEOUT,
  SCARD_E_UNKNOWN_READER,
  SCARD_LEAVE_CARD,
  SCARD_PROTOCOL_T0_OR_T1,
  SCARD_SCOPE_SYSTEM,
  SCARD_SHARE_SHARED,
} from './winscard-values.ts';

/** The adapter for a system's PC/SC library. It is loaded by the first call, and looked for again after a failure. */
export function systemDriver(system: PcscSystem): PcscDriver {
  const names = new ReaderNames(system.isWide);
  const library = loadedOnce(() => loadPcscLibrary(system));
  const watch = watchCalls(system, names, library);

  return {
    monitor: readerMonitor(watch, system),
    ...(system.connectWaits && {
      async isInUse(reader: string) {
        const context = await watch.establish();
        try {
          const seen = await watch.change(context, 0, [{ name: reader, state: UNAWARE }]);
          return seen?.some(({ state, atr }) => readerStatus(reader, state, atr).inUse) ?? false;
        } finally {
          await watch.release(context);
        }
      },
    }),
    async connect(reader) {
      const context = await watch.establish();
      try {
        const loaded = await library();
        const [card, protocol] = [roomFor(system.handle), roomFor(system.word)];
        const how = [SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0_OR_T1] as const;
        await succeed(loaded, 'SCardConnect', context, names.ended(reader), ...how, card, protocol);
        const connected = connectedCard(loaded, { system, context, card: numberIn(card), protocol });
        try {
          // Not SCardStatus, which on pcscd waits for as long as another program keeps the card in a transaction. Should the card be
          // another one by now, this connection reaches neither: PC/SC answers that the card was removed.
          const [seen] = (await watch.change(context, 0, [{ name: reader, state: UNAWARE }])) ?? [];
          return { atr: seen?.atr ?? new Uint8Array(), ...connected };
        } catch (thrown) {
          await loaded.call('SCardDisconnect', numberIn(card), SCARD_LEAVE_CARD);
          throw thrown;
        }
      } catch (thrown) {
        await watch.release(context).catch(() => {});
        throw thrown;
      }
    },
  };
}

/** Loads when first asked, and again after a failure: what was missing may have been installed since. */
function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };
}

/** @throws PcscError unless the function gives SCARD_S_SUCCESS */
async function succeed(library: PcscLibrary, name: PcscFunction, ...values: readonly unknown[]): Promise<void> {
  const value = await library.call(name, ...values);
  if (value !== 0) throw PcscError.fromValue(name, value);
}

const watchCalls = (
  system: PcscSystem,
  names: ReaderNames,
  library: () => Promise<PcscLibrary>,
): WatchCalls<Handle> => ({
  async establish() {
    const context = roomFor(system.handle);
    await succeed(await library(), 'SCardEstablishContext', SCARD_SCOPE_SYSTEM, null, null, context);
    return numberIn(context);
  },
  release: async (context) => succeed(await library(), 'SCardReleaseContext', context),
  cancel: async (context) => succeed(await library(), 'SCardCancel', context),
  async list(context) {
    const { call } = await library();
    const ofCharacter = system.isWide ? 2 : 1;
    for (let round = 1; ; round += 1) {
      const length = roomFor(system.word);
      let value = await call('SCardListReaders', context, null, null, length);
      const list = Buffer.alloc(value === 0 ? ofCharacter * Number(numberIn(length)) : 0);
      if (value === 0) value = await call('SCardListReaders', context, null, list, length);
      if (value === SCARD_E_INSUFFICIENT_BUFFER && round < LIST_ROUNDS) continue;
      if (value === SCARD_E_NO_READERS_AVAILABLE) return names.learn(Buffer.alloc(0));
      if (value !== 0) throw PcscError.fromValue('SCardListReaders', value);
      return names.learn(list.subarray(0, ofCharacter * Number(numberIn(length))));
    }
  },
  async change(context, milliseconds, readers) {
    const { call, addressOf } = await library();
    const ended = readers.map(({ name }) => names.ended(name));
    const { bytes, seen } = readerStates(system, readers, ended, addressOf);
    const value = await call('SCardGetStatusChange', context, milliseconds, bytes, readers.length);
    switch (value) {
      case 0:
        return seen();
      case SCARD_E_UNKNOWN_READER:
        return null;
      case SCARD_E_TIMEOUT:
      case SCARD_E_CANCELLED:
        return readers.map(({ state }) => ({ state, atr: new Uint8Array() }));
      default:
        throw PcscError.fromValue('SCardGetStatusChange', value);
    }
  },
});

interface Connection {
  readonly system: PcscSystem;
  readonly context: Handle;
  readonly card: Handle;
  readonly protocol: Buffer;
}

function connectedCard(library: PcscLibrary, { system, context, card, protocol }: Connection): Omit<DriverCard, 'atr'> {
  /** SCARD_IO_REQUEST: the protocol, and its own length. */
  const request = Buffer.concat([protocol, roomFor(system.word, 2 * system.word)]);
  let answers = 0;
  let isGivenUp = false;
  return {
    answers: () => answers,
    giveUp: () => {
      isGivenUp = true;
    },
    begin: () => succeed(library, 'SCardBeginTransaction', card),
    end: () => succeed(library, 'SCardEndTransaction', card, SCARD_LEAVE_CARD),
    transmit: (run) =>
      transmitOneByOne(run, async (command) => {
        if (isGivenUp) throw new PcscError('cancelled', 'SCardTransmit: given up');
        const [answer, length] = [Buffer.alloc(MAX_ANSWER), roomFor(system.word, MAX_ANSWER)];
        await succeed(library, 'SCardTransmit', card, request, command, command.length, null, answer, length);
        answers += 1;
        return Uint8Array.from(answer.subarray(0, Number(numberIn(length))));
      }),
    async disconnect() {
      const value = await library.call('SCardDisconnect', card, SCARD_LEAVE_CARD);
      await library.call('SCardReleaseContext', context);
      if (value !== 0) throw PcscError.fromValue('SCardDisconnect', value);
    },
  };
}
