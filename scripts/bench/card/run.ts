import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_READER, startPcscd } from '../../../tests/support/card/pcscd.ts';
import { cpsCard } from '../../../tests/virtual-card/cards.ts';
import { type Apdu, insertCard } from '../../../tests/virtual-card/insert.ts';
import type { CardProfile } from '../../../tests/virtual-card/profile.ts';
import { PROFILES, pharmacist } from '../../../tests/virtual-card/profiles.ts';
import { buildHost, bundleForHost, START } from '../../build/host.ts';
import { cardPeers } from '../peers/card-tools.ts';
import { idleCost, recovery, startTimes } from './host-cost.ts';
import { type Contestant, readingsByTurns } from './measure.ts';

/** A card and reader as users have them: 95 to 260 ms an APDU (docs/sources/card-edge.md 7). */
const REAL_DELAY = 100;
const ROUNDS = 20;

/** Index of the APDU after which last update, serial number, PIN tries and certificate are known: the last that reads the certificate. */
function certificateKnown({ fileIds }: CardProfile): (log: readonly Apdu[]) => number {
  const file = Buffer.from(fileIds.authenticationCertificate, 'hex');
  return (log) => {
    const selected = log.findIndex(({ command }) => command[1] === 0xa4 && command.subarray(-2).equals(file));
    const next = log.findIndex(({ command }, i) => i > selected && command[1] !== 0xb0);
    return next === -1 ? log.length - 1 : next - 1;
  };
}

const line = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(50) : String(cell).padStart(18))).join(''));
const ms = (value: number): string => `${value.toFixed(1)} ms`;

let failures = 0;
function target(label: string, value: number, limit: number, unit = ''): void {
  const holds = value <= limit;
  if (!holds) failures += 1;
  line(label, `${value.toFixed(2)}${unit}`, `target <= ${limit}${unit}`, holds ? 'holds' : 'MISSED');
}

await buildHost();
const folder = mkdtempSync(join(tmpdir(), 'bench-card-'));
/** What the host costs while nothing happens. */
async function idle(when: string): Promise<void> {
  const { residentMB, wakeUpsPerSecond, cpuPercent } = await idleCost();
  target(`idle host ${when}, resident`, residentMB, 60, ' MB');
  target(`idle host ${when}, wake-ups`, wakeUpsPerSecond, 2, ' /s');
  target(`idle host ${when}, processor`, cpuPercent, 1, ' %');
}

await using pcscd = await startPcscd();
try {
  await bundleForHost('scripts/bench/card/read-once.ts', folder);
  const { port } = DEFAULT_READER;
  line('on the same CPS3, by turns', 'APDU', 'wall', 'on the wire', 'the least', `wall, ${REAL_DELAY} ms each`);

  interface Named extends Contestant {
    readonly name: string;
  }
  /** Measures and prints, in the order given. */
  async function rows(contestants: readonly Named[], profile: CardProfile) {
    const fast = await readingsByTurns(contestants, { port, profile, rounds: ROUNDS });
    const slow = await readingsByTurns(contestants, { port, profile, rounds: 1, delayMs: REAL_DELAY });
    return contestants.flatMap(({ name }, i) => {
      const [quick, real] = [fast[i], slow[i]];
      if (quick === undefined || real === undefined) return [];
      line(name, quick.apdus, ms(quick.wall), ms(quick.wire), ms(quick.leastWire), ms(real.wall));
      return [{ name, fast: quick, slow: real }];
    });
  }

  const reader = [process.execPath, join(folder, START)] as const;
  const tries: Named = {
    name: 'ours, last update, certificate, tries',
    command: [...reader, 'tries'],
    until: certificateKnown(pharmacist),
  };
  const everything: Named = { name: 'ours, everything', command: reader };
  const peers = cardPeers().map(({ caches = [], ...peer }) => ({
    ...peer,
    before: (): void => {
      for (const cache of caches) rmSync(cache, { recursive: true, force: true });
    },
  }));
  const [ours, , ...others] = await rows([tries, everything, ...peers], pharmacist);
  if (ours === undefined || others.length === 0) throw new Error('nothing to compare');
  await rows([{ ...everything, name: 'ours, everything, strict T=0, other files' }], PROFILES['cps3-elsewhere']);
  await rows([{ ...tries, name: 'ours, tries, certificate of 2178 bytes' }], PROFILES['cps3-long-certificate']);

  console.log('');
  target('APDU, last update, certificate, tries', ours.fast.apdus, 14);
  const bestSlow = Math.min(...others.map(({ slow }) => slow.wall));
  target(`wall at ${REAL_DELAY} ms an APDU / best peer`, ours.slow.wall / bestSlow, 0.35);

  const { empty, snapshot } = await startTimes(ROUNDS);
  line('empty Node program', ms(empty));
  line('host, start to first snapshot', ms(snapshot));
  target('host start / empty Node program', snapshot / empty, 1.6);

  const card = await insertCard({ port, card: cpsCard(pharmacist), stayInserted: true });
  await card.powered;
  await idle('with a card read');
  await card.remove();
  await idle('with an empty reader');
  await pcscd.stop();
  await pcscd.start([]);
  await idle('without a reader');
  await pcscd.stop();
  await idle('with the service stopped');
  target('service back, seen after', await recovery(() => pcscd.start()), 2_000, ' ms');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? '\nEvery target holds.' : `\n${failures} target(s) missed.`);
process.exitCode = failures === 0 ? 0 : 1;
