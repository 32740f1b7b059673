import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReaderSnapshot } from '../../../native-host/readers/reader-snapshot.ts';
import type { CardFacts } from '../../../shared/diagnosis/facts.ts';
import { PATIENCE_MS } from '../until.ts';

/** What a process holds. */
interface ProcessUse {
  readonly handles: number;
  readonly threads: number;
  readonly residentMB: number;
}

/** The host's watcher in a process of its own, as a browser runs it. */
export interface CardHost {
  /** Every snapshot so far, oldest first. */
  readonly snapshots: readonly ReaderSnapshot[];
  /**
   * The first snapshot that satisfies the condition, counted from the call (the latest one included).
   * @throws after the limit (as long as `until` waits, unless told), with the latest snapshot in the message
   */
  waitFor(condition: (snapshot: ReaderSnapshot) => boolean, limitMs?: number): Promise<ReaderSnapshot>;
  /** What the process holds after a collection of garbage. */
  use(): Promise<ProcessUse>;
  /** @returns its exit code */
  stop(): Promise<number | null>;
}

/** What the host is started with, so that garbage does not pass for a leak: see `use`. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=1'];

export function startCardHost(): CardHost {
  const child = spawn(process.execPath, [...FLAGS, join(import.meta.dirname, 'card-watch.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const snapshots: ReaderSnapshot[] = [];
  const listeners = new Set<(snapshot: ReaderSnapshot) => void>();
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line === 'collected') return;
    const snapshot = JSON.parse(line) as ReaderSnapshot;
    snapshots.push(snapshot);
    for (const listener of listeners) listener(snapshot);
  });

  return {
    snapshots,
    waitFor(condition, limitMs = PATIENCE_MS) {
      const latest = snapshots.at(-1);
      if (latest && condition(latest)) return Promise.resolve(latest);
      return new Promise((resolve, reject) => {
        const listener = (snapshot: ReaderSnapshot): void => {
          if (condition(snapshot)) settle(() => resolve(snapshot));
        };
        const settle = (how: () => void): void => {
          clearTimeout(timer);
          listeners.delete(listener);
          how();
        };
        const timer = setTimeout(
          () =>
            settle(() => reject(new Error(`not seen in ${limitMs} ms; latest: ${JSON.stringify(snapshots.at(-1))}`))),
          limitMs,
        );
        listeners.add(listener);
      });
    },
    async use() {
      const collected = new Promise<void>((resolve) => {
        const listener = (line: string): void => {
          if (line !== 'collected') return;
          lines.off('line', listener);
          resolve();
        };
        lines.on('line', listener);
      });
      child.kill('SIGUSR2');
      await collected;
      const status = readFileSync(`/proc/${child.pid}/status`, 'latin1');
      const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return {
        handles: readdirSync(`/proc/${child.pid}/fd`).length,
        threads: field('Threads'),
        residentMB: field('VmRSS') / 1024,
      };
    },
    stop() {
      const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      child.kill('SIGTERM');
      return exited.finally(() => clearTimeout(impatience));
    },
  };
}

/** A card whose reading is over. */
export function finishedCard(snapshot: ReaderSnapshot, index = 0): CardFacts | undefined {
  const card = snapshot.readers[index]?.card;
  return card && !card.inProgress ? card : undefined;
}

export const isEmpty = (snapshot: ReaderSnapshot, index = 0): boolean => snapshot.readers[index]?.state === 'empty';
