import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * gzip bytes of the scripts that a page of the extension loads before it can draw: its own and what those import.
 * @param parts asked for by a call before that, by the names of their modules
 */
export function pageScriptBytes(build: string, page: string, parts: readonly string[] = []): number {
  const wanted = new Set<string>();
  const visit = (text: string): void => {
    // Chunks name each other beside themselves, pages name scripts from the top; what is asked for by a call comes later.
    for (const [, beside, file = ''] of text.matchAll(
      /(?<!import\()["'](?:(\.\/)|\/)((?:chunks\/)?[\w.-]+\.js)["']/g,
    )) {
      const name = beside === undefined ? file : `chunks/${file}`;
      if (wanted.has(name)) continue;
      wanted.add(name);
      visit(readFileSync(join(build, name), 'utf8'));
    }
  };
  visit(readFileSync(join(build, page), 'utf8'));
  const chunks = readdirSync(join(build, 'chunks'));
  for (const part of parts)
    visit(chunks.flatMap((file) => (file.startsWith(`${part}-`) ? [`"./${file}"`] : [])).join());
  return [...wanted].reduce((sum, name) => sum + gzipped(join(build, name)), 0);
}
