import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Has this private world be a Red Hat for whoever asks (/etc/os-release): the one Linux on which card log-in is foreseen, so that what
 * is said of service, reader and card comes first.
 */
export function asRedHat(): Disposable {
  if (process.env['PRIVATE_WORLD'] !== '1') throw new Error('only where mounts are our own');
  const folder = mkdtempSync(join(tmpdir(), 'red-hat-'));
  const release = join(folder, 'os-release');
  writeFileSync(release, 'ID=rhel\nID_LIKE="fedora"\n');
  const place = realpathSync('/etc/os-release');
  execFileSync('mount', ['--bind', release, place]);
  return {
    [Symbol.dispose]() {
      execFileSync('umount', [place]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
