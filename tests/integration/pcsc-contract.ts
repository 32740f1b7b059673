import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPort } from '../../native-host/pcsc/create-port.ts';
import type { PcscDriver } from '../../native-host/pcsc/driver.ts';
import type { PcscPort, PcscState } from '../../native-host/pcsc/port.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { type CardName, cardNamed } from '../virtual-card/cards.ts';
import { muteFrom, removedAt } from '../virtual-card/faults.ts';
import { type CardHooks, type InsertedCard, insertCard } from '../virtual-card/insert.ts';
import { holdExclusively } from './exclusive-program.ts';

const [FIRST, SECOND] = ['Virtual PCD 00 00', 'Virtual PCD 00 01'] as const;
const SELECT_CPS3 = Buffer.from('00A4040C0DE828BD080F8025000001FF0010', 'hex');
const SELECT_ROOT = Buffer.from('00A4090C023F00', 'hex');
/** With no file selected: 6986. */
const READ_NOTHING = Buffer.from('00B00000E7', 'hex');
/** EF.SN by its short identifier: 12 bytes where 256 are asked for. */
const READ_SERIAL = Buffer.from('00b09c0000', 'hex');
const GET_PIN_OBJECT = Buffer.from('00CB3FFF0A4D087006BF810102A080', 'hex');
const GET_RESPONSE = Buffer.from('00C0000000', 'hex');
const VERIFY = Buffer.from('002000010431323334', 'hex');

/** Watches until aborted, and waits for states. */
function watching(port: PcscPort) {
  const stop = new AbortController();
  const states: PcscState[] = [];
  const waiting = new Set<() => void>();
  const over = port.watch((state) => {
    states.push(state);
    for (const look of [...waiting]) look();
  }, stop.signal);
  return {
    states,
    /** The first state, from now on or the latest, that satisfies. */
    until(satisfies: (state: PcscState) => boolean, what: string): Promise<PcscState> {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const latest = states.at(-1);
          if (latest === undefined || !satisfies(latest)) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(latest);
        };
        const timer = setTimeout(() => reject(new Error(`${what}: last ${JSON.stringify(states.at(-1))}`)), 20_000);
        waiting.add(look);
        look();
      });
    },
    async stop() {
      stop.abort();
      await over;
    },
  };
}

const reader = (state: PcscState, name: string = FIRST) => state.readers.find((each) => each.name === name);

/** What every adapter must do, on the real pcscd. */
export function pcscContract(name: string, openDriver: () => Promise<{ driver: PcscDriver; close(): Promise<void> }>) {
  describe(name, () => {
    let pcscd: Pcscd;
    let port: PcscPort;
    let watch: ReturnType<typeof watching>;
    let opened: { driver: PcscDriver; close(): Promise<void> };
    const inserted = new Set<InsertedCard>();

    beforeAll(async () => {
      pcscd = await startPcscd();
      opened = await openDriver();
      port = createPort(opened.driver);
      watch = watching(port);
    });
    afterAll(async () => {
      for (const card of inserted) await card.remove();
      await watch.stop();
      await opened.close();
      await pcscd[Symbol.asyncDispose]();
    });

    /** Puts a card in, runs, takes it out, and waits until the watch has seen both. */
    async function withCard(
      run: (card: InsertedCard, state: PcscState) => Promise<void>,
      options: { card?: CardName; hooks?: CardHooks; port?: number } = {},
    ): Promise<void> {
      const name = options.port === undefined ? FIRST : SECOND;
      const card = await insertCard({
        port: options.port ?? DEFAULT_READER.port,
        card: cardNamed(options.card ?? 'cps3-pharmacist'),
        ...(options.hooks ? { hooks: options.hooks } : {}),
      });
      inserted.add(card);
      const state = await watch.until((each) => reader(each, name)?.atr != null, 'card seen');
      try {
        await run(card, state);
      } finally {
        await card.remove();
        inserted.delete(card);
      }
      await watch.until((each) => reader(each, name)?.present === false, 'card gone');
    }

    it('lists every slot, empty, without a card', async () => {
      const state = await watch.until(({ readers }) => readers.length === 2, 'both slots');
      expect(state.service).toBe('running');
      expect(state.readers.map((each) => [each.name, each.present, each.atr])).toEqual([
        [FIRST, false, null],
        [SECOND, false, null],
      ]);
    });

    it('tells the answer to reset of an inserted card without a command, and each insertion from the next', async () => {
      const changes: (number | null | undefined)[] = [];
      for (let round = 0; round < 2; round += 1) {
        await withCard(async (card, state) => {
          expect(Buffer.from(reader(state)?.atr ?? []).toString('hex')).toBe('3bac00402a001225006480000310009000');
          changes.push(reader(state)?.changes);
          expect(card.log).toEqual([]);
        });
      }
      expect(changes[0]).not.toBe(changes[1]);
    });

    it('connects shared, sends what is allowed, and refuses the rest before the driver', async () => {
      await withCard(async (inserted) => {
        const card = await port.connect(FIRST);
        expect(card.kind).toBe('cps3');
        const answer = await card.transact(async (transmit) => {
          await expect(transmit([VERIFY])).rejects.toMatchObject({ code: 'command_refused' });
          return transmit([SELECT_CPS3]);
        });
        expect(answer.map((each) => Buffer.from(each).toString('hex'))).toEqual(['9000']);
        await card.disconnect();
        expect(inserted.log.map(({ command }) => command.toString('hex'))).toEqual([SELECT_CPS3.toString('hex')]);
      });
    });

    it('sends a run of commands up to the first that fails or brings less than asked for, and fetches what a card announces', async () => {
      await withCard(async (inserted) => {
        const card = await port.connect(FIRST);
        const answers = await card.transact(async (transmit) => [
          await transmit([SELECT_CPS3, READ_NOTHING, SELECT_CPS3]),
          await transmit([SELECT_ROOT, GET_PIN_OBJECT, GET_RESPONSE]),
          await transmit([SELECT_ROOT, GET_RESPONSE]),
          await transmit([SELECT_ROOT, READ_SERIAL, SELECT_ROOT]),
          await transmit([]),
        ]);
        expect(answers.map((run) => run.map((each) => Buffer.from(each).toString('hex')))).toEqual([
          ['9000', '6986'],
          ['9000', '6118', expect.stringMatching(/^7016.*9a01039b0103.*9000$/)],
          ['9000'],
          ['9000', expect.stringMatching(/^5a0a.{20}9000$/)],
          [],
        ]);
        expect(inserted.log.map(({ command }) => command.length)).toEqual([18, 5, 7, 15, 5, 7, 7, 5]);
        await card.disconnect();
      });
    });

    it('sends a Vitale card nothing', async () => {
      await withCard(
        async (inserted) => {
          const card = await port.connect(FIRST);
          await expect(card.transact((transmit) => transmit([SELECT_CPS3]))).rejects.toMatchObject({
            code: 'command_refused',
          });
          await card.disconnect();
          expect(inserted.log).toEqual([]);
        },
        { card: 'vitale-2' },
      );
    });

    it('keeps a second connection out while a transaction runs, and lets it in after', async () => {
      await withCard(async () => {
        const [one, two] = await Promise.all([port.connect(FIRST), port.connect(FIRST)]);
        const order: string[] = [];
        const begun = Promise.withResolvers<void>();
        const first = one.transact(async (transmit) => {
          begun.resolve();
          for (let round = 0; round < 5; round += 1) {
            await transmit([SELECT_CPS3]);
            order.push('one');
          }
        });
        await begun.promise;
        await two.transact(async (transmit) => {
          await transmit([SELECT_CPS3]);
          order.push('two');
        });
        await first;
        expect(order).toEqual(['one', 'one', 'one', 'one', 'one', 'two']);
        await Promise.all([one.disconnect(), two.disconnect()]);
      });
    });

    it('is told that another program holds the card for itself, and connects once it has let go', async () => {
      await withCard(async () => {
        const letGo = await holdExclusively(FIRST);
        await expect(port.connect(FIRST)).rejects.toMatchObject({ code: 'sharing_violation', value: 0x8010000b });
        await letGo();
        const card = await port.connect(FIRST);
        await card.disconnect();
      });
    });

    it('a card torn out in the middle ends in an error, and the slot is seen empty', async () => {
      await withCard(
        async () => {
          const card = await port.connect(FIRST);
          await expect(card.transact((transmit) => transmit([SELECT_CPS3]))).rejects.toMatchObject({
            name: 'PcscError',
          });
          await card.disconnect();
        },
        { hooks: removedAt(0) },
      );
    });

    it('survives a pcscd that is killed and started again, and says meanwhile that the service is stopped', async () => {
      await pcscd.kill();
      // A daemon that dies in the middle of a new context's handshake is told as SCARD_W_SECURITY_VIOLATION, for that one attempt.
      const stopped = await watch.until(({ service }) => service === 'stopped', 'service stopped');
      expect(stopped.readers).toEqual([]);
      expect(stopped.problem?.message).toMatch(/SCARD_[EF]_\w+ \(0x801000[0-9A-F]{2}\)/);
      await pcscd.start();
      await watch.until(({ service, readers }) => service === 'running' && readers.length === 2, 'service back');
      await withCard(async () => {
        const card = await port.connect(FIRST);
        await expect(card.transact((transmit) => transmit([SELECT_CPS3]))).resolves.toHaveLength(1);
        await card.disconnect();
      });
    });

    // Last, because pcscd has to be killed to get its driver back.
    it('a card that falls silent costs one time limit, and later attempts on its reader come back at once', async () => {
      const card = await insertCard({
        port: DEFAULT_READER.port,
        card: cardNamed('cps3-pharmacist'),
        hooks: muteFrom(0),
      });
      await watch.until((each) => reader(each)?.atr != null, 'card seen');
      const connected = await port.connect(FIRST);
      await expect(connected.transact((transmit) => transmit([SELECT_CPS3]))).rejects.toMatchObject({
        code: 'timeout',
      });
      await connected.disconnect();
      await expect(port.connect(FIRST)).rejects.toMatchObject({ code: 'timeout' });
      await pcscd.kill();
      await card.remove();
      await pcscd.start();
      await watch.until(({ service, readers }) => service === 'running' && readers.length === 2, 'service back');
    });
  });
}
