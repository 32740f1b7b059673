import { existsSync } from 'node:fs';
import { startPcscd } from '../../tests/support/card/pcscd.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';
import { FILES } from '../package/names.ts';
import { MOST_BYTES } from '../package/size-limits.ts';
import { idleCost, startTimes, startUnderWine } from './ship/host-cost.ts';
import { bytesOf, contentScriptBytes, onDemandBytes } from './ship/sizes.ts';
import { Table } from './table.ts';

const BUILD = '.output/chrome-mv3';
const STORES = ['chrome', 'edge', 'firefox'] as const;

const missing = [FILES.windowsInstaller, FILES.windowsExe, ...STORES.map(FILES.store)].filter(
  (file) => !existsSync(file),
);
if (missing.length > 0) {
  console.error(`Not there: ${missing.join(', ')}. First: npm run package`);
  process.exit(2);
}
const table = new Table('What is shipped', ['measured', 'limit']);
table.row('Windows installer (MB)', [bytesOf(FILES.windowsInstaller) / 1e6], MOST_BYTES.windowsInstaller / 1e6);
for (const store of STORES)
  table.row(`extension zip, ${store} (kB)`, [bytesOf(FILES.store(store)) / 1e3], MOST_BYTES.storeZip / 1e3);
table.row('content script, gzip (kB)', [contentScriptBytes(BUILD) / 1e3], MOST_BYTES.contentScript / 1e3);
const drawing = bytesOf(`${BUILD}/portal.js`) + bytesOf(`${BUILD}/page.js`);
table.row('scripts of a page that draws, raw (kB)', [drawing / 1e3], MOST_BYTES.drawingPage / 1e3);
for (const { what, bytes } of onDemandBytes(BUILD)) table.row(`on demand: ${what}, gzip (kB)`, [bytes / 1e3]);

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
