import { startPcscd } from '../../tests/support/card/pcscd.ts';
import { titleOf } from '../../tests/support/desks/desks.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';
import { median } from './median.ts';
import { openingsOf } from './popup/measure.ts';
import { pageScriptBytes } from './popup/script-bytes.ts';
import { Table } from './table.ts';

// From the click on the icon (`action.openPopup`, which takes the browser's own way from there) to the painted verdict: the last
// known one, then the live one. Beside it an empty page of the same extension, opened by turns: what the browser itself needs.
const TURNS = 15;
const BUILD = '.output/chrome-mv3';

await using _pcscd = await startPcscd();
const card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist') });
const { empty, popup } = await openingsOf(BUILD, titleOf('linux-not-foreseen'), TURNS);
await card.remove();

const base = median(empty.map((one) => one.first));
const table = new Table(`Popup, ${TURNS} clicks on the icon, medians`, ['measured', '/ empty page', 'limit']);
const row = (what: string, ms: number, limit?: number): void => table.row(what, [ms, ms / base], limit);
row('an empty page of the extension (ms)', base);
const first = median(popup.map((one) => one.first));
table.row('first frame of the popup, by that of an empty page', [first / base, first], 1.3);
row('verdict from the last known state (ms)', median(popup.map(({ shown }) => shown)), 80);
row('live verdict (ms)', median(popup.map(({ live }) => live)), 300);
table.row('scripts until the answer is drawn, gzip (kB)', [pageScriptBytes(BUILD, 'popup.html') / 1e3, ''], 45);
table.row('  the same while a guide runs (kB)', [pageScriptBytes(BUILD, 'popup.html', ['under-way']) / 1e3, '']);
table.end();
