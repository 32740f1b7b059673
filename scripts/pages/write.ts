import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { pageTokens } from '../../extension/design/page-tokens.ts';
import { MEMO, PAGES } from '../package/names.ts';
import type { sitePages } from './site.tsx';

const SHEETS = ['extension/ui/controls/theme.css', 'extension/ui/drawings/drawings.css', 'scripts/pages/pages.css'];
/** Node strips types, not JSX. */
const BUNDLE = '.cache/pages/site.mjs';

/** The style of the static pages: the extension's own sheets, and what links need. */
const pagesStyle = (): string => [pageTokens(), ...SHEETS.map((sheet) => readFileSync(sheet, 'utf8'))].join('\n');

/** Writes pages and their style into a folder. */
export function writeSite(pages: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, page] of pages) writeFileSync(join(folder, file), page);
  writeFileSync(join(folder, 'style.css'), pagesStyle());
}

/** The pages as the command makes them: bundled, and run by Node. */
export async function builtPages(): Promise<ReturnType<typeof sitePages>> {
  await build({
    entryPoints: ['scripts/pages/site.tsx'],
    outfile: BUNDLE,
    bundle: true,
    // Packages stay Node's to load: one of them requires files of the system.
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const site = (await import(pathToFileURL(resolve(BUNDLE)).href)) as { readonly sitePages: typeof sitePages };
  return site.sitePages();
}

/** Makes the folder that a pharmacist can have: static pages, and the memos beside them. @returns an exit code */
export async function writePages(): Promise<number> {
  if (!existsSync(MEMO)) {
    console.error(`No memos in ${MEMO}`);
    return 1;
  }
  const pages = await builtPages();
  rmSync(PAGES, { recursive: true, force: true });
  writeSite(pages, PAGES);
  cpSync(MEMO, join(PAGES, 'memo'), { recursive: true });
  const files = globSync(`${PAGES}/**/*`).filter((file) => statSync(file).isFile());
  const size = (some: readonly string[]): string =>
    `${some.length} files, ${Math.round(some.reduce((sum, file) => sum + statSync(file).size, 0) / 1000)} kB`;
  const [alone, memos] = [
    files.filter((file) => !file.includes('/memo/')),
    files.filter((file) => file.includes('/memo/')),
  ];
  console.log(`${PAGES}/index.html: pages ${size(alone)}; memos ${size(memos)}`);
  return 0;
}
