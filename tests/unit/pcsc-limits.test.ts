import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Calls } from '../../native-host/pcsc/calls.ts';
import { createPort } from '../../native-host/pcsc/create-port.ts';
import type { DriverCard } from '../../native-host/pcsc/driver.ts';
import { LONGEST_TRANSACTION } from '../../native-host/pcsc/limits.ts';
import { ATR } from '../virtual-card/profiles.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SELECT = Buffer.from('00A4090C023F00', 'hex');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A card that takes so long a command, behind a port. */
function slowCard(msACommand: number, begin: () => Promise<void> = async () => {}) {
  let answers = 0;
  let isGivenUp = false;
  const card: DriverCard = {
    atr: Buffer.from(ATR.cps3.replaceAll(' ', ''), 'hex'),
    answers: () => answers,
    begin,
    giveUp: () => {
      isGivenUp = true;
    },
    end: async () => {},
    disconnect: async () => {},
    async transmit(run) {
      const given: Uint8Array[] = [];
      for (const _ of run) {
        if (isGivenUp) break;
        await pause(msACommand);
        answers += 1;
        given.push(Uint8Array.of(0x90, 0x00));
      }
      return given;
    },
  };
  return { ...createPort({ monitor: async () => {}, connect: async () => card }), answers: () => answers };
}

async function outcome(promise: Promise<unknown>): Promise<unknown> {
  const settled = promise.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return settled;
}

const run = (port: ReturnType<typeof slowCard>, commands: number) =>
  port
    .connect('reader')
    .then((card) => card.transact((transmit) => transmit(Array.from({ length: commands }, () => SELECT))));

it('a card that answers every 700 ms is not said to be silent after 14 commands in one run', async () => {
  expect(await outcome(run(slowCard(700), 14))).toBe('done');
});

it('a card that answers, and never comes to an end, is told as slow when others have waited long enough', async () => {
  expect(await outcome(run(slowCard(3_000), 14))).toBe('too_slow');
  expect(LONGEST_TRANSACTION).toBeLessThanOrEqual(15_000);
});

it.each([2_200, 3_900, 3_999])(
  'a card that answers every %i ms, just within the limit of a command, is slow and not silent, and is sent nothing more once it is given up',
  async (ms) => {
    const port = slowCard(ms);
    expect(await outcome(run(port, 14))).toBe('too_slow');
    expect(port.answers()).toBe(Math.ceil(LONGEST_TRANSACTION / ms));
  },
);

it('a command that is sent at the very end of all waiting makes no card silent', async () => {
  const port = slowCard(3_700);
  const many = port.connect('reader').then((card) =>
    card.transact(async (transmit) => {
      for (let command = 0; command < 14; command += 1) await transmit([SELECT]);
    }),
  );
  expect(await outcome(many)).toBe('too_slow');
});

it('a card that does not answer is told as silent', async () => {
  expect(await outcome(run(slowCard(1e9), 14))).toBe('timeout');
});

it('a transaction that another program keeps is told as busy, again as long as it does, and not when it is over', async () => {
  const { promise: freed, resolve: free } = Promise.withResolvers<void>();
  const port = slowCard(1, () => freed);
  expect(await outcome(run(port, 1))).toBe('sharing_violation');
  expect(await outcome(run(port, 1))).toBe('sharing_violation');
  free();
  await vi.advanceTimersByTimeAsync(10);
  expect(await outcome(run(port, 1))).toBe('done');
});

it('a connect that waits is told as busy while another program is connected, and as silent while none is', async () => {
  for (const [isInUse, code] of [
    [true, 'sharing_violation'],
    [false, 'timeout'],
  ] as const) {
    const port = createPort({
      monitor: async () => {},
      connect: () => new Promise(() => {}),
      isInUse: async () => isInUse,
    });
    expect(await outcome(port.connect('reader'))).toBe(code);
    expect(await outcome(port.connect('reader'))).toBe(code);
  }
});

it('what comes after its limit is handed to whoever cleans up', async () => {
  const cleanUp = vi.fn(async () => {});
  const { promise, resolve } = Promise.withResolvers<string>();
  expect(await outcome(new Calls().run('service', () => promise, { afterwards: cleanUp }))).toBe('timeout');
  resolve('context');
  await vi.advanceTimersByTimeAsync(1);
  expect(cleanUp).toHaveBeenCalledWith('context');
});
