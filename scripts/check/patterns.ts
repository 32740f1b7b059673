import { isRegularExpressionLiteral } from 'typescript/unstable/ast';
import type { Project } from 'typescript/unstable/sync';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { IN_PAGES } from './dom-reads.ts';
import { nodesOf, placeOf, sourcesOf } from './project.ts';

/**
 * Patterns that take longer than in proportion to what a page, a file, another program or a card gives them. Not proven by what a pattern
 * is built of, for most patterns with two loops side by side are harmless by what stands between them: each is run on texts made of its
 * own pieces, over and over, which is what makes a pattern begin at every place and fail at the end.
 */

/** Milliseconds of processor that no pattern in proportion needs for the longest text; one that is squared takes some 50. */
const MOST_MS = 12;
const LONGEST = 12_000;
/** The shortest text comes first and the next is little longer, so that what is worse than squared is found before it hangs. */
const SHORTEST = 20;
const LONGER = 1.5;
/** Collecting garbage, a run can be slow once; a pattern that is worse is so each time. */
const RUNS = 3;

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

/** Milliseconds of this thread's processor for a piece over and over: beside other programs a clock says more. */
function timeOf(regExp: RegExp, piece: string, length: number): number {
  const text = `${piece.repeat(Math.ceil(length / piece.length))}\u0001`;
  const before = process.threadCpuUsage();
  if (regExp.global) text.replace(regExp, '');
  else regExp.test(text);
  return process.threadCpuUsage(before).user / 1000;
}

function isSlow(regExp: RegExp, piece: string): boolean {
  for (let length = SHORTEST; length < LONGEST; length *= LONGER)
    if (Array.from({ length: RUNS }).every(() => timeOf(regExp, piece, length) > MOST_MS)) return true;
  return false;
}

/** Each pattern that grows worse than its text, with the piece that shows it. */
export function slowPatterns(project: Project): readonly string[] {
  const inData = [...new Set(textsIn([...descriptors.values()]))]
    .filter((text) => HAS_LOOP.test(text))
    .map((text) => [`shared/guides: ${text}`, asWords(text)] as const);
  const inCode = nodesOf(sourcesOf(project, [...IN_PAGES, ...IN_HOST]))
    .filter(isRegularExpressionLiteral)
    .map((node) => {
      const [, source = '', flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText()) ?? [];
      return [placeOf(node), new RegExp(source, flags)] as const;
    });
  return [...inData, ...inCode].flatMap(([where, regExp]) => {
    const piece = HAS_LOOP.test(regExp.source) && piecesOf(regExp).find((one) => isSlow(regExp, one));
    return piece ? [`${where}: takes out of proportion on "${piece}" over and over; bound its loops`] : [];
  });
}
