import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../child.ts';
import { NEEDED_LIBRARIES } from '../package/needed-libraries.ts';

/** A Debian 13 of nothing but what Debian calls required, made by debootstrap; tests work in a copy (tests/support/system/bare-debian.ts). */
export const MINIMAL_ROOT = '.cache/debian-13';
/** In it: archives of the packages that our programs may need, not installed. */
export const ARCHIVES = 'var/cache/apt/archives';

const SUITE = 'trixie';
const LIBRARIES = [...new Set(Object.values(NEEDED_LIBRARIES).map(({ package: name }) => name))];
const STAMP = join(MINIMAL_ROOT, 'etc/made-for');
const WANTED = hash('sha256', [SUITE, ...LIBRARIES].join(' '));

/** Runs a command as root. @throws when it fails, once its output is shown */
function asRoot(...command: readonly string[]): void {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', ...command];
  const code = runQuietly(program, args, { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' });
  if (code !== 0) throw new Error(`${command.join(' ')}: failed with ${code}`);
}

/** The mirror that this machine's own packages come from. */
function mirror(): string {
  const { stdout } = spawnSync('apt-get', ['indextargets', '--format', '$(SITE) $(CODENAME)'], { encoding: 'utf8' });
  return new RegExp(`^(https?://\\S+) ${SUITE}$`, 'm').exec(stdout)?.[1] ?? 'http://deb.debian.org/debian';
}

/** Makes it once for each state of the table of libraries; a minute or two, mostly waiting for the mirror. */
export async function makeMinimalRoot(): Promise<number> {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === WANTED) return 0;
  rmSync(MINIMAL_ROOT, { recursive: true, force: true });
  asRoot('debootstrap', '--variant=minbase', SUITE, MINIMAL_ROOT, mirror());
  asRoot('chroot', MINIMAL_ROOT, 'apt-get', 'clean');
  const install = ['install', '--download-only', '--no-install-recommends', '-y'];
  // In one of the chroot's own: the package lists of this machine may be of another Debian.
  asRoot('chroot', MINIMAL_ROOT, 'apt-get', '-qq', 'update');
  asRoot('chroot', MINIMAL_ROOT, 'apt-get', '-qq', ...install, ...LIBRARIES);
  // What no program reads: half of it.
  const unread = ['var/lib/apt/lists', 'usr/share/doc', 'usr/share/locale', 'usr/share/man', 'usr/share/i18n'];
  asRoot('rm', '-rf', ...unread.map((path) => join(MINIMAL_ROOT, path)));
  writeFileSync(STAMP, WANTED);
  return 0;
}

if (import.meta.main) process.exitCode = await makeMinimalRoot();
