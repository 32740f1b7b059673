import { setTimeout as pause } from 'node:timers/promises';
import type { PcscDriver } from './driver.ts';
import { asPcscError, type PcscError, serviceStateOf } from './errors.ts';
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
  /** The failures before, as far as each one was the service hanging up. */
  let hungUp: readonly PcscError[] = [];
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await driver.monitor((readers) => {
        failures = 0;
        hungUp = [];
        if (!signal.aborted) onState({ service: 'running', problem: null, readers });
      }, signal);
      return;
    } catch (thrown) {
      if (signal.aborted) return;
      const problem = asPcscError(thrown);
      hungUp = isHangUp(problem) ? [...hungUp, problem].slice(-2) : [];
      if (hungUp.length !== 1) onState(stateAfter(hungUp.find(isRefusal) ?? problem));
    }
    const delay = RETRY_DELAYS[Math.min(failures, RETRY_DELAYS.length - 1)];
    await pause(delay, undefined, { signal }).catch(() => {});
  }
}

const SCARD_F_COMM_ERROR = 0x80100013;

const isRefusal = ({ code }: PcscError): boolean => code === 'access_denied';

/**
 * A pcscd that refuses a client hangs up, and so does one that dies in the middle of a handshake: the client reads a refusal or a broken
 * line, as it happens to be reading or writing (pcsc-lite, ContextThread and MessageReceive). One failure is therefore not reported; two
 * with a refusal among them are one.
 */
const isHangUp = (problem: PcscError): boolean => isRefusal(problem) || problem.value === SCARD_F_COMM_ERROR;

export const stateAfter = (problem: PcscError): PcscState => ({
  service: serviceStateOf(problem) ?? 'unknown',
  problem,
  readers: [],
});
