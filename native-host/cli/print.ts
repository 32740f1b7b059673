import { styleText } from 'node:util';
import type { Tone } from '../../shared/diagnosis/diagnosis.ts';
import { plainText } from '../../shared/plain-text.ts';

/** Text that cannot steer a terminal: names come from readers and cards, which may say anything. */
export const printable = (text: string): string => plainText(text, Number.POSITIVE_INFINITY);

export const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

export const printError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

type Style = Parameters<typeof styleText>[0];

/** Coloured on a terminal only; NO_COLOR is honoured. */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

/** Signs that also tell without colour. */
const SIGNS: Readonly<Record<Tone, readonly [sign: string, style: Style]>> = {
  ok: ['✔', 'green'],
  warn: ['!', 'yellow'],
  fail: ['✘', 'red'],
  unknown: ['?', 'dim'],
  neutral: ['-', 'cyan'],
};

export const sign = (tone: Tone): string => styled(SIGNS[tone][1], SIGNS[tone][0]);
