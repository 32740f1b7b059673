import { describe, expect, it } from 'vitest';
import { FRENCH_TEXTS as ALL } from '../support/french-texts.ts';

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

const longestSentence = (text: string): number => Math.max(...text.split(/[.!?…](?:\s|$)|\n/).map(wordsIn));

/** Statements that law or a technician asks for, read at leisure. */
const AT_LEISURE = ['accessibility', 'command-line', 'privacy'];

describe('every French text', () => {
  it('is found by this test', () => {
    expect(ALL.length).toBeGreaterThan(400);
    expect(ALL.map(({ key }) => key)).toContain('hostLinkText.live()');
  });

  it.each(RULES)('holds to: $name', ({ wrong }) => {
    const against = ALL.filter(({ text }) => linesOf(text).some((line) => wrong.test(line)));
    expect(against).toEqual([]);
  });

  it('has at most twenty words a sentence', () => {
    expect(ALL.filter(({ file, text }) => !AT_LEISURE.includes(file) && longestSentence(text) > 20)).toEqual([]);
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
    expect(longestSentence('Un deux trois. Quatre cinq.')).toBe(3);
  });
});
