import { mkdtempDisposableSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_READER, startPcscd } from '../../tests/support/card/pcscd.ts';
import type { Apdu } from '../../tests/virtual-card/insert.ts';
import { pharmacist } from '../../tests/virtual-card/profiles.ts';
import { buildHost, bundleForHost, START } from '../build/host.ts';
import { type Contestant, readingsByTurns } from './card/measure.ts';
import { cardPeers } from './card/peers.ts';
import { Table } from './table.ts';

/** Ms an APDU of a card and reader as users have them: 95 to 260 (docs/sources/card-edge.md 7). */
const REAL_DELAY = 100;
const ROUNDS = 20;

/** Index of the last APDU that reads the certificate: last update, serial number and PIN tries are known by then. */
function certificateKnown(log: readonly Apdu[]): number {
  const file = Buffer.from(pharmacist.fileIds.authenticationCertificate, 'hex');
  const selected = log.findIndex(({ command }) => command[1] === 0xa4 && command.subarray(-2).equals(file));
  const next = log.findIndex(({ command }, i) => i > selected && command[1] !== 0xb0);
  return next === -1 ? log.length - 1 : next - 1;
}

await buildHost();
using folder = mkdtempDisposableSync(join(tmpdir(), 'bench-card-'));
await using _pcscd = await startPcscd();
await bundleForHost('scripts/bench/card/read-once.ts', folder.path);
const reader = [join(folder.path, 'node'), join(folder.path, START)] as const;
const contestants: readonly (Contestant & { readonly name: string })[] = [
  { name: 'ours, last update, certificate, tries', command: [...reader, 'tries'], until: certificateKnown },
  { name: 'ours, everything', command: reader },
  ...cardPeers().map(({ caches = [], ...peer }) => ({
    ...peer,
    before: (): void => {
      for (const cache of caches) rmSync(cache, { recursive: true, force: true });
    },
  })),
];
const { port } = DEFAULT_READER;
const fast = await readingsByTurns(contestants, { port, rounds: ROUNDS, delayMs: 0 });
const slow = await readingsByTurns(contestants, { port, rounds: 1, delayMs: REAL_DELAY });

const table = new Table('One CPS3, read by turns', ['APDU', 'wall ms', `wall, ${REAL_DELAY} ms`]);
for (const [i, { name }] of contestants.entries())
  table.row(name, [fast[i]?.apdus ?? '', fast[i]?.wall ?? '', slow[i]?.wall ?? '']);
const [ours = Number.NaN, , ...others] = slow.map(({ wall }) => wall);
table.row('APDU, last update, certificate, tries', [fast[0]?.apdus ?? Number.NaN], 14);
table.row(`wall at ${REAL_DELAY} ms an APDU / best peer`, [ours / Math.min(...others)], 0.35);
table.end();
