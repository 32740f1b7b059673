import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_READER, startPcscd } from '../../../tests/support/pcscd.ts';
import { cpsCard } from '../../../tests/virtual-card/cards.ts';
import { type Apdu, insertCard } from '../../../tests/virtual-card/insert.ts';
import { PROFILES, pharmacist } from '../../../tests/virtual-card/profiles.ts';
import { buildHost, bundleForHost, START } from '../../build/host.ts';
import { cardPeers } from '../peers/card-tools.ts';
import { idleCost, recovery, startTimes } from './host-cost.ts';
import { type Reading, readingOf } from './measure.ts';

/** A card and reader as users have them: 95 to 260 ms an APDU (facts/cps-card-edge.md 7). */
const REAL_DELAY = 100;
const ROUNDS = 10;
const IDLE_SECONDS = 15;

/** Index of the APDU that brings the PIN counters: GET DATA, or the GET RESPONSE after it. */
function triesKnown(log: readonly Apdu[]): number {
  const asked = log.findIndex(({ command }) => command[1] === 0xcb);
  return log[asked + 1]?.command[1] === 0xc0 ? asked + 1 : asked;
}

const line = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(50) : String(cell).padStart(22))).join(''));
const ms = (value: number): string => `${value.toFixed(1)} ms`;

let failures = 0;
function target(what: string, value: number, limit: number, unit = ''): void {
  const holds = value <= limit;
  if (!holds) failures += 1;
  line(what, `${value.toFixed(2)}${unit}`, `target <= ${limit}${unit}`, holds ? 'holds' : 'MISSED');
}

await buildHost();
const folder = mkdtempSync(join(tmpdir(), 'bench-card-'));
/** What the host costs while nothing happens. */
async function idle(when: string): Promise<void> {
  const { residentMB, wakeUpsPerSecond, cpuPercent } = await idleCost(IDLE_SECONDS);
  target(`idle host ${when}, resident`, residentMB, 60, ' MB');
  target(`idle host ${when}, wake-ups`, wakeUpsPerSecond, 2, ' /s');
  target(`idle host ${when}, processor`, cpuPercent, 1, ' %');
}

await using pcscd = await startPcscd();
try {
  await bundleForHost('scripts/bench/card/read-once.ts', folder);
  const { port } = DEFAULT_READER;
  const rows = new Map<string, { readonly fast: Reading; readonly slow: Reading }>();
  line('certificate on the same CPS3', 'APDU', 'wall', 'on the wire', `wall, ${REAL_DELAY} ms each`);

  async function row(name: string, command: readonly [string, ...string[]], options = {}, profile = pharmacist) {
    const fast = await readingOf(command, { port, profile, rounds: ROUNDS, ...options });
    const slow = await readingOf(command, { port, profile, rounds: 1, delayMs: REAL_DELAY, ...options });
    rows.set(name, { fast, slow });
    line(name, fast.apdus, ms(fast.wall), ms(fast.wire), ms(slow.wall));
    return { fast, slow };
  }

  const reader = [process.execPath, join(folder, START)] as const;
  const ours = await row('ours, identity + certificate + tries', [...reader, 'tries'], { until: triesKnown });
  await row('ours, everything', reader);
  await row('ours, everything, strict T=0, other files', reader, {}, PROFILES['cps3-elsewhere']);
  const peers = [];
  for (const { name, command, caches = [] } of cardPeers()) {
    const empty = (): void => {
      for (const cache of caches) rmSync(cache, { recursive: true, force: true });
    };
    peers.push({ name, ...(await row(name, command, { before: empty })) });
  }

  console.log('');
  const openSc = peers.find(({ name }) => name.startsWith('OpenSC'));
  const bestSlow = Math.min(...peers.map(({ slow }) => slow.wall));
  target('APDU, certificate + tries', ours.fast.apdus, 16);
  target(`wall at ${REAL_DELAY} ms an APDU / best peer`, ours.slow.wall / bestSlow, 0.5);
  target('on the wire / OpenSC', ours.fast.wire / (openSc?.fast.wire ?? Number.NaN), 0.5);

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
