import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { until } from '../until.ts';
import { writeFakeHost } from './fake-hosts.ts';

/** Stands where the host would, at a desk that a test changes while it runs: cards go in and out, a code is typed wrong. */
export interface DeskHost extends AsyncDisposable {
  /** The program. */
  readonly path: string;
  /** @param identified what a request for identity gets */
  show(facts: Facts, identified?: Facts): void;
  /** A code is typed wrong while the program counts the card's tries: its next count tells it, and the card has so many left. */
  typeWrongCode(facts: Facts): Promise<void>;
}

export function writeDeskHost(first: Facts): DeskHost {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-desk-'));
  const desk = join(folder, 'desk.json');
  const counted = join(folder, 'counted');
  let wrong = 0;
  const show = (facts: Facts, identified: Facts = facts): void =>
    writeFileSync(desk, JSON.stringify({ facts, identified, wrong }));
  show(first);
  const host = writeFakeHost('atDesk', { desk, counted });
  return {
    path: host.path,
    show,
    async typeWrongCode(facts) {
      rmSync(counted, { force: true });
      await until('a count of the tries', async () => existsSync(counted));
      wrong += 1;
      show(facts);
    },
    async [Symbol.asyncDispose]() {
      host[Symbol.dispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
