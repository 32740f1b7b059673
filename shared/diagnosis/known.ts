import type { Probe } from './facts.ts';

/** The value of a probe that succeeded. */
export function known<T>(probe: Probe<T> | undefined): T | undefined {
  return probe?.state === 'known' ? probe.value : undefined;
}
