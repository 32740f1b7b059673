// @module-tag beyond
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES, VERSION } from '../../scripts/package/names.ts';
import { NEEDED_LIBRARIES } from '../../scripts/package/needed-libraries.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { type BareDebian, bareDebian } from '../support/system/bare-debian.ts';

const MANIFESTS = [
  'etc/chromium/native-messaging-hosts',
  'etc/opt/chrome/native-messaging-hosts',
  'etc/opt/edge/native-messaging-hosts',
  'usr/lib/mozilla/native-messaging-hosts',
].map((folder) => `${folder}/${HOST_NAME}.json`);
const PROGRAM = 'usr/lib/compagnon-ecps';

const objdump = (...args: readonly string[]): string =>
  spawnSync('objdump', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }).stdout;
const field = (name: string): string =>
  spawnSync('dpkg-deb', ['--field', FILES.deb, name], { encoding: 'utf8' }).stdout.trim();
/** Names of the packages that ours depends on. */
const depends = (): readonly string[] =>
  field('Depends')
    .split(', ')
    .map((one) => one.replace(/ .*/, ''));

/** In the smallest Debian there is, by its own dpkg, with nothing but what the package says it depends on. */
describe('on a Debian 13 on which nothing was installed', () => {
  let debian: BareDebian;
  const installed = (path: string): string => join(debian.root, path);
  const everything = (): readonly string[] =>
    ['etc', 'usr', 'var/lib/compagnon-ecps'].flatMap((folder) =>
      existsSync(installed(folder)) ? readdirSync(installed(folder), { recursive: true, encoding: 'utf8' }).sort() : [],
    );
  let before: readonly string[];

  beforeAll(() => {
    debian = bareDebian();
    before = everything();
  });
  afterAll(() => debian?.[Symbol.dispose]());

  it('the package is refused without what it depends on, which is each library that a program of it needs', () => {
    expect(debian.run('dpkg', '--install', debian.bring(FILES.deb)).stderr).toContain('libatomic1');
    for (const file of readdirSync(installed(PROGRAM)).filter((name) => name === 'node' || name.endsWith('.node')))
      for (const [, soname = ''] of objdump('-p', installed(`${PROGRAM}/${file}`)).matchAll(/NEEDED\s+(\S+)/g))
        expect(depends(), `${file}: ${soname}`).toContain(NEEDED_LIBRARIES[soname]?.package);
  });

  it('starts with these alone, and looks for the card service', () => {
    const archives = depends().flatMap((name) => debian.archivesOf(name));
    const { status, stderr } = debian.run('dpkg', '--install', ...archives, debian.bring(FILES.deb));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(debian.run('compagnon-ecps', '--version').stdout).toContain(VERSION);
    const { pcsc } = JSON.parse(debian.run('compagnon-ecps', 'diagnose', '--json').stdout);
    expect(['absent', 'stopped']).toContain(pcsc.service);
  });

  it('is where every browser of the system finds it', () => {
    for (const path of MANIFESTS) {
      const manifest = JSON.parse(readFileSync(installed(path), 'utf8'));
      expect(manifest.name, path).toBe(HOST_NAME);
      expect(statSync(installed(manifest.path)).mode & 0o111, path).not.toBe(0);
    }
  });

  it('knows the sum of each of its files and how much room they take', () => {
    expect(debian.run('dpkg', '--verify', 'compagnon-ecps').stdout).toBe('');
    const files = readdirSync(installed(PROGRAM)).map((file) => lstatSync(installed(`${PROGRAM}/${file}`)).size);
    const kibibytes = files.reduce((sum, size) => sum + size, 0) / 1024;
    expect(Number(field('Installed-Size')) / kibibytes).toBeCloseTo(1, 1);
  });

  it('asks for the C library that its programs need, and no newer one', () => {
    const binaries = readdirSync(installed(PROGRAM)).filter((file) => file === 'node' || file.endsWith('.node'));
    const needed = binaries
      .map((file) => objdump('-T', installed(`${PROGRAM}/${file}`)))
      .flatMap((symbols) => [...symbols.matchAll(/GLIBC_2\.(\d+)/g)].map(([, minor]) => Number(minor)));
    expect(field('Depends')).toContain(`libc6 (>= 2.${Math.max(...needed)})`);
  });

  it('placed again, keeps what an administrator has changed or removed, and renews the rest', () => {
    const [changed = '', removed = '', kept = ''] = MANIFESTS;
    const ours = readFileSync(installed(kept), 'utf8');
    writeFileSync(installed(changed), '{}');
    rmSync(installed(removed));
    expect(debian.run('dpkg', '--install', debian.bring(FILES.deb)).status).toBe(0);
    expect(readFileSync(installed(changed), 'utf8')).toBe('{}');
    expect(existsSync(installed(removed))).toBe(false);
    expect(readFileSync(installed(kept), 'utf8')).toBe(ours);
    expect(debian.run('dpkg', '--remove', 'compagnon-ecps').status).toBe(0);
    expect(readFileSync(installed(changed), 'utf8')).toBe('{}');
    expect(debian.run('dpkg', '--purge', 'compagnon-ecps').status).toBe(0);
    expect(existsSync(installed(changed))).toBe(false);
    expect(debian.run('dpkg', '--install', debian.bring(FILES.deb)).status).toBe(0);
    for (const path of MANIFESTS) expect(readFileSync(installed(path), 'utf8'), path).toContain(HOST_NAME);
  });

  it('leaves nothing when it is removed, not even in /etc', () => {
    expect(debian.run('dpkg', '--remove', 'compagnon-ecps').status).toBe(0);
    const left = everything().filter((path) => !before.includes(path) && !/\/(lib)?(atomic|pcsclite)/.test(path));
    expect(left.filter((path) => /compagnon|native-messaging|^opt/.test(path))).toEqual([]);
    expect(debian.run('dpkg', '--purge', 'compagnon-ecps').status).toBe(0);
  });
});

it('the Debian package gives lintian nothing to remark on', () => {
  const lintian = spawnSync('lintian', ['--allow-root', '--fail-on', 'error,warning', FILES.deb], { encoding: 'utf8' });
  expect(lintian.stdout + lintian.stderr).toBe('');
  expect(lintian.status).toBe(0);
});
