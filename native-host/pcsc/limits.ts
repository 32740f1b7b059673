import { PcscError } from './errors.ts';

/**
 * Limits of our own, in milliseconds: PC/SC has none, and a mute card can block a driver for ever.
 * A real card needs 95 to 260 ms a command (facts/cps-card-edge.md 7).
 */
export const LIMITS = {
  connect: 6_000,
  /** How long another program may keep the card before ours gives up. */
  transaction: 6_000,
  transmit: 4_000,
  disconnect: 2_000,
} as const;
export type Operation = keyof typeof LIMITS;

/** For each further command of a run, whose first has the whole limit: more than the slowest card that was seen. */
const FURTHER_COMMAND = 300;

/**
 * Waits for an operation no longer than a limit. The operation itself cannot be stopped.
 * @param options.commands how many commands it sends
 * @param options.late receives its result when it comes after all, to be cleaned up
 * @throws PcscError `timeout`
 */
export function within<T>(
  what: Operation,
  operation: Promise<T>,
  { commands = 1, late }: { readonly commands?: number; readonly late?: (result: T) => void } = {},
): Promise<T> {
  const limit = LIMITS[what] + (commands - 1) * FURTHER_COMMAND;
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new PcscError('timeout', `${what}: no answer within ${limit} ms`));
    }, limit);
    operation.then(
      (result) => {
        clearTimeout(timer);
        if (over) late?.(result);
        else resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
