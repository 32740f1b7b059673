import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every exported table of shared/messages/fr/: a new file is tested without being named here. */
const tables: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...(await Promise.all(
    globSync('shared/messages/fr/*.ts').map(async (file) => (await import(`../../${file}`)) as Record<string, unknown>),
  )),
);

interface Text {
  /** Table and path, e.g. "popupText.chain.others". */
  readonly key: string;
  readonly text: string;
}

/** Stands for any argument of a text that is a function: a name, a list, a number. */
const ANYTHING = {
  join: () => 'exemple',
  map: () => ['exemple'],
  length: 2,
  [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? 2 : 'exemple'),
};
/** Argument lists that take functions into their branches (none, one, several, unknown). */
const TRIALS: readonly unknown[] = [ANYTHING, 0, 1, 2, null, undefined];

/** Every text under a value, functions called with each kind of argument. */
function textsUnder(key: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') {
    const outcomes = new Set(TRIALS.flatMap((trial) => outcomeOf(value as (...all: unknown[]) => unknown, trial)));
    return [...outcomes].map((text) => ({ key: `${key}()`, text }));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => textsUnder(`${key}.${name}`, inner));
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

const ALL = Object.entries(tables).flatMap(([name, table]) => textsUnder(name, table));
const HARD = '\u00a0\u202f';

/** Addresses, phone links and options of commands are written as machines want them. */
const prose = (line: string): string => line.replace(/\b(?:https?:\/\/|tel:|mailto:)\S+|--[a-z-]+/g, '–');

/** A text of several lines is a layout: each line is judged without its indentation, blank lines are not. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.length === 1
    ? [prose(text)]
    : lines.map((line) => prose(line.trimStart())).filter((line) => line !== '');
}

const RULES: readonly { readonly name: string; readonly wrong: RegExp }[] = [
  { name: 'no empty text', wrong: /^\s*$/ },
  { name: 'no blank at either end', wrong: /^\s|\s$/ },
  { name: 'no double blank', wrong: /\s{2}/ },
  { name: 'typographic apostrophe', wrong: /'|`|´/ },
  { name: 'guillemets instead of straight or English quotes', wrong: /["“”]/ },
  { name: 'a no-break space before ; ! ? and »', wrong: new RegExp(`[^${HARD}!?][;!?»]`) },
  { name: 'a no-break space before a colon', wrong: new RegExp(`[^${HARD}]:(?=\\s|$)`) },
  { name: 'a no-break space after «', wrong: new RegExp(`«[^${HARD}]`) },
  { name: 'the ellipsis as one sign', wrong: /\.\.\./ },
  { name: 'a text, not its key', wrong: /^[a-z]+(?:[-_.][a-z]+)+$/ },
  { name: 'no English', wrong: /\b(?:the|and|your|please|with|found|failed|unknown|loading)\b/i },
];

/** Words: anything with a letter or digit between blanks. */
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length;

function averageSentence(text: string): number {
  const sentences = text.split(/[.!?…](?:\s|$)|\n/).filter((sentence) => wordsIn(sentence) > 0);
  return sentences.length === 0 ? 0 : wordsIn(sentences.join(' ')) / sentences.length;
}

describe('every French text', () => {
  it('is found by this test', () => {
    expect(ALL.length).toBeGreaterThan(400);
    expect(ALL.map(({ key }) => key)).toContain('hostLinkText.live()');
  });

  it.each(RULES)('holds to: $name', ({ wrong }) => {
    const against = ALL.filter(({ text }) => linesOf(text).some((line) => wrong.test(line)));
    expect(against).toEqual([]);
  });

  it('has at most 25 words a sentence on average', () => {
    expect(ALL.filter(({ text }) => averageSentence(text) > 25)).toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['Bonjour !', 'a no-break space before ; ! ? and »'],
    ['Attention: lisez', 'a no-break space before a colon'],
    ['« Valider »', 'a no-break space after «'],
    ["l'Ordre", 'typographic apostrophe'],
    ['Deux  blancs', 'no double blank'],
    ['route.start.other', 'a text, not its key'],
    ['Loading the card', 'no English'],
  ])('find what is wrong in %j', (text, name) => {
    expect(RULES.find((rule) => rule.name === name)?.wrong.test(text)).toBe(true);
  });

  it('count the words of a sentence', () => {
    expect(averageSentence('Un deux trois. Quatre cinq.')).toBe(2.5);
  });
});
