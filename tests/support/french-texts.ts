import { globSync } from 'node:fs';
import { basename } from 'node:path';

interface Text {
  /** Name of the file in shared/messages/fr/, without its end: a new file is read without being named here. */
  readonly file: string;
  /** Table and path, e.g. "popupText.chain.others"; of a function "popupText.chain.others()". */
  readonly key: string;
  readonly text: string;
}

/** Stands for any argument of a text that is a function: a name, a list, a number. */
const ANYTHING = {
  join: () => 'exemple',
  map: () => ['exemple'],
  length: 2,
  flawed: [],
  [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? 2 : 'exemple'),
};
/** Argument lists that take functions into their branches (none, one, several, unknown). */
const TRIALS: readonly unknown[] = [ANYTHING, 0, 1, 2, null, undefined];

/** Every text under a value, functions called with each kind of argument. */
function textsUnder(file: string, key: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [{ file, key, text: value }];
  if (typeof value === 'function') {
    const outcomes = new Set(TRIALS.flatMap((trial) => outcomeOf(value as (...all: unknown[]) => unknown, trial)));
    return [...outcomes].map((text) => ({ file, key: `${key}()`, text }));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => textsUnder(file, `${key}.${name}`, inner));
  return [];
}

/** Nothing for an argument that the text is not made for. */
function outcomeOf(make: (...all: unknown[]) => unknown, trial: unknown): readonly string[] {
  try {
    const text = make(trial, trial, trial, trial);
    return typeof text === 'string' ? [text] : [];
  } catch {
    return [];
  }
}

/** All that users read. */
export const FRENCH_TEXTS: readonly Text[] = (
  await Promise.all(
    globSync('shared/messages/fr/*.ts').map(async (path) =>
      Object.entries((await import(/* @vite-ignore */ `../../${path}`)) as Record<string, unknown>).flatMap(
        ([name, table]) => textsUnder(basename(path, '.ts'), name, table),
      ),
    ),
  )
).flat();
