import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

function mount(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount ${args.join(' ')}: ${stderr}`);
}

/**
 * Files that an administrator would put under /etc, seen by every program started until it is disposed of. A copy of /etc lies
 * over the real one, in the mounts of the private world (scripts/private-world.ts) only: the machine's own is never written.
 * @param files text by absolute path below /etc
 */
export function withMachineFiles(files: Readonly<Record<string, string>>): Disposable {
  if (process.env['PRIVATE_WORLD'] !== '1')
    throw new Error('only in the private world: the machine’s /etc is not ours');
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-etc-'));
  cpSync('/etc', folder, { recursive: true, dereference: false, verbatimSymlinks: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, relative('/etc', path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mount('--bind', folder, '/etc');
  return {
    [Symbol.dispose]() {
      spawnSync('umount', ['--lazy', '/etc']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
