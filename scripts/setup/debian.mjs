import { spawnSync } from 'node:child_process';

/** @param {string} name */
function isInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  return status === 0 && /^Status: install ok installed$/m.test(stdout);
}

/** Those of these Debian packages that are not installed. @param {readonly string[]} names */
export const missingPackages = (names) => [...new Set(names)].filter((name) => !isInstalled(name));

/**
 * Installs Debian packages; ends the program where that fails.
 * @param {readonly string[]} missing
 * @param {readonly string[]} asRoot what to write before a command that needs root
 */
export function installDebianPackages(missing, asRoot) {
  if (missing.length === 0) return;
  const list = missing.join(' ');
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: 'inherit' });
  };
  apt('-qq', 'update');
  const quiet = ['-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends'];
  if (apt('install', ...quiet, ...missing).status !== 0) {
    console.error(
      `apt-get could not install: ${list}\nIts own messages are above. Mend that, then run the same command again.`,
    );
    process.exit(1);
  }
}
