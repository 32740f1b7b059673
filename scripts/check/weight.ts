import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { MOST_LETTERS_A_LINE, PRODUCT_BYTES } from './weight-table.ts';

const FILES = '{extension,shared,native-host,scripts,tests}/**/*.{ts,tsx,mjs,cjs,json,css,html}';
const TABLE = 'scripts/check/weight-table.ts';
const LONGEST_LINE = 140;
/** Bytes by which the product may be lighter than its number before the number is lowered. */
const SLACK = 2_000;

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

/** The number's last two committed values, newest first; fewer where there is no history: an archive, a shallow clone. */
function committedNumbers(): readonly number[] {
  const log = spawnSync('git', ['log', '-p', '-G', 'PRODUCT_BYTES =', '--max-count=2', '--format=', '--', TABLE], {
    encoding: 'utf8',
  });
  return [...(log.stdout ?? '').matchAll(/^\+export const PRODUCT_BYTES = ([\d_]+);$/gm)].map(([, number = '']) =>
    Number(number.replaceAll('_', '')),
  );
}

/** Prints what each room weighs, and gives where the product is heavier than its number, or the number is not today's or was raised. */
export function wrongWeight(): readonly string[] {
  const { rooms, product } = weigh();
  console.log('room'.padEnd(24), 'bytes'.padStart(10), 'letters a line', 'long lines');
  for (const [name, now] of [...rooms, ['product (.ts, .tsx)', product] as const])
    console.log(
      name.padEnd(24),
      String(now.bytes).padStart(10),
      lettersALine(now).toFixed(1).padStart(14),
      String(now.longLines).padStart(10),
    );
  const history = [PRODUCT_BYTES, ...committedNumbers()];
  if (history.length < 2) console.log('No history of the number: whether it was raised is not checked.');
  return [
    ...(product.bytes > PRODUCT_BYTES
      ? [`the product weighs ${product.bytes} bytes, not ${PRODUCT_BYTES}: take away as much as was added`]
      : []),
    ...(product.bytes < PRODUCT_BYTES - SLACK
      ? [`the product weighs ${product.bytes} bytes: write that into ${TABLE} in place of ${PRODUCT_BYTES}`]
      : []),
    ...(history.some((now, at) => now > (history[at + 1] ?? now)) ? [`the number in ${TABLE} was raised`] : []),
    ...(lettersALine(product) > MOST_LETTERS_A_LINE
      ? [`the product has ${lettersALine(product)} letters a line, not ${MOST_LETTERS_A_LINE}`]
      : []),
  ];
}
