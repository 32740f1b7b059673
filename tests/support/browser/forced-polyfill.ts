import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedBuild } from './open-roots.ts';

/**
 * Takes the browser's own promise-based `browser` away before a script of ours runs, as in Chrome 126, the oldest that the manifest
 * allows: webextension-polyfill then wraps `chrome`, which it leaves alone where `browser` is there.
 */
const AS_IN_OLD_CHROME = `try{delete globalThis.browser}catch{}
if(typeof globalThis.browser!=='undefined')Object.defineProperty(globalThis,'browser',{value:undefined,configurable:true,writable:true});
`;

/** A copy of the Chromium build in which every script begins so; whoever asks for it removes the folder. */
export function polyfilledBuild(build: string): string {
  const folder = openedBuild(build);
  for (const file of globSync('**/*.js', { cwd: folder })) {
    const path = join(folder, file);
    const script = readFileSync(path, 'utf8');
    // Imports of a module run before its first line: the polyfill's own chunk begins so as well.
    writeFileSync(path, `${AS_IN_OLD_CHROME}${script}`);
  }
  return folder;
}
