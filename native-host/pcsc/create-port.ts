import { setTimeout as pause } from 'node:timers/promises';
import { Calls } from './calls.ts';
import type { PcscDriver } from './driver.ts';
import { PcscError } from './errors.ts';
import { guarded } from './guard.ts';
import { oneWatch } from './one-watch.ts';
import type { PcscPort } from './port.ts';
import { watchThroughContextDeath } from './watch.ts';

const LOOKS = 6;
/** Milliseconds. */
const BETWEEN_LOOKS = 70;

/** Makes the port of a driver. The driver stays inside: no command reaches it but through the guard. */
export function createPort(driver: PcscDriver): PcscPort {
  const readers = new Map<string, Calls>();
  const callsOn = (reader: string): Calls => {
    const calls = readers.get(reader) ?? new Calls();
    readers.set(reader, calls);
    return calls;
  };
  /** Questions to the service about readers, apart from the calls on one: they are asked while such a call hangs. */
  const questions = new Calls();

  const isInUse = (reader: string): Promise<boolean> =>
    questions.run('service', async () => (await driver.isInUse?.(reader)) ?? false).catch(() => false);

  /** Whether another program has the card. Looked at several times: many that take turns leave moments between them. */
  const isTakenByTurns = async (reader: string): Promise<boolean> => {
    for (let look = 0; look < LOOKS; look += 1) {
      if (look > 0) await pause(BETWEEN_LOOKS);
      if (await isInUse(reader)) return true;
    }
    return false;
  };

  return {
    isInUse,
    watch: oneWatch((onState, signal) => watchThroughContextDeath(driver, onState, signal)),
    async connect(reader) {
      const calls = callsOn(reader);
      const card = await calls.run('connect', () => driver.connect(reader), {
        because: async (error) =>
          (await isTakenByTurns(reader))
            ? new PcscError('sharing_violation', `${error.message}, another program has the card`)
            : error,
        afterwards: async (late) => late?.disconnect(),
      });
      return guarded(card, calls);
    },
  };
}
