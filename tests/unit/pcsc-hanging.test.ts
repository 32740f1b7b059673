import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPort } from '../../native-host/pcsc/create-port.ts';
import type { DriverCard, PcscDriver } from '../../native-host/pcsc/driver.ts';
import { oneWatch } from '../../native-host/pcsc/one-watch.ts';
import type { PcscState } from '../../native-host/pcsc/port.ts';
import { ATR } from '../virtual-card/profiles.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Call = 'connect' | 'begin' | 'transmit' | 'end' | 'disconnect' | 'isInUse';
const SELECT = Buffer.from('00A4090C023F00', 'hex');

/** A driver in one of whose readers a call hangs until it is let go. */
function hangingDriver(hanging: Call) {
  const { promise: freed, resolve: free } = Promise.withResolvers<void>();
  const underway = new Map<string, number>();
  let most = 0;
  const call = async (name: Call, reader: string): Promise<void> => {
    underway.set(reader, (underway.get(reader) ?? 0) + 1);
    most = Math.max(most, underway.get(reader) ?? 0);
    if (name === hanging && reader === 'hangs') await freed;
    underway.set(reader, (underway.get(reader) ?? 0) - 1);
  };
  const cardIn = (reader: string): DriverCard => ({
    atr: Buffer.from(ATR.cps3.replaceAll(' ', ''), 'hex'),
    begin: () => call('begin', reader),
    end: () => call('end', reader),
    disconnect: () => call('disconnect', reader),
    transmit: async () => {
      await call('transmit', reader);
      return [Uint8Array.of(0x90, 0x00)];
    },
  });
  const driver: PcscDriver = {
    monitor: async () => {},
    isInUse: async () => false,
    async connect(reader) {
      await call('connect', reader);
      return cardIn(reader);
    },
  };
  const port = createPort(driver);
  const use = (reader: string): Promise<string> =>
    port
      .connect(reader)
      .then(async (card) => {
        await card.transact((transmit) => transmit([SELECT]));
        await card.disconnect();
        return 'done';
      })
      .catch(({ code }: { code: string }) => code);
  return { use, free, mostAtOnce: () => most };
}

describe.each([
  ['connect', 'timeout'],
  ['begin', 'sharing_violation'],
  ['transmit', 'timeout'],
  ['end', 'timeout'],
  ['disconnect', 'timeout'],
] as const)('a reader in which %s hangs', (call, code) => {
  it('is told each time, by one call and no more; others go on; and it serves again once the call is back', async () => {
    const { use, free, mostAtOnce } = hangingDriver(call);
    const first = use('hangs');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toBe(code);
    expect(await use('hangs')).toBe(code);
    expect(await use('answers')).toBe('done');
    expect(mostAtOnce()).toBe(1);
    free();
    await vi.advanceTimersByTimeAsync(10);
    expect(await use('hangs')).toBe('done');
  });
});

describe('one watch for all who look', () => {
  const RUNNING: PcscState = { service: 'running', problem: null, readers: [] };

  function watched() {
    const ends: (() => void)[] = [];
    const watch = oneWatch((onState) => {
      onState(RUNNING);
      return new Promise((resolve) => ends.push(resolve));
    });
    const look = () => {
      const stop = new AbortController();
      const seen: string[] = [];
      const over = watch(({ service }) => seen.push(service), stop.signal);
      return { stop, seen, over };
    };
    return { look, ends };
  }

  it('begins with the first of them and tells the second what is known', async () => {
    const { look, ends } = watched();
    const first = look();
    await vi.advanceTimersByTimeAsync(1);
    const second = look();
    expect([first.seen, second.seen, ends.length]).toEqual([['running'], ['running'], 1]);
  });

  it('is followed by no other until it has ended: meanwhile the service is silent', async () => {
    const { look, ends } = watched();
    const first = look();
    await vi.advanceTimersByTimeAsync(1);
    first.stop.abort();
    await vi.advanceTimersByTimeAsync(1);
    const next = look();
    await vi.advanceTimersByTimeAsync(6_000);
    expect([next.seen, ends.length]).toEqual([['unknown'], 1]);
    ends[0]?.();
    await first.over;
    await vi.advanceTimersByTimeAsync(1);
    expect([next.seen, ends.length]).toEqual([['unknown', 'running'], 2]);
  });
});
