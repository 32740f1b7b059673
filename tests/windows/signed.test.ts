// @module-tag beyond
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signWindows } from '../../scripts/package/sign.ts';
import { buildWindowsExe } from '../../scripts/package/windows-exe.ts';
import { buildWindowsInstaller } from '../../scripts/package/windows-installer.ts';
import { buildWindowsMsi } from '../../scripts/package/windows-msi.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import { ownCertificate } from '../support/windows/own-certificate.ts';
import { type Windows, windowsPath } from '../support/windows/wine.ts';

/** With a certificate made for the test, whoever installs finds every Windows program of ours signed by it. */
describe('what is installed when there is a certificate', { timeout: 240_000 }, () => {
  let folder: string;
  let windows: Windows | undefined;
  let isSigned: (file: string) => boolean;
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-signed-'));
    const own = ownCertificate(folder);
    isSigned = own.isSigned;
    // As somebody types it: from where he is.
    vi.stubEnv('SIGN_COMMAND', relative('.', own.command));
    expect(await buildWindowsExe(at('program'))).toBe(0);
    const from = { folder: at('program') };
    expect(await buildWindowsInstaller({ ...from, output: at('setup.exe'), compressed: false })).toBe(0);
    expect(await buildWindowsMsi({ ...from, output: at('fleet.msi') })).toBe(0);
    for (const file of ['setup.exe', 'fleet.msi']) expect(await signWindows(at(file))).toBe(0);
    vi.unstubAllEnvs();
    windows = startWindows();
  }, 240_000);
  afterAll(async () => {
    await windows?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const installed = (): string => join(windows?.drive ?? '', 'Program Files/Compagnon e-CPS');
  /** By what Windows takes for one, whatever its name. */
  const programs = (): readonly string[] =>
    readdirSync(installed())
      .filter((file) => readFileSync(join(installed(), file)).toString('latin1', 0, 2) === 'MZ')
      .sort();
  const expectSignedAndWhole = async (): Promise<void> => {
    for (const program of programs()) expect([program, isSigned(join(installed(), program))]).toEqual([program, true]);
    const diagnosed = await windows?.run({
      program: join(installed(), 'compagnon-ecps.exe'),
      args: ['diagnose', '--json'],
    });
    expect(JSON.parse(diagnosed?.stdout.toString() ?? '{}').pcsc).not.toHaveProperty('programDamaged');
  };

  it.each(['setup.exe', 'fleet.msi'])('%s is signed', (file) => {
    expect(isSigned(at(file))).toBe(true);
  });

  it('every program and library is, the uninstaller too, and koffi’s library is still the one the program takes', async () => {
    expect(await windows?.start(at('setup.exe'), ['/S', '/AllUsers'])).toBe(0);
    expect(programs()).toEqual(['compagnon-ecps.exe', 'desinstaller.exe', 'koffi.node']);
    await expectSignedAndWhole();
    expect(await windows?.start(join(installed(), 'desinstaller.exe'), ['/S', '/AllUsers'])).toBe(0);
    await windows?.settle();
  });

  it('so is what the package for fleets installs', async () => {
    expect(await windows?.start('msiexec', ['/i', windowsPath(at('fleet.msi')), '/qn'])).toBe(0);
    expect(programs()).toEqual(['compagnon-ecps.exe', 'koffi.node']);
    await expectSignedAndWhole();
  });
});
