import { existsSync } from 'node:fs';
import { HOST_PROGRAM } from '../../tests/support/host/host.ts';
import { buildHost } from '../build/host.ts';
import type { Amounts } from './amounts.ts';
import { printFigures } from './figures.ts';
import { insertions } from './parts/insertions.ts';
import { killedHosts } from './parts/killed-hosts.ts';
import { manyHosts } from './parts/many-hosts.ts';
import { serviceKills } from './parts/service-kills.ts';

const LONG: Amounts = { insertions: 2_000, kills: 100, hosts: 50, killedHosts: 30 };
const SHORT: Amounts = { insertions: 140, kills: 5, hosts: 12, killedHosts: 3 };

const PARTS = [insertions, serviceKills, manyHosts, killedHosts];

const isShort = process.argv.includes('--short');
const only = process.argv.indexOf('--part') + 1;
const parts = only === 0 ? PARTS : PARTS.filter(({ name }) => name === process.argv[only]);
if (parts.length === 0) {
  console.error(`--part takes one of ${PARTS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
if (!isShort || !existsSync(HOST_PROGRAM)) await buildHost();
let holds = true;
for (const part of parts) {
  const startedAt = performance.now();
  const figures = await part(isShort ? SHORT : LONG);
  holds = printFigures(figures) && holds;
  console.log(`${part.name}: ${((performance.now() - startedAt) / 1_000).toFixed(0)} s\n`);
}
console.log(holds ? 'Every bound holds.' : 'A bound was missed.');
process.exit(holds ? 0 : 1);
