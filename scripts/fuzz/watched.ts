import { Worker } from 'node:worker_threads';
import type { FuzzResult } from './engine.ts';

/** How long one case may keep the thread before it is given up, ms: far past what engine.ts calls a hang. */
const GIVEN_UP_MS = 15_000;

/** What a target's thread is started with. */
export interface Work {
  readonly target: string;
  readonly seed: number;
  readonly cases: number;
  readonly from: number;
  /** One number: the case under way, plus one. */
  readonly current: SharedArrayBuffer;
}

/** Runs a target in a thread of its own, so that a case that never comes back is found, named and ended. */
export function runWatched(target: string, seed: number, cases: number, from = 0): Promise<FuzzResult> {
  const current = new SharedArrayBuffer(4);
  const underway = new Int32Array(current);
  const work: Work = { target, seed, cases, from, current };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });
  return new Promise((resolve, reject) => {
    let last = 0;
    let since = performance.now();
    const watchdog = setInterval(() => {
      const now = Atomics.load(underway, 0);
      if (now !== last) {
        last = now;
        since = performance.now();
      } else if (now > 0 && performance.now() - since > GIVEN_UP_MS) {
        const index = now - 1;
        finish(() =>
          resolve({
            cases: index - from,
            counts: { crash: 0, hang: 1, wrong: 0 },
            findings: [{ kind: 'hang', index, what: `did not come back within ${GIVEN_UP_MS} ms`, shown: '' }],
            slowestMs: GIVEN_UP_MS,
          }),
        );
      }
    }, 500);
    const finish = (how: () => void): void => {
      clearInterval(watchdog);
      void worker.terminate();
      how();
    };
    worker.once('message', (result: FuzzResult) => finish(() => resolve(result)));
    worker.once('error', (error) => finish(() => reject(error)));
  });
}
