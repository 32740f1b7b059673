import { startPcscd } from '../../../tests/support/card/pcscd.ts';
import { cardNamed } from '../../../tests/virtual-card/cards.ts';
import { insertCard } from '../../../tests/virtual-card/insert.ts';
import { FILES } from '../../package/names.ts';
import { idleCost, startTimes } from '../card/host-cost.ts';
import { median } from '../median.ts';
import { bytesOf, contentScriptBytes, onDemandBytes, pageScriptBytes } from './sizes.ts';
import { startToHello } from './start-linux.ts';
import { startUnderWine } from './start-wine.ts';

const HOST = 'dist/host/compagnon-ecps';
const BUILD = '.output/chrome-mv3';
const ROUNDS = 10;
const WINE_ROUNDS = 5;

let missed = 0;
const print = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(44) : cell.padStart(16))).join(''));

/** One line of the table; without a limit the figure is only shown. */
function row(label: string, value: number, unit: string, limit?: number): void {
  const holds = limit === undefined || value <= limit;
  if (!holds) missed += 1;
  const target = limit === undefined ? '–' : `<= ${limit} ${unit}`;
  print(label, `${value.toFixed(2)} ${unit}`, target, limit === undefined ? '' : holds ? 'holds' : 'MISSED');
}

print('what', 'measured', 'target');
row('Windows installer', bytesOf(FILES.windowsInstaller) / 1e6, 'MB', 35);
for (const store of ['chrome', 'edge', 'firefox'] as const)
  row(`extension zip, ${store}`, bytesOf(FILES.store(store)) / 1e3, 'kB', 250);
row('content script, gzip', contentScriptBytes(BUILD) / 1e3, 'kB', 20);
for (const { what: label, bytes } of onDemandBytes(BUILD)) row(`on demand: ${label}`, bytes / 1e3, 'kB');
row('popup scripts, gzip', pageScriptBytes(BUILD, 'popup.html') / 1024, 'kB', 40);

await using _pcscd = await startPcscd();
const card = await insertCard({ port: 35_963, card: cardNamed('cps3-pharmacist'), stayInserted: true });
const hellos: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) hellos.push(await startToHello(HOST));
const { empty, snapshot } = await startTimes(ROUNDS);
row('Linux: empty Node program', empty, 'ms');
row('Linux: host start to hello', median(hellos), 'ms');
row('Linux: hello / empty Node', median(hellos) / empty, '×', 1.6);
row('Linux: first snapshot / empty Node', snapshot / empty, '×', 1.6);
const idle = await idleCost();
row('Linux: idle host, resident', idle.residentMB, 'MB', 60);
row('Linux: idle host, wake-ups', idle.wakeUpsPerSecond, '/s', 2);
await card.remove();

const wine = await startUnderWine(WINE_ROUNDS);
row('Wine: empty node.exe, first output', wine.empty, 'ms');
row('Wine: host start to hello', wine.hello, 'ms');
row('Wine: hello / empty node.exe', wine.hello / wine.empty, '×', 1.6);

console.log(missed === 0 ? '\nEvery target holds.' : `\n${missed} target(s) missed.`);
process.exitCode = missed === 0 ? 0 : 1;
