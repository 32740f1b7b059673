// @module-tag beyond
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES as PACKAGES, VERSION } from '../../scripts/package/names.ts';
import { buildWindowsInstaller, registryKeys } from '../../scripts/package/windows-installer.ts';
import { buildWindowsMsi, MSI_MARK, msiSource, productCode } from '../../scripts/package/windows-msi.ts';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import { type HeldAt, holdHost } from '../support/windows/held-host.ts';
import { type Windows, windowsPath } from '../support/windows/wine.ts';

const OLDER = '0.9.0';
const NEWER = '9.0.0';
/** What is left of 1603, "fatal error", in the eight bits that Linux keeps of a code. */
const NOT_DONE = 1603 % 256;
/** What `msiexec /f` stands for; Wine knows the properties alone. */
const REPAIR = ['REINSTALL=ALL', 'REINSTALLMODE=omus'];
const FOLDER = 'Program Files/Compagnon e-CPS';
const FILES = [
  'LICENSE-node.txt',
  'LICENSE.txt',
  'NOTICE.txt',
  'compagnon-ecps.exe',
  'koffi.node',
  'manifest-chromium.json',
  'manifest-firefox.json',
];

/** The package for fleets under Wine's Windows Installer, run as a management agent runs it: for the machine, silent. */
describe('the MSI', { timeout: 240_000 }, () => {
  const stack = new AsyncDisposableStack();
  let windows: Windows;
  let folder: string;
  const msi = (version: string): string => (version === VERSION ? PACKAGES.windowsMsi : join(folder, `${version}.msi`));
  const installer = (): string => join(folder, 'installer.exe');
  const install = (version: string, ...properties: readonly string[]) =>
    windows.start('msiexec', ['/i', windowsPath(msi(version)), '/qn', ...properties]);
  const uninstall = (version: string) => windows.start('msiexec', ['/x', windowsPath(msi(version)), '/qn']);
  const files = (): readonly string[] => {
    try {
      return readdirSync(join(windows.drive, FOLDER)).sort();
    } catch {
      return [];
    }
  };
  const registered = async (): Promise<readonly string[]> => {
    const found = await Promise.all(
      registryKeys().map(async ({ key }) => ((await windows.registryValue(`HKLM\\${key}`)) === null ? [] : [key])),
    );
    return found.flat();
  };
  const allKeys = registryKeys().map(({ key }) => key);
  const mark = () => windows.registryValue(`HKLM\\${MSI_MARK}`, 'Msi');
  const pending = async (): Promise<readonly string[]> => {
    const lines = await windows.registryBranch('HKLM\\System\\CurrentControlSet\\Control\\Session Manager');
    return lines.filter((line) => line.startsWith('"PendingFileRenameOperations"'));
  };
  const hold = (state: HeldAt) => holdHost(windows, `C:\\${FOLDER.replaceAll('/', '\\')}\\compagnon-ecps.exe`, state);
  const answers = async (): Promise<boolean> => {
    const { code } = await windows.run({
      program: join(windows.drive, FOLDER, 'compagnon-ecps.exe'),
      args: ['--version'],
    });
    return code === 0;
  };
  /** Whole, registered, answering, at once and after a restart of Windows, which has nothing to do. */
  const expectWhole = async (version: string): Promise<void> => {
    for (const restarts of [false, true]) {
      if (restarts) await windows.restart();
      expect(await mark()).toBe(version);
      expect(await registered()).toEqual(allKeys);
      expect(files()).toEqual(FILES);
      expect(await answers()).toBe(true);
    }
    expect(await pending()).toEqual([]);
  };

  beforeAll(async () => {
    const pcscd = await startPcscd();
    stack.defer(() => pcscd[Symbol.asyncDispose]());
    folder = mkdtempSync(join(tmpdir(), 'compagnon-msi-'));
    stack.defer(() => rmSync(folder, { recursive: true, force: true }));
    for (const version of [OLDER, NEWER]) expect(await buildWindowsMsi({ version, output: msi(version) })).toBe(0);
    expect(await buildWindowsInstaller({ output: installer(), compressed: false })).toBe(0);
    windows = startWindows();
    stack.defer(() => windows.close());
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('installs for the machine what the other installer installs, and the program answers', async () => {
    expect(await install(VERSION)).toBe(0);
    expect(files()).toEqual(FILES);
    expect(await registered()).toEqual(allKeys);
    for (const { key, manifest } of registryKeys())
      expect(await windows.registryValue(`HKLM\\${key}`), key).toBe(`C:\\Program Files\\Compagnon e-CPS\\${manifest}`);
    expect(await mark()).toBe(VERSION);
    const { code, stdout } = await windows.run({
      program: join(windows.drive, FOLDER, 'compagnon-ecps.exe'),
      args: ['--version'],
    });
    expect([code, stdout.toString('utf8')]).toEqual([0, expect.stringContaining(VERSION)]);
  });

  it('keeps the other installer from laying itself over it', async () => {
    expect(await windows.start(installer(), ['/S', '/AllUsers'])).toBe(5);
    expect(files()).toEqual(FILES);
  });

  it('leaves nothing when removed: no file, no key', async () => {
    expect(await uninstall(VERSION)).toBe(0);
    expect(files()).toEqual([]);
    expect(await registered()).toEqual([]);
    expect(await mark()).toBeNull();
  });

  it('is in French by its template, and stays in the folder where it was first put', async () => {
    expect(readFileSync(PACKAGES.windowsMsi).includes('x64;1036')).toBe(true);
    const chosen = join(windows.drive, 'choisi');
    expect(await install(OLDER, 'INSTALLDIR=C:\\choisi')).toBe(0);
    expect(await install(VERSION)).toBe(0);
    expect(readdirSync(chosen).sort()).toEqual(FILES);
    expect([files(), await mark()]).toEqual([[], VERSION]);
    expect(await uninstall(VERSION)).toBe(0);
    expect(existsSync(chosen)).toBe(false);
  });

  describe.each<HeldAt>(['greeted', 'at work'])('under a host that is %s', (state) => {
    it('takes the place of an older version, and nothing waits for a restart', async () => {
      expect(await install(OLDER)).toBe(0);
      const held = await hold(state);
      expect(await install(VERSION)).toBe(0);
      expect(await held.ended).toBe(0);
      await expectWhole(VERSION);
    });

    it('repairs what is missing', async () => {
      rmSync(join(windows.drive, FOLDER, 'manifest-firefox.json'));
      const held = await hold(state);
      expect(await windows.start('msiexec', ['/i', windowsPath(msi(VERSION)), ...REPAIR, '/qn'])).toBe(0);
      expect(await held.ended).toBe(0);
      await expectWhole(VERSION);
    });

    it('refuses an older version and changes nothing', async () => {
      expect(await install(NEWER)).toBe(0);
      await hold(state);
      expect(await install(VERSION)).toBe(NOT_DONE);
      await expectWhole(NEWER);
    });

    it('is removed: no file, no key, nothing for a restart', async () => {
      const held = await hold(state);
      expect(await uninstall(NEWER)).toBe(0);
      expect(await held.ended).toBe(0);
      expect(await pending()).toEqual([]);
      await windows.restart();
      expect(files()).toEqual([]);
      expect(await registered()).toEqual([]);
      expect(await mark()).toBeNull();
    });
  });

  it('does not lay itself over what the other installer put there', async () => {
    expect(await windows.start(installer(), ['/S', '/AllUsers'])).toBe(0);
    expect(await install(VERSION)).not.toBe(0);
    expect(files()).toContain('desinstaller.exe');
    expect(await mark()).toBeNull();
    expect(await windows.start(join(windows.drive, FOLDER, 'desinstaller.exe'), ['/S', '/AllUsers'])).toBe(0);
    await windows.settle();
  });

  it('says among the installed programs what is known of it where Windows emulates x64', async () => {
    const machine = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
    const entryOn = async (processor: string): Promise<string | null> => {
      await windows.start('reg', ['add', machine, '/v', 'PROCESSOR_ARCHITECTURE', '/d', processor, '/f']);
      expect(await install(VERSION)).toBe(0);
      const entry = `HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{${productCode(VERSION)}}`;
      const said = await windows.registryValue(entry, 'Comments');
      expect(await uninstall(VERSION)).toBe(0);
      return said;
    };
    expect(await entryOn('ARM64')).toBe(`${installerText.unofficial} ${installerText.onArm}`);
    expect(await entryOn('AMD64')).toBe(installerText.unofficial);
  });

  it.each(['win7', 'win81'])('and the installer refuse a Windows older than 10, with a sentence: %s', async (old) => {
    expect(await windows.start('winecfg', ['-v', old])).toBe(0);
    expect(await windows.start(installer(), ['/S', `/LOG=C:\\${old}.txt`])).toBe(4);
    const said = readFileSync(join(windows.drive, `${old}.txt`), 'utf16le').replace(/^\uFEFF/, '');
    expect(said).toBe(`${installerText.windowsTooOld}\r\n`);
    expect(await install(VERSION, '/l*v', `C:\\${old}-msi.txt`)).toBe(NOT_DONE);
    // Wine shows nobody the sentence of a condition, nor does it log it: it is in the package, and the condition is what ended it.
    expect(readFileSync(join(windows.drive, `${old}-msi.txt`), 'latin1')).toMatch(
      / LaunchConditions\. Return value 0\./,
    );
    expect(msiSource(VERSION, [], 'icon.ico')).toContain(`<Condition Message="${installerText.windowsTooOld}">`);
    expect(files()).toEqual([]);
  });
});
