// @module-tag beyond
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionKeys, STORE_EXTENSIONS, type StoreExtension } from '../../scripts/package/store-extension.ts';
import { buildWindowsInstaller } from '../../scripts/package/windows-installer.ts';
import { buildWindowsMsi, msiSource } from '../../scripts/package/windows-msi.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import { type Windows, windowsPath } from '../support/windows/wine.ts';

/** As if two stores had given an id. */
const GIVEN: readonly StoreExtension[] = [
  { browser: 'chrome', id: 'aaaaaaaabbbbbbbbccccccccdddddddd' },
  { browser: 'edge', id: 'ddddddddccccccccbbbbbbbbaaaaaaaa' },
];
const [OLDER, NEWER] = ['0.8.0', '0.9.0'];

describe('the extension of a store', { timeout: 240_000 }, () => {
  const stack = new AsyncDisposableStack();
  let windows: Windows;
  let folder: string;
  const msi = (version: string): string => join(folder, `${version}.msi`);
  const installer = (): string => join(folder, 'installer.exe');
  const registered = (): Promise<readonly (string | null)[]> =>
    Promise.all(extensionKeys(GIVEN).map(({ key }) => windows.registryValue(`HKLM\\${key}`, 'update_url')));
  const stores = extensionKeys(GIVEN).map(({ store }) => store);
  const none = GIVEN.map(() => null);
  const install = (version: string, ...properties: readonly string[]) =>
    windows.start('msiexec', ['/i', windowsPath(msi(version)), '/qn', ...properties]);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-store-'));
    stack.defer(() => rmSync(folder, { recursive: true, force: true }));
    for (const version of [OLDER, NEWER])
      expect(await buildWindowsMsi({ version, output: msi(version), extensions: GIVEN })).toBe(0);
    const options = { version: OLDER, output: installer(), compressed: false, extensions: GIVEN };
    expect(await buildWindowsInstaller(options)).toBe(0);
    windows = startWindows();
    stack.defer(() => windows.close());
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('is registered by no package as long as no store has given an id', () => {
    expect(STORE_EXTENSIONS).toEqual([]);
    expect(msiSource(NEWER, [], 'icon.ico')).not.toContain('update_url');
  });

  it('is registered by the MSI for whom asks for it, stays with an upgrade, and goes with the program', async () => {
    expect(await install(OLDER)).toBe(0);
    expect(await registered()).toEqual(none);
    expect(await windows.start('msiexec', ['/x', windowsPath(msi(OLDER)), '/qn'])).toBe(0);
    expect(await install(OLDER, 'EXTENSION=1')).toBe(0);
    expect(await registered()).toEqual(stores);
    expect(await install(NEWER)).toBe(0);
    expect(await registered()).toEqual(stores);
    expect(await windows.start('msiexec', ['/x', windowsPath(msi(NEWER)), '/qn'])).toBe(0);
    expect(await registered()).toEqual(none);
  });

  it('is registered by the installer with /Extension for all, stays with an upgrade, and goes with the program', async () => {
    expect(await windows.start(installer(), ['/S', '/AllUsers'])).toBe(0);
    expect(await registered()).toEqual(none);
    expect(await windows.start(installer(), ['/S', '/AllUsers', '/Extension'])).toBe(0);
    expect(await registered()).toEqual(stores);
    expect(await windows.start(installer(), ['/S'])).toBe(0);
    expect(await registered()).toEqual(stores);
    const uninstaller = join(windows.drive, 'Program Files/Compagnon e-CPS/desinstaller.exe');
    expect(await windows.start(uninstaller, ['/S', '/AllUsers'])).toBe(0);
    await windows.settle();
    expect(await registered()).toEqual(none);
  });
});
