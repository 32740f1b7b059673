import { setTimeout as pause } from 'node:timers/promises';
import type { PcscDriver } from './driver.ts';
import { asPcscError, PcscError } from './errors.ts';
import { guarded } from './guard.ts';
import { within } from './limits.ts';
import type { PcscPort } from './port.ts';
import { watchThroughContextDeath } from './watch.ts';

const LOOKS = 6;
/** Milliseconds. */
const BETWEEN_LOOKS = 70;

/** Makes the port of a driver. The driver stays inside: no command reaches it but through the guard. */
export function createPort(driver: PcscDriver): PcscPort {
  /** Readers on which an operation hangs, and why it was given up. Asking again would only block one more thread. */
  const hanging = new Map<string, PcscError>();
  const hold = (reader: string, operation: Promise<unknown>, error: PcscError): void => {
    hanging.set(reader, error);
    const release = (): void => void hanging.delete(reader);
    operation.then(release, release);
  };

  const isInUse = (reader: string): Promise<boolean> =>
    within('service', driver.isInUse?.(reader) ?? Promise.resolve(false)).catch(() => false);

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
    watch: (onState, signal) => watchThroughContextDeath(driver, onState, signal),
    async connect(reader) {
      const cause = hanging.get(reader);
      if (cause !== undefined) throw new PcscError(cause.code, `${cause.message}; it has not come back yet`);
      const attempt = driver.connect(reader);
      try {
        const card = await within('connect', attempt, { late: (card) => void card.disconnect().catch(() => {}) });
        return guarded(card, (operation, error) => hold(reader, operation, error));
      } catch (thrown) {
        const error = asPcscError(thrown);
        if (error.code !== 'timeout') throw error;
        const isHeld = await isTakenByTurns(reader);
        const problem = isHeld
          ? new PcscError('sharing_violation', `${error.message}, another program has the card`)
          : error;
        hold(reader, attempt, problem);
        throw problem;
      }
    },
  };
}
