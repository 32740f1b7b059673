import { styleText } from 'node:util';
import type { Tone } from '../../shared/diagnosis/diagnosis.ts';
import { plainText } from '../../shared/plain-text.ts';

/** Text that cannot steer a terminal: names come from readers and cards, which may say anything. */
export const printable = (text: string): string => plainText(text, Number.POSITIVE_INFINITY);

/** One line to standard output; foreign text passes through `printable` first. */
export const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** One line to standard error, under the same rule. */
export const printError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Why something that was printed did not reach its file, disk or pipe; null when all did. */
let notPrinted: NodeJS.ErrnoException | null = null;

/** Watches standard output from here on: without a listener a full disk would end in a stack trace, or pass unseen. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    notPrinted ??= error;
  });
  // Standard error fails as well: nowhere is left to report to.
  process.stderr.on('error', () => {});
}

/** Waits until what was printed has left. @returns why some of it did not, null when all did */
export function printed(): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    process.stdout.write('', () => setImmediate(() => resolve(notPrinted)));
  });
}

type Style = Parameters<typeof styleText>[0];

/** Coloured on a terminal only; NO_COLOR is honoured. */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

/** Signs that are understood without colour. */
const SIGNS: Readonly<Record<Tone, readonly [sign: string, style: Style]>> = {
  ok: ['✔', 'green'],
  warn: ['!', 'yellow'],
  fail: ['✘', 'red'],
  unknown: ['?', 'dim'],
  neutral: ['-', 'cyan'],
};

/** The sign of a tone, coloured on a terminal. */
export const sign = (tone: Tone): string => styled(SIGNS[tone][1], SIGNS[tone][0]);
