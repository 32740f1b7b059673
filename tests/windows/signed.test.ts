import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildWindowsExe } from '../../scripts/package/windows-exe.ts';
import { buildWindowsInstaller } from '../../scripts/package/windows-installer.ts';
import { startWindows, type Windows } from '../support/wine.ts';

/** With a certificate made for the test, whoever installs finds every Windows program of ours signed by it. */
describe('what is installed when there is a certificate', { timeout: 240_000 }, () => {
  let folder: string;
  let windows: Windows | undefined;
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-signed-'));
    const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
    openssl(
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Essai de signature'],
      ...['-addext', 'extendedKeyUsage=codeSigning', '-keyout', at('key.pem'), '-out', at('own.pem')],
    );
    openssl(
      ...['pkcs12', '-export', '-inkey', at('key.pem'), '-in', at('own.pem')],
      ...['-out', at('own.p12'), '-passout', 'pass:essai'],
    );
    writeFileSync(at('password'), 'essai');
    vi.stubEnv('SIGN_CERTIFICATE', at('own.p12'));
    vi.stubEnv('SIGN_PASSWORD_FILE', at('password'));
    expect(await buildWindowsExe(at('program'))).toBe(0);
    const made = await buildWindowsInstaller({ folder: at('program'), output: at('setup.exe'), compressed: false });
    expect(made).toBe(0);
    vi.unstubAllEnvs();
    windows = await startWindows();
  }, 240_000);
  afterAll(async () => {
    await windows?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('every program and library is signed, the uninstaller too, and koffi’s library is still the one the program takes', async () => {
    expect(await windows?.start(at('setup.exe'), ['/S', '/AllUsers'])).toBe(0);
    const installed = join(windows?.drive ?? '', 'Program Files/Compagnon e-CPS');
    const programs = readdirSync(installed).filter((file) => /\.(exe|node|dll)$/.test(file));
    expect(programs.sort()).toEqual(['compagnon-ecps.exe', 'desinstaller.exe', 'koffi.node']);
    for (const program of programs) {
      const verified = spawnSync('osslsigncode', ['verify', '-CAfile', at('own.pem'), join(installed, program)]);
      expect(verified.status, program).toBe(0);
    }
    const { stdout } = (await windows?.run({
      program: join(installed, 'compagnon-ecps.exe'),
      args: ['diagnose', '--json'],
    })) ?? { stdout: '{}' };
    expect(JSON.parse(stdout.toString()).pcsc).not.toHaveProperty('programDamaged');
  });
});
