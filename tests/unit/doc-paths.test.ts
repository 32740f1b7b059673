import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// What the pages name can be opened: files by whole path or by the end of one (`background/frames.ts`), and links between pages.
// docs/sources quotes other people's repositories, and CHANGELOG tells of what was.

const PAGES = globSync(['*.md', 'docs/*.md', 'tests/portals/*.md']).filter((page) => page !== 'CHANGELOG.md');

const FILES = globSync('{.ci,docs,extension,native-host,scripts,shared,tests}/**/*.*');
const HERE = [...FILES, ...globSync('*.*')];

/** Names of source files, in backticks or not; `steps-….ts` and `*.ts` stand for several. */
const SOURCE = /(?<![\w.…*-])([\w@-][\w./-]*\.(?:tsx?|mjs|cjs|cc|nsi))(?![\w-])/g;
/** Folders and files of the repository from its root, in backticks. */
const FROM_ROOT = /`((?:docs|extension|native-host|scripts|shared|tests)\/[\w./-]+)`/g;

/** Tests by their bare names: in the column of a table that is headed "test". */
function testsIn(page: string): readonly string[] {
  const named: string[] = [];
  let column = -1;
  for (const line of readFileSync(page, 'utf8').split('\n')) {
    const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim()) : [];
    if (column < 0 || cells.length === 0) column = cells.indexOf('test');
    else for (const [, name = ''] of (cells[column] ?? '').matchAll(/`([\w-]+)`/g)) named.push(name);
  }
  return named;
}

/** A page's end (`frames.ts`) or middle is enough where the page has said which folder it is about. */
const isHere = (named: string): boolean => HERE.some((file) => file === named || file.endsWith(`/${named}`));

const namedIn = (page: string, pattern: RegExp): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, named = '']) => named);

describe.each(PAGES)('%s', (page) => {
  it('names no file or folder that is not there', () => {
    const files = namedIn(page, SOURCE).filter((named) => !isHere(named));
    const places = namedIn(page, FROM_ROOT).filter((named) => !existsSync(named));
    expect([...files, ...places]).toEqual([]);
  });

  it('names no test that is not there', () => {
    const isTest = (name: string): boolean => FILES.some((file) => file.endsWith(`/${name}.test.ts`));
    expect(testsIn(page).filter((name) => !isTest(name))).toEqual([]);
  });

  it('links to pages that are there', () => {
    const links = namedIn(page, /\]\((?![a-z]+:)([^)#\s]+)(?:#[^)]*)?\)/g);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it('names no npm script that is not there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(namedIn(page, /`npm run ([\w:-]+)/g).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

it('comments name no source file and no page of docs that is not there', () => {
  const COMMENT = /^\s*(?:\/\/|\/\*\*|\*) (.*)$/gm;
  const PAGE = /\bdocs\/[\w/-]+\.md\b/g;
  const sources = FILES.filter((file) => /^(?!docs).*\.tsx?$/.test(file));
  const missing = sources.flatMap((file) =>
    namedIn(file, COMMENT)
      .flatMap((comment) => [
        ...[...comment.matchAll(SOURCE)].map(([, named = '']) => named).filter((named) => !isHere(named)),
        ...[...comment.matchAll(PAGE)].map(([page]) => page).filter((page) => !existsSync(page)),
      ])
      .map((named) => `${file}: ${named}`),
  );
  expect(missing).toEqual([]);
});

it('the map in CONTRIBUTING.md has every folder of the product', () => {
  const map = /## Map\n+```\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
  const folders = globSync('{extension,native-host,shared}/*/').map((folder) => `${basename(folder)}/`);
  expect(folders.length).toBeGreaterThan(20);
  // What stands in `public` the browsers read as it is.
  expect(folders.filter((folder) => folder !== 'public/' && !map.includes(folder))).toEqual([]);
});
