import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { cpsCard } from '../../../tests/virtual-card/cards.ts';
import { type Apdu, insertCard } from '../../../tests/virtual-card/insert.ts';
import { pharmacist } from '../../../tests/virtual-card/profiles.ts';
import { median } from '../median.ts';

interface Reading {
  readonly apdus: number;
  /** From the program's start to its end, ms. */
  readonly wall: number;
}

/** A program that reads the card. */
export interface Contestant {
  readonly command: readonly [string, ...string[]];
  /** Index of the last APDU that counts; left out: the last one. */
  readonly until?: (log: readonly Apdu[]) => number;
  /** Done before each of its runs. */
  readonly before?: () => void;
}

/**
 * Lets programs read one card by turns, round after round, so that whatever else the machine does hits them all.
 * @returns medians, in the order of the contestants; throws when one fails or takes longer than a minute
 */
export async function readingsByTurns(
  contestants: readonly Contestant[],
  { port, rounds, delayMs }: { readonly port: number; readonly rounds: number; readonly delayMs: number },
): Promise<readonly Reading[]> {
  const card = await insertCard({ port, card: cpsCard(pharmacist), delayMs });
  await card.powered;
  await sleep(50);
  const seen = contestants.map((): Reading[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, { command, until, before }] of contestants.entries()) {
      before?.();
      const from = card.log.length;
      const begin = performance.now();
      await promisify(execFile)(command[0], command.slice(1), { timeout: 60_000 });
      const wall = performance.now() - begin;
      const log = card.log.slice(from);
      seen[i]?.push({ apdus: until === undefined ? log.length : until(log) + 1, wall });
    }
  await card.remove();
  // pcscd looks for the card every 400 ms only.
  await sleep(600);
  return seen.map((readings) => ({
    apdus: median(readings.map(({ apdus }) => apdus)),
    wall: median(readings.map(({ wall }) => wall)),
  }));
}
