import { spawnSync } from 'node:child_process';

/** @param {string} name */
function isInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  return status === 0 && /^Status: install ok installed$/m.test(stdout);
}

/** How to become root here: '' when we are, 'sudo' when it works without a question or at a terminal, undefined when not at all. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo'];
  return process.stdin.isTTY && spawnSync('which', ['sudo'], { stdio: 'ignore' }).status === 0 ? ['sudo'] : undefined;
}

/**
 * Installs the Debian packages that are missing; says which before it does. Ends the program with the list where it may not.
 * @param {string[]} names
 */
export function installDebianPackages(names) {
  const missing = [...new Set(names)].filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const list = missing.join(' ');
  const prefix = rootPrefix();
  if (prefix === undefined || spawnSync('which', ['apt-get'], { stdio: 'ignore' }).status !== 0) {
    console.error(
      `These Debian packages are missing, and installing them needs root:\n  ${list}\nInstall them, for example with\n  sudo apt-get install ${list}\nand run the same command again.`,
    );
    process.exit(1);
  }
  console.log(`Installing Debian packages (as root): ${list}`);
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return spawnSync(command, rest, {
      stdio: ['inherit', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
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
