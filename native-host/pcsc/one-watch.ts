import { PcscError } from './errors.ts';
import { LIMITS } from './limits.ts';
import type { PcscPort, PcscState } from './port.ts';
import { stateAfter } from './watch.ts';

/** Milliseconds for which the next watch waits for the end of the last one before it says that the service is silent. */
const ENDING = LIMITS.service;

const SILENT = stateAfter(new PcscError('timeout', 'service: an earlier question has not come back yet'));

/** One watch of the service for all who look, and never two at one time: each keeps a context and a thread. */
export function oneWatch(watch: PcscPort['watch']): PcscPort['watch'] {
  const listeners = new Set<(state: PcscState) => void>();
  let latest: PcscState | null = null;
  let stop = new AbortController();
  let ended: Promise<void> = Promise.resolve();

  const tell = (state: PcscState): void => {
    latest = state;
    for (const listener of listeners) listener(state);
  };

  async function after(last: Promise<void>, { signal }: AbortController): Promise<void> {
    const silence = setTimeout(() => signal.aborted || tell(SILENT), ENDING);
    await last;
    clearTimeout(silence);
    if (!signal.aborted) await watch((state) => signal.aborted || tell(state), signal);
  }

  return async (onState, signal) => {
    if (signal.aborted) return;
    listeners.add(onState);
    if (listeners.size === 1) {
      latest = null;
      stop = new AbortController();
      ended = after(ended, stop);
    } else if (latest !== null) onState(latest);
    // The listener may have aborted it.
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    listeners.delete(onState);
    if (listeners.size > 0) return;
    stop.abort();
    await ended;
  };
}
