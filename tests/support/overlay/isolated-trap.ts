import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptOf } from '../../portals/script-of.ts';
import { addToContentScript, OPEN_ROOTS } from '../browser/open-roots.ts';
import { setTrap } from '../browser/reading-trap.ts';

/** A copy of a build with the trap in front of its content script; whoever asks for it removes the folder. */
export function trappedBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-trapped-'));
  cpSync(build, folder, { recursive: true });
  addToContentScript(folder, 'trap.js', `${OPEN_ROOTS};${scriptOf(setTrap, true)}`);
  return folder;
}
