import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The project's own packages as a Mac would install them, from the same lock file, for the sake of its Node.
 * Kept in .cache until the lock file changes.
 * @returns the folder that holds its node_modules
 */
export function macPackages(cpu: 'x64' | 'arm64'): string {
  const folder = join('.cache', `darwin-${cpu}`);
  const stamp = join(folder, 'node_modules', '.installed-for');
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  console.log(`Fetching the packages of macOS ${cpu}…`);
  mkdirSync(folder, { recursive: true });
  copyFileSync('package.json', join(folder, 'package.json'));
  copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
  const options = ['--omit=dev', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = spawnSync('npm', ['ci', '--os=darwin', `--cpu=${cpu}`, ...options], { cwd: folder, stdio: 'inherit' });
  if (npm.status !== 0) {
    console.error(`npm could not fetch the packages of macOS ${cpu}; its own messages are above.`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  return folder;
}
