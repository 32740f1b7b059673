// @module-tag beyond
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WINDOWS } from '../../scripts/package/names.ts';
import { buildWindowsExe } from '../../scripts/package/windows-exe.ts';
import { buildWindowsInstaller } from '../../scripts/package/windows-installer.ts';
import { buildWindowsMsi } from '../../scripts/package/windows-msi.ts';

/** What `npm run package` made, and made once more in another folder. */
let again: string;
beforeAll(() => {
  again = mkdtempSync(join(tmpdir(), 'compagnon-again-'));
});
afterAll(() => rmSync(again, { recursive: true, force: true }));
const isSame = (one: string, other: string): boolean => readFileSync(one).equals(readFileSync(other));

it('the Windows program is the same bytes in whatever folder it is built', async () => {
  expect(await buildWindowsExe(join(again, 'program'), join(again, 'work'))).toBe(0);
  for (const file of ['compagnon-ecps.exe', 'koffi.node'])
    expect(isSame(join(WINDOWS, file), join(again, 'program', file)), file).toBe(true);
});

it('so are the installer and the MSI around it', async () => {
  const [installer, msi] = ['installer.exe', 'fleet.msi'].map((name) => (folder: string) => join(again, folder + name));
  for (const folder of [WINDOWS, join(again, 'program')]) {
    const name = folder === WINDOWS ? 'first-' : 'second-';
    expect(await buildWindowsInstaller({ folder, output: installer?.(name) ?? '', compressed: false })).toBe(0);
    expect(await buildWindowsMsi({ folder, output: msi?.(name) ?? '' })).toBe(0);
  }
  for (const file of [installer, msi]) expect(isSame(file?.('first-') ?? '', file?.('second-') ?? '')).toBe(true);
});
