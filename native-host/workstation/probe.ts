import type { Probe } from '../../shared/diagnosis/facts.ts';
import { probeReasons } from '../../shared/messages/fr/probes.ts';

/** Milliseconds after which a probe is given up; programs it started end by their own limit. */
export const PROBE_LIMIT_MS = 2000;

/** Thrown by a probe with the reason why the fact cannot be determined. */
export class NotKnown extends Error {
  readonly reason: keyof typeof probeReasons;
  constructor(reason: keyof typeof probeReasons) {
    super(reason);
    this.reason = reason;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NotKnown) return probeReasons[error.reason];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return probeReasons.refused;
  if (code === 'ENOENT') return probeReasons.missing;
  return probeReasons.failed;
}

/** Runs one observation within its time limit. A failure is a fact: "unknown", with its reason. Never rejects. */
export async function probe<T>(observe: () => T | Promise<T>, limit = PROBE_LIMIT_MS): Promise<Probe<T>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotKnown('late')), limit);
  });
  try {
    return { state: 'known', value: await Promise.race([Promise.resolve().then(observe), tooLate]) };
  } catch (error) {
    return { state: 'unknown', reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}
