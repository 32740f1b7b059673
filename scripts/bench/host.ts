import { existsSync } from 'node:fs';
import { startPcscd } from '../../tests/support/card/pcscd.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';
import { FILES } from '../package/names.ts';
import { idleCost, startTimes, startUnderWine } from './host/cost.ts';
import { Table } from './table.ts';

if (!existsSync(FILES.windowsExe)) {
  console.error(`Not there: ${FILES.windowsExe}. First: npm run package`);
  process.exit(2);
}
// What is shipped is held by tests, in bytes (scripts/package/size-limits.ts); what it costs to run, by these figures alone.
const table = new Table('The host', ['measured', 'limit']);

await using _pcscd = await startPcscd();
const card = await insertCard({ port: 35_963, card: cardNamed('cps3-pharmacist'), stayInserted: true });
const linux = await startTimes();
table.row('Linux: empty Node program, wall time (ms)', [linux.empty]);
table.row('Linux: empty Node program, processor time (ms)', [linux.emptyCpu]);
table.row('Linux: host start to hello / empty Node, wall time', [linux.hello / linux.empty], 1.3);
table.row('Linux: host start, hello and end / empty Node, processor time', [linux.helloCpu / linux.emptyCpu], 1.7);
table.row('Linux: host start to first snapshot / empty Node', [linux.snapshot / linux.empty], 1.6);
const idle = await idleCost();
table.row('Linux: idle host, resident (MB)', [idle.residentMB], 56);
table.row('Linux: idle host, wake-ups (1/s)', [idle.wakeUpsPerSecond], 2);
table.row('Linux: idle host, processor (%)', [idle.cpuPercent], 1);
await card.remove();

const wine = await startUnderWine();
table.row('Wine: empty node.exe, first output (ms)', [wine.empty]);
table.row('Wine: host start to hello / empty node.exe', [wine.hello / wine.empty], 1.6);
table.end();
