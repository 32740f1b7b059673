import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The project's own packages as another system would install them, for what we pack for it: the same versions from the same lock file,
 * each compared by npm with the sum that the lock file keeps. Kept until the lock file changes.
 * @param {string} folder where its node_modules goes
 * @param {'win32' | 'darwin'} os
 * @param {'x64' | 'arm64'} cpu
 * @param {string} needed a path below that must be there afterwards
 */
export function installPackagesOf(folder, os, cpu, needed) {
  const stamp = join(folder, 'node_modules', '.installed-for');
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(join(folder, needed)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Fetching the packages of ${os} ${cpu}…`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // A folder of its own: npm must not take this for a change of the project's tree.
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(file, join(folder, file));
  const options = ['--omit=dev', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = spawnSync('npm', ['ci', `--os=${os}`, `--cpu=${cpu}`, ...options], { cwd: folder, stdio: 'inherit' });
  if (npm.status !== 0 || !existsSync(join(folder, needed))) {
    console.error(`npm could not fetch the packages of ${os} ${cpu}; its own messages are above.`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
