import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRegularExpressionLiteral, type Node } from 'typescript/unstable/ast';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { IN_PAGES } from './dom-reads.ts';
import { withProject } from './project.ts';

/**
 * Patterns that take longer than in proportion to what a page, a file, another program or a card gives them. Not proven by what a pattern
 * is built of, for most patterns with two loops side by side are harmless by what stands between them: each is run on texts made of its
 * own pieces, over and over, which is what makes a pattern begin at every place and fail at the end. Four times the text takes a pattern in
 * proportion four times as long, one that is not sixteen times and more; the smallest texts come first, so that one that doubles with each
 * letter is found before it hangs.
 */

interface Pattern {
  readonly where: string;
  readonly regExp: RegExp;
}

/** Only a loop without end can be worse. */
const HAS_LOOP = /[*+]|\{\d+,\}/;
/** As extension/locate/text/patterns.ts asks for whole words. */
const asWords = (source: string): RegExp => new RegExp(`(?<![a-z0-9-])(?:${source})(?![a-z0-9])`);

/** What reads files, and what other programs and cards say. */
const IN_HOST = ['native-host/**/*.ts', 'shared/**/*.ts'];

/** Names of hosts have a star of their own; selectors are the browser's to match. */
const NO_PATTERNS = new Set(['hosts', 'notHosts', 'consent', 'breadcrumbs', 'running', 'faultyFields']);

/** Every text in the data of targets, pattern or not. */
function* textsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data;
  else if (typeof data === 'object' && data !== null)
    for (const [key, part] of Object.entries(data)) if (!NO_PATTERNS.has(key)) yield* textsIn(part);
}

const patternsOfData = (): readonly Pattern[] =>
  [...new Set(textsIn([...descriptors.values()]))]
    .filter((text) => HAS_LOOP.test(text))
    .map((text) => ({ where: `shared/guides: ${text}`, regExp: asWords(text) }));

function patternsOfCode(): readonly Pattern[] {
  return withProject(({ program }) => {
    const found: Pattern[] = [];
    for (const file of globSync([...IN_PAGES, ...IN_HOST])) {
      const visit = (node: Node): void => {
        const literal = isRegularExpressionLiteral(node) ? /^\/(.*)\/([a-z]*)$/s.exec(node.getText()) : null;
        if (literal !== null && HAS_LOOP.test(literal[1] ?? ''))
          found.push({ where: `${file}: ${node.getText()}`, regExp: new RegExp(literal[1] ?? '', literal[2]) });
        node.forEachChild(visit);
      };
      program.getSourceFile(resolve(file))?.forEachChild(visit);
    }
    return found;
  });
}

/** What letters, digits and marks there are, for loops over classes of them. */
const PIECES = ['a', 'A', '1', ' ', '\n', '-', '.', ',', '(', '@', '/', ':', '·', 'Aa ', 'AA ', 'a ', '1 ', '1/', 'é'];

/** Texts to repeat: the pattern's own words alone, before a blank, and before another letter. */
function piecesOf({ source }: RegExp): readonly string[] {
  const words = source
    .replace(/\\[dDwWsSbB]|\\p\{[^}]*\}|\(\?[:=!<]+|\[[^\]]*\]|\{[^}]*\}/g, '|')
    .split(/[\\^$.*+?()[\]{}|]+/)
    .filter((word) => word !== '');
  return [...new Set([...PIECES, ...words.flatMap((word) => [word, `${word} `, `${word} a`, `${word}a`])])].slice(
    0,
    90,
  );
}

const run = (regExp: RegExp, text: string): number => {
  const startedAt = performance.now();
  if (regExp.global) text.replace(regExp, '');
  else regExp.test(text);
  return performance.now() - startedAt;
};

/** The best of some runs, in milliseconds: what else the machine does makes them longer only. */
const timeOf = (regExp: RegExp, piece: string, length: number, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => run(regExp, `${piece.repeat(Math.ceil(length / piece.length))}\u0001`)),
  );

/** Characters of the text, and milliseconds that no pattern of linear cost needs for it. */
const FIRST_TEXTS = [
  [28, 4],
  [400, 12],
] as const;
const SCREEN = { length: 1500, ms: 0.6 };
/** Four times the length: in proportion the time is 4 times, squared 16 times. */
const GROWTH = 8;

function looksWorse(regExp: RegExp, piece: string): boolean {
  for (const [length, most] of FIRST_TEXTS)
    if (timeOf(regExp, piece, length, 1) > most && timeOf(regExp, piece, length, 3) > most) return true;
  if (timeOf(regExp, piece, SCREEN.length, 1) < SCREEN.ms) return false;
  const [short, long] = [SCREEN.length, 4 * SCREEN.length].map((length) => timeOf(regExp, piece, length, 4));
  return short !== undefined && long !== undefined && long > SCREEN.ms * 4 && long / short > GROWTH;
}

/** Looks, and looks again: beside other programs a run can be slow once, a pattern that is worse is so each time. */
const LOOKS = 5;

const isWorse = (regExp: RegExp, piece: string): boolean =>
  Array.from({ length: LOOKS }).every(() => looksWorse(regExp, piece));

/** Prints each pattern that grows worse than its text, with the piece that shows it; exit code 1 when there is one. */
export async function checkPatterns(): Promise<number> {
  let found = 0;
  for (const { where, regExp } of [...patternsOfData(), ...patternsOfCode()]) {
    const piece = piecesOf(regExp).find((one) => isWorse(regExp, one));
    if (piece === undefined) continue;
    found += 1;
    console.error(`${where} takes out of proportion on "${piece}" over and over: bound its loops`);
  }
  return found === 0 ? 0 : 1;
}
