import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpsCard } from '../../../tests/virtual-card/cards.ts';
import { type Apdu, type InsertedCard, insertCard } from '../../../tests/virtual-card/insert.ts';
import type { CardProfile } from '../../../tests/virtual-card/profile.ts';
import { median } from '../median.ts';

interface Reading {
  readonly apdus: number;
  /** From the program's start to its end, ms. */
  readonly wall: number;
  /** From the first command's arrival at the card to the last answer, ms. */
  readonly wire: number;
  /** The shortest time on the wire, which noise cannot make shorter. */
  readonly leastWire: number;
}

/** A program that reads the card, and what of its reading is measured. */
export interface Contestant {
  readonly command: readonly [string, ...string[]];
  /** Which APDU ends what is measured; left out: the last one. */
  readonly until?: (log: readonly Apdu[]) => number;
  /** Done before each of its runs. */
  readonly before?: () => void;
}

/** Runs a program to its end. @returns ms; throws when it fails or takes longer than a minute */
function timed([program, ...args]: readonly [string, ...string[]]): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      const wall = performance.now() - begin;
      if (code === 0) resolve(wall);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/**
 * Lets programs read one card by turns, round after round, so that whatever else the machine does hits them all.
 * @returns medians, in the order of the contestants
 */
export async function readingsByTurns(
  contestants: readonly Contestant[],
  options: {
    readonly port: number;
    readonly profile: CardProfile;
    readonly rounds: number;
    readonly delayMs?: number;
  },
): Promise<readonly Reading[]> {
  const { port, profile, rounds, delayMs = 0 } = options;
  const card = await insertCard({ port, card: cpsCard(profile), delayMs });
  await card.powered;
  await sleep(50);
  const runs = contestants.map((contestant) => ({
    contestant,
    seen: [] as Pick<Reading, 'apdus' | 'wall' | 'wire'>[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { contestant, seen } of runs) seen.push(await readingBy(contestant, card));
  }
  await card.remove();
  // pcscd looks for the card every 400 ms only.
  await sleep(600);
  return runs.map(({ seen }) => ({
    apdus: median(seen.map(({ apdus }) => apdus)),
    wall: median(seen.map(({ wall }) => wall)),
    wire: median(seen.map(({ wire }) => wire)),
    leastWire: Math.min(...seen.map(({ wire }) => wire)),
  }));
}

async function readingBy({ command, until = (log) => log.length - 1, before }: Contestant, card: InsertedCard) {
  before?.();
  const from = card.log.length;
  const wall = await timed(command);
  const log = card.log.slice(from);
  const last = until(log);
  const wire = (log[last]?.end ?? Number.NaN) - (log[0]?.begin ?? Number.NaN);
  return { apdus: last + 1, wall, wire };
}
