import { setTimeout as pause } from 'node:timers/promises';
import type { PcscDriver } from './driver.ts';
import { asPcscError, serviceStateOf } from './errors.ts';
import type { PcscState } from './port.ts';

/**
 * Milliseconds before a new context is tried after one died: soon at first, then as seldom as a service must be seen within 2 s. Each try
 * wakes the process twice at least, by its timer and by its answer; an idle host is to be woken no more than twice a second.
 */
const RETRY_DELAYS = [100, 300, 600, 1_800] as const;

/**
 * Watches through the death of PC/SC contexts, which is normal: service stopped, pcscd restarted, last reader unplugged on Windows.
 * Never spins: one new context per delay.
 */
export async function watchThroughContextDeath(
  driver: PcscDriver,
  onState: (state: PcscState) => void,
  signal: AbortSignal,
): Promise<void> {
  let isDenied = false;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await driver.monitor((readers) => {
        failures = 0;
        isDenied = false;
        if (!signal.aborted) onState({ service: 'running', problem: null, readers });
      }, signal);
      return;
    } catch (thrown) {
      if (signal.aborted) return;
      const problem = asPcscError(thrown);
      // A pcscd that dies in the middle of a handshake reads as a refusal, once: only a second refusal is one.
      const isConfirmed = problem.code !== 'access_denied' || isDenied;
      isDenied = problem.code === 'access_denied';
      if (isConfirmed) onState({ service: serviceStateOf(problem) ?? 'unknown', problem, readers: [] });
    }
    const delay = RETRY_DELAYS[Math.min(failures, RETRY_DELAYS.length - 1)];
    await pause(delay, undefined, { signal }).catch(() => {});
  }
}
