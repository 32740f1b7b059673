import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const bytesOf = (file: string): number => statSync(file).size;

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

/** gzip bytes of the script that runs in every frame of an official page. */
export const contentScriptBytes = (build: string): number => gzipped(join(build, 'content-scripts/portal.js'));

/** gzip bytes of the scripts that a page of the extension loads before it can draw: its own and what those import. */
export function pageScriptBytes(build: string, page: string): number {
  const wanted = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/["'](?:\.\/|\/chunks\/)([\w.-]+\.js)["']/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      visit(readFileSync(join(build, 'chunks', name), 'utf8'));
    }
  };
  visit(readFileSync(join(build, page), 'utf8'));
  return [...wanted].reduce((sum, name) => sum + gzipped(join(build, 'chunks', name)), 0);
}
