import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES, VERSION } from '../../scripts/package/names.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';

const run = promisify(execFile);
const MANIFESTS = [
  'etc/chromium/native-messaging-hosts',
  'etc/opt/chrome/native-messaging-hosts',
  'etc/opt/edge/native-messaging-hosts',
  'usr/lib/mozilla/native-messaging-hosts',
].map((folder) => `${folder}/${HOST_NAME}.json`);

/** Installed by the real dpkg into a root of its own, so that the machine's packages are left alone. */
describe('the Debian package', () => {
  let root: string;
  const dpkg = (...args: string[]) =>
    run('dpkg', [`--root=${root}`, '--force-depends', '--force-not-root', '--log=/dev/null', ...args]);

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'compagnon-root-'));
    mkdirSync(join(root, 'var/lib/dpkg/updates'), { recursive: true });
    mkdirSync(join(root, 'var/lib/dpkg/info'), { recursive: true });
    writeFileSync(join(root, 'var/lib/dpkg/status'), '');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('gives lintian nothing to remark on', () => {
    const lintian = spawnSync('lintian', ['--allow-root', '--fail-on', 'error,warning', FILES.deb], {
      encoding: 'utf8',
    });
    expect(lintian.stdout + lintian.stderr).toBe('');
    expect(lintian.status).toBe(0);
  });

  it('installs the program where every browser of the system finds it', async () => {
    await dpkg('--install', FILES.deb);
    for (const path of MANIFESTS) {
      const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
      expect(manifest.name, path).toBe(HOST_NAME);
      expect(statSync(join(root, manifest.path)).mode & 0o111, path).not.toBe(0);
    }
  });

  it('asks for the C library that its programs need, and no newer one', async () => {
    const folder = join(root, 'usr/lib/compagnon-ecps');
    const binaries = readdirSync(folder).filter((file) => file === 'node' || file.endsWith('.node'));
    const needed = (
      await Promise.all(
        binaries.map((file) => run('objdump', ['-T', join(folder, file)], { maxBuffer: 256 * 1024 * 1024 })),
      )
    ).flatMap(({ stdout }) => [...stdout.matchAll(/GLIBC_2\.(\d+)/g)].map(([, minor]) => Number(minor)));
    const { stdout: depends } = await run('dpkg-deb', ['--field', FILES.deb, 'Depends']);
    expect(depends).toContain(`libc6 (>= 2.${Math.max(...needed)})`);
  });

  it('asks of Node what every later Node keeps: Node-API alone, nothing of V8 or libuv', async () => {
    const { stdout } = await run('objdump', ['-T', join(root, 'usr/lib/compagnon-ecps/pcsc.node')]);
    const asked = [...stdout.matchAll(/\*UND\*.*?\s(\S+)$/gm)].map(([, name = '']) => name);
    expect(asked).toContain('napi_create_function');
    expect(asked.filter((name) => /^uv_|v8|^_ZNK?4node/.test(name))).toEqual([]);
  });

  it('runs from there', async () => {
    const { stdout } = await run(join(root, 'usr/bin/compagnon-ecps'), ['--version']);
    expect(stdout).toContain(VERSION);
  });

  it('leaves nothing when purged', async () => {
    await dpkg('--purge', 'compagnon-ecps');
    const left = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /compagnon/.test(path));
    expect(left).toEqual([]);
  });
});
