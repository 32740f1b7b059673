import { PcscError } from './errors.ts';

/**
 * Limits of our own, in milliseconds: PC/SC has none, and a mute card or a service that hangs can block a call for ever.
 * A real card needs 95 to 260 ms a command (docs/sources/card-edge.md 7).
 */
export const LIMITS = {
  /** A call to the service that needs no card. */
  service: 5_000,
  connect: 6_000,
  /** How long another program may keep the card in a transaction before the card is `busy`. */
  transaction: 3_000,
  /** Without any answer of the card. */
  transmit: 4_000,
  disconnect: 2_000,
} as const;
export type Operation = keyof typeof LIMITS;

/**
 * How long one transaction of ours may keep a card from other programs, whatever the card does: 14 commands of a second each. A card that
 * has answered all along by then is slow, not silent.
 */
export const LONGEST_TRANSACTION = 15_000;

export interface Waiting {
  /** Milliseconds added to the limit: a wait that was asked for. */
  readonly besides?: number;
  /** A count that grows while the operation makes progress; whenever it has grown, the limit begins anew. */
  readonly progress?: () => number;
  /** Time of `performance.now()` at which an operation that still makes progress is given up as `too_slow`. */
  readonly until?: number;
}

/**
 * Waits for an operation no longer than a limit. The operation itself cannot be stopped.
 * @throws PcscError `timeout`, or `too_slow` for one that got on all the time
 */
export function within<T>(
  name: Operation,
  operation: Promise<T>,
  { besides = 0, progress, until = Number.POSITIVE_INFINITY }: Waiting = {},
): Promise<T> {
  const limit = LIMITS[name] + besides;
  return new Promise((resolve, reject) => {
    let seen = progress?.();
    let isCutShort = false;
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      const left = Math.max(0, until - performance.now());
      isCutShort = left < limit;
      timer = setTimeout(look, Math.min(limit, left));
    };
    const look = (): void => {
      const now = progress?.();
      const getsOn = now !== seen;
      seen = now;
      const isLate = performance.now() >= until;
      if (getsOn && !isLate) {
        wait();
        return;
      }
      // An operation cut off by the overall deadline might still have met its own limit.
      const isSlow = getsOn || isCutShort;
      const why = isSlow ? 'still answering, but too slow' : `no answer within ${limit} ms`;
      reject(new PcscError(isSlow ? 'too_slow' : 'timeout', `${name}: ${why}`));
    };
    wait();
    void operation.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
