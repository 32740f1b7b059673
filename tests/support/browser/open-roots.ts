import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptOf } from '../../portals/script-of.ts';

/**
 * Our shadow roots are closed in every build. Run in the world in which they are made, before they are, this opens them to a test:
 * the page's own `attachShadow` and the page's own roots stay as they are.
 */
export const OPEN_ROOTS = scriptOf(() => {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init) {
    const isOurs = this.getAttributeNames().some((name) => name.startsWith('data-compagnon-ecps'));
    return attachShadow.call(this, isOurs ? { ...init, mode: 'open' } : init);
  };
});

/** Puts a script into a prepared build, before its content script in the content script's own world. */
export function addToContentScript(folder: string, name: string, script: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.content_scripts[0].js.unshift(name);
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(join(folder, name), script);
}

/** A copy of a build that opens its roots; whoever asks for it removes the folder. */
export function openedBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-opened-'));
  cpSync(build, folder, { recursive: true });
  addToContentScript(folder, 'open-roots.js', OPEN_ROOTS);
  return folder;
}

export const removeBuild = (folder: string): void => rmSync(folder, { recursive: true, force: true });
