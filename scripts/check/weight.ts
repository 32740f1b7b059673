import { globSync, readFileSync } from 'node:fs';
import { type Allowed, MOST_LETTERS_A_LINE, WEIGHTS } from './weight-table.ts';

const FILES = '{extension,shared,native-host,scripts,tests}/**/*.{ts,tsx,mjs,cjs,json,css,html}';
const LONGEST_LINE = 140;

interface Weight {
  bytes: number;
  lines: number;
  longLines: number;
}

const lettersALine = ({ bytes, lines }: Weight): number => Math.round((bytes / Math.max(1, lines)) * 10) / 10;

/** `extension/locate` of `extension/locate/page/facts.ts`; `extension` of what lies in it beside its rooms; `tests` of all below. */
function roomOf(file: string): string {
  const [top = '', folder = '', ...below] = file.split('/');
  return ['extension', 'shared'].includes(top) && below.length > 0 ? `${top}/${folder}` : top;
}

function add(weight: Weight, content: string): void {
  const lines = content.split('\n');
  weight.bytes += Buffer.byteLength(content);
  weight.lines += lines.length;
  weight.longLines += lines.filter((line) => line.length > LONGEST_LINE).length;
}

/** What all rooms weigh now, by name, and the product's TypeScript together. */
function weigh(): { rooms: ReadonlyMap<string, Weight>; product: Weight } {
  const rooms = new Map<string, Weight>();
  const product: Weight = { bytes: 0, lines: 0, longLines: 0 };
  for (const file of globSync(FILES).sort()) {
    const content = readFileSync(file, 'utf8');
    const room = rooms.get(roomOf(file)) ?? { bytes: 0, lines: 0, longLines: 0 };
    rooms.set(roomOf(file), room);
    add(room, content);
    if (/^(extension|shared|native-host)\/.*\.tsx?$/.test(file)) add(product, content);
  }
  return { rooms, product };
}

/** Where a figure is past what it may be. */
function problemsOf(name: string, now: Weight, may: Allowed): readonly string[] {
  const raise = 'make it lighter, or write the new figure and why in scripts/check/weight-table.ts';
  return [
    ...(now.bytes > may.bytes ? [`${name} grew from ${may.bytes} to ${now.bytes} bytes: ${raise}`] : []),
    ...(now.longLines > may.longLines
      ? [`${name} has ${now.longLines} lines past ${LONGEST_LINE} letters, not ${may.longLines}`]
      : []),
  ];
}

/** Prints what each room weighs beside what it may, and gives the rooms that grew. */
export function grownRooms(): readonly string[] {
  const { rooms, product } = weigh();
  const unnamed = { bytes: 0, longLines: 0 };
  const mayOf = (name: string) => WEIGHTS[name] ?? unnamed;
  console.log('room'.padEnd(24), 'bytes'.padStart(10), 'may'.padStart(10), 'letters a line', 'long lines');
  const row = (name: string, now: Weight, may: string): void =>
    console.log(
      name.padEnd(24),
      String(now.bytes).padStart(10),
      may.padStart(10),
      lettersALine(now).toFixed(1).padStart(14),
      String(now.longLines).padStart(10),
    );
  for (const [name, now] of rooms) row(name, now, String(mayOf(name).bytes));
  row('product (.ts, .tsx)', product, '');
  const isPacked = lettersALine(product) > MOST_LETTERS_A_LINE;
  return [
    ...[...rooms].flatMap(([name, now]) => problemsOf(name, now, mayOf(name))),
    ...(isPacked ? [`product has ${lettersALine(product)} letters a line, not ${MOST_LETTERS_A_LINE}`] : []),
    ...Object.keys(WEIGHTS)
      .filter((name) => !rooms.has(name))
      .map((name) => `${name} is no room any more: take its row out of scripts/check/weight-table.ts`),
  ];
}
