import { globSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { CODE_WORDS } from '../../extension/locate/teach/code-words.ts';
import { fold } from '../../extension/locate/text/fold.ts';
import * as markupWords from '../../shared/guides/words/markup-words.ts';
import { guideVocabulary } from '../../shared/guides/words/vocabulary.ts';

// The engine knows no French: what is said on pages stands in shared/guides, where who knows the portals can read and change it.

/** Words of ours, and of addresses and fonts. */
const OF_OURS =
  'captcha change class cookie ecps found http https identifier login maintenance message not notice page passes sans session sign site type www';

/** Words of the guides that are English too, or of markup. */
const ENGLISH: ReadonlySet<string> = new Set(
  [...Object.values(CODE_WORDS), OF_OURS].flatMap((line) => line.split(' ')),
);

const FRENCH: ReadonlySet<string> = new Set(
  [
    ...guideVocabulary(),
    ...Object.values(markupWords).flatMap((words) => String(words).match(/[a-z]{3,}/g) ?? []),
  ].filter((word) => word.length > 2 && !ENGLISH.has(word)),
);

/** Words of markup and of our own: all are English (teach/code-words.ts). Examples say French on purpose. */
const TABLES_OF_WORDS = /teach\/code-words\.ts$|rules\/(?:examples|omissions|outcomes)\.ts$/;

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Strings, templates and patterns of a piece of code. */
function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (!isNode(node)) return [];
  const { type, value, regex } = node;
  if (type === 'ImportDeclaration') return [];
  if (type === 'Literal') return typeof value === 'string' ? [value] : isNode(regex) ? [String(regex['pattern'])] : [];
  if (type === 'TemplateElement' && isNode(value)) return [String(value['cooked'])];
  return Object.values(node).flatMap(textsIn);
}

const FILES = globSync('extension/{locate,dom}/**/*.ts').filter((file) => !TABLES_OF_WORDS.test(file));

it.each(FILES)('%s holds no French', (file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' });
  const texts = textsIn(parseAst(code));
  const french = texts.flatMap((text) => [
    ...(text.match(/[À-ÖØ-öø-ÿŒœ]/g) ?? []),
    ...fold(text.replace(/[^\p{L}]+/gu, ' '))
      .split(' ')
      .filter((word) => FRENCH.has(word)),
  ]);
  expect(french).toEqual([]);
});
