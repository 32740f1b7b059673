import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createTriesRequests } from '../../extension/host-link/tries-requests.ts';
import { startOtherProgram } from '../../tests/support/card/other-program.ts';
import { DEFAULT_READER, startPcscd } from '../../tests/support/card/pcscd.ts';
import { HELLO, startHost } from '../../tests/support/host/host.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';
import { buildHost } from '../build/host.ts';
import { Table } from './table.ts';

// How soon who counts tells a code that another program gave wrong, beside another who counts, and what other programs feel of it.

const READER = `${DEFAULT_READER.name} 00 00`;
const WRONG = ['00A4020C023F00', '002000010430303030'];
/** Turns of another program, and offsets of the second who counts; `quick` for a look. */
const [TURNS, OFFSETS] = process.argv.includes('quick') ? [200, 4] : [1000, 20];

/** A browser's host, and the extension's own requests to it. */
function openSurface(isAtCode: boolean | null) {
  const host = startHost();
  let lastId = 100;
  const requests = createTriesRequests(() => {
    lastId += 1;
    host.send({ id: lastId, type: 'tries' });
    return lastId;
  });
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  const left = (): unknown => {
    const latest = host.messages.findLast(({ type }) => type === 'snapshot');
    const { facts } = (latest ?? { facts: { readers: [] } }) as {
      facts: { readers: { card: { pinTriesLeft?: unknown } | null }[] };
    };
    return facts.readers[0]?.card?.pinTriesLeft;
  };
  let answered = 0;
  const end = new AbortController();
  const listening = (async () => {
    while (!end.signal.aborted) {
      for (; answered < host.messages.length; answered += 1) {
        const message = host.messages[answered] as { type?: string; id?: number; change?: 'same' };
        if (message.type === 'tries') requests.answer(message.id ?? 0, message.change ?? 'same');
      }
      await pause(5);
    }
  })();
  return {
    left,
    begin(): void {
      if (isAtCode === true) requests.watch(true, () => {});
      if (isAtCode === false) requests.look(true);
    },
    async [Symbol.asyncDispose]() {
      end.abort();
      requests.end();
      await listening;
      await host[Symbol.asyncDispose]();
    },
  };
}
type Surface = ReturnType<typeof openSurface>;

/** Milliseconds until it tells that many tries left; infinite where it has not by then. */
async function toldAfter(surface: Surface, left: number, limit: number): Promise<number> {
  const begun = performance.now();
  while (surface.left() !== left) {
    if (performance.now() - begun > limit) return Number.POSITIVE_INFINITY;
    await pause(5);
  }
  return performance.now() - begun;
}

async function card() {
  const inserted = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist') });
  await inserted.powered;
  return inserted;
}

/** Two who count, both there before the card: the times in which each of three wrong codes is told, by each of them. */
async function twoCounters(isAtCode: boolean, offset: number): Promise<readonly number[]> {
  await using first = openSurface(isAtCode);
  await using second = openSurface(isAtCode);
  first.begin();
  await pause(offset);
  second.begin();
  const inserted = await card();
  const times: number[] = [];
  for (const surface of [first, second]) await toldAfter(surface, 3, 30_000);
  await using other = await startOtherProgram(READER);
  for (const left of [2, 1, 0]) {
    await pause(Math.random() * 2_000);
    await other.begin();
    for (const command of WRONG) await other.send(command);
    await other.end();
    times.push(...(await Promise.all([first, second].map((surface) => toldAfter(surface, left, 40_000)))));
  }
  await inserted.remove();
  await pause(1_000);
  return times;
}

/** What a program of another feels while these surfaces are open. */
async function felt(how: 'exclusive' | 'shared', surfaces: readonly (boolean | null)[]) {
  const inserted = await card();
  const open = surfaces.map(openSurface);
  for (const surface of open) {
    await toldAfter(surface, 3, 30_000);
    surface.begin();
  }
  const program = new URL('counting/program-by-turns.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, how, String(TURNS), READER]);
  for (const surface of open) await surface[Symbol.asyncDispose]();
  await inserted.remove();
  await pause(1_000);
  return JSON.parse(stdout) as { readonly refused: number; readonly longest: number };
}

if (!process.argv.includes('built')) await buildHost();
await using _pcscd = await startPcscd();
const table = new Table('Who counts beside others', ['figure', 'limit']);
if (!process.argv.includes('felt'))
  for (const [isAtCode, where, limit] of [
    [true, 'at the code', 3_000],
    [false, 'elsewhere', 15_500],
  ] as const) {
    const times: number[] = [];
    const offsets = isAtCode ? OFFSETS : Math.ceil(OFFSETS / 4);
    for (let nth = 0; nth < offsets; nth += 1) times.push(...(await twoCounters(isAtCode, (nth * 2_000) / offsets)));
    table.row(
      `two ${where}, ${offsets} offsets: wrong codes not told`,
      [times.filter((time) => time === Number.POSITIVE_INFINITY).length],
      0,
    );
    table.row(`two ${where}: longest until one is told, ms`, [Math.round(Math.max(...times))], limit);
  }
for (const how of ['exclusive', 'shared'] as const)
  for (const [surfaces, who] of [
    [[], 'nobody'],
    [[null], 'one that does not count'],
    [[false], 'one'],
    [[false, false], 'two'],
    [[true], 'one at the code'],
  ] as const) {
    const { refused, longest } = await felt(how, surfaces);
    table.row(`${how} every 300 ms, beside ${who}: refused of ${TURNS}`, [refused]);
    table.row(`${how} every 300 ms, beside ${who}: longest wait, ms`, [Math.round(longest)]);
  }
table.end();
process.exit(0);
