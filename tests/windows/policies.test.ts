// @module-tag beyond
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_EXTENSION_IDS } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import { type Windows, windowsPath } from '../support/windows/wine.ts';

/** The example policies in the registry of a group that has set much itself, taken in as its administrator does. */
describe('the registry files of the example policies', () => {
  let windows: Windows;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-policies-'));
    windows = startWindows();
  }, 120_000);
  afterAll(async () => {
    await windows?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const takeIn: Readonly<Record<string, (file: string) => Promise<number>>> = {
    'a double click': (file) => windows.start('regedit', ['/S', windowsPath(file)]),
    'reg import': (file) => windows.start('reg', ['import', windowsPath(file)]),
  };

  it.each([
    ['chrome', 'Google\\Chrome', 'a double click'],
    ['chrome', 'Google\\Chrome', 'reg import'],
    ['edge', 'Microsoft\\Edge', 'a double click'],
    ['edge', 'Microsoft\\Edge', 'reg import'],
  ])(
    '%s (%s, by %s): all that the group has set stays, and the other file takes back what came',
    async (browser, place, way) => {
      const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${place}`;
      const theirs = join(folder, 'theirs.reg');
      const lines = [
        'Windows Registry Editor Version 5.00',
        `[${root}]`,
        String.raw`"ExtensionSettings"="{\"*\":{\"installation_mode\":\"blocked\"}}"`,
        '"HomepageLocation"="https://intranet.example.org"',
        `[${root}\\ExtensionInstallForcelist]`,
        '"1"="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;https://example.org/update"',
        '"9100"="bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;https://example.org/update"',
        `[${root}\\NativeMessagingAllowlist]`,
        '"1"="org.example.scanner"',
        `[${root}\\NativeMessagingBlocklist]`,
        '"1"="*"',
        `[${root}\\3rdparty\\extensions\\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\policy]`,
        '"own"=dword:00000001',
      ];
      writeFileSync(theirs, `${lines.join('\r\n')}\r\n`);
      expect(await windows.start('reg', ['import', windowsPath(theirs)])).toBe(0);
      const before = await windows.registryBranch(root);
      expect(before.join('\n')).toContain('org.example.scanner');

      expect(await takeIn[way]?.(`docs/policies/${browser}.reg`)).toBe(0);
      const merged = await windows.registryBranch(root);
      for (const line of before) expect(merged).toContain(line);
      const [id = ''] = CHROMIUM_EXTENSION_IDS;
      expect(await windows.registryValue(`${root}\\NativeMessagingAllowlist`, '9101')).toBe(HOST_NAME);
      expect(await windows.registryValue(`${root}\\ExtensionInstallForcelist`, '9101')).toContain(`${id};https://`);
      expect(merged).toContain('"hideIdentity"=dword:00000001');

      expect(await takeIn[way]?.(`docs/policies/${browser}-annuler.reg`)).toBe(0);
      expect(await windows.registryBranch(root)).toEqual(before);
      expect(await windows.start('reg', ['delete', root, '/f'])).toBe(0);
    },
  );
});
