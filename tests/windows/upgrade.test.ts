// @module-tag beyond
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWindowsInstaller, registryKeys } from '../../scripts/package/windows-installer.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import { type HeldAt, holdHost } from '../support/windows/held-host.ts';
import type { Windows } from '../support/windows/wine.ts';

const OLDER = '0.9.0';
const NEWER = '9.0.0';
const UNINSTALL = 'Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\CompagnonECPS';
const FILES = [
  'LICENSE-node.txt',
  'LICENSE.txt',
  'NOTICE.txt',
  'compagnon-ecps.exe',
  'desinstaller.exe',
  'koffi.node',
  'manifest-chromium.json',
  'manifest-firefox.json',
];

/** Installers of three versions with the same program, on a Windows where a browser keeps the program running. */
describe('the Windows installer over an installation in use', { timeout: 240_000 }, () => {
  const stack = new AsyncDisposableStack();
  let windows: Windows;
  let folder: string;
  const installer = (version: string): string => join(folder, `${version}.exe`);
  const PLACES = {
    user: { options: [], hive: 'HKCU', path: `users/${userInfo().username}/AppData/Local/Programs/Compagnon e-CPS` },
    machine: { options: ['/AllUsers'], hive: 'HKLM', path: 'Program Files/Compagnon e-CPS' },
  } as const;
  type Place = keyof typeof PLACES;

  const install = (place: Place, version: string, ...more: readonly string[]) =>
    windows.start(installer(version), ['/S', ...PLACES[place].options, ...more]);
  const uninstall = async (place: Place): Promise<number> => {
    const code = await windows.start(at(place, 'desinstaller.exe'), ['/S', ...PLACES[place].options]);
    // It goes on from a copy of itself.
    for (let tries = 0; tries < 100 && existsSync(at(place)); tries += 1) await pause(100);
    return code;
  };
  const at = (place: Place, ...names: readonly string[]): string => join(windows.drive, PLACES[place].path, ...names);
  const filesOf = (place: Place): readonly string[] => (existsSync(at(place)) ? readdirSync(at(place)).sort() : []);
  const versionOf = (place: Place) => windows.registryValue(`${PLACES[place].hive}\\${UNINSTALL}`, 'DisplayVersion');
  const isRegistered = async (place: Place): Promise<boolean> => {
    const values = await Promise.all(
      registryKeys().map(({ key }) => windows.registryValue(`${PLACES[place].hive}\\${key}`)),
    );
    return values.every((value) => value !== null);
  };
  const answers = async (place: Place): Promise<boolean> => {
    const { code } = await windows.run({ program: at(place, 'compagnon-ecps.exe'), args: ['--version'] });
    return code === 0;
  };
  const pending = async (): Promise<readonly string[]> => {
    const lines = await windows.registryBranch('HKLM\\System\\CurrentControlSet\\Control\\Session Manager');
    const hex = lines.join('').replaceAll('\\', '').replace(/\s/g, '');
    const bytes = /"PendingFileRenameOperations"=hex\(7\):([0-9a-f,]*)/i.exec(hex)?.[1] ?? '';
    const text = Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le');
    return text.split('\0').filter((path) => /compagnon/i.test(path));
  };

  const hold = (place: Place, state: HeldAt) =>
    holdHost(windows, `C:\\${PLACES[place].path.replaceAll('/', '\\')}\\compagnon-ecps.exe`, state);
  /** Whole, registered, answering, at once and after a restart of Windows, which has nothing of ours to do. */
  const expectWhole = async (place: Place, version: string): Promise<void> => {
    for (const restarts of [false, true]) {
      if (restarts) await windows.restart();
      expect(await versionOf(place)).toBe(version);
      expect(await isRegistered(place)).toBe(true);
      expect(filesOf(place)).toEqual(FILES);
      expect(await answers(place)).toBe(true);
    }
    expect(await pending()).toEqual([]);
  };

  beforeAll(async () => {
    const pcscd = await startPcscd();
    stack.defer(() => pcscd[Symbol.asyncDispose]());
    folder = mkdtempSync(join(tmpdir(), 'compagnon-installers-'));
    stack.defer(() => rmSync(folder, { recursive: true, force: true }));
    for (const version of [OLDER, VERSION, NEWER])
      expect(await buildWindowsInstaller({ version, output: installer(version), compressed: false })).toBe(0);
    windows = startWindows();
    stack.defer(() => windows.close());
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  describe.each<readonly [place: Place, state: HeldAt]>([
    ['user', 'greeted'],
    ['user', 'at work'],
    ['machine', 'greeted'],
    ['machine', 'at work'],
  ])('(%s) under a host that is %s', (place, state) => {
    it('upgrades: the host ends, and all is whole at once and after a restart', async () => {
      expect(await install(place, OLDER)).toBe(0);
      const held = await hold(place, state);
      expect(await install(place, VERSION)).toBe(0);
      expect(await held.ended).toBe(0);
      await expectWhole(place, VERSION);
    });

    it('repairs what is missing', async () => {
      rmSync(at(place, 'manifest-firefox.json'));
      const held = await hold(place, state);
      expect(await install(place, VERSION)).toBe(0);
      expect(await held.ended).toBe(0);
      await expectWhole(place, VERSION);
    });

    it('refuses an older version with a sentence, changes nothing and lets the host run', async () => {
      expect(await install(place, NEWER)).toBe(0);
      const held = await hold(place, state);
      const log = `${place} ${state}.txt`;
      expect(await install(place, VERSION, `/LOG=C:\\${log}`)).toBe(3);
      expect(readFileSync(join(windows.drive, log), 'utf16le')).toContain(installerText.newerThere);
      expect(held.isRunning()).toBe(true);
      await expectWhole(place, NEWER);
    });

    it('uninstalls: no file, no key, nothing for a restart', async () => {
      const held = await hold(place, state);
      expect(await uninstall(place)).toBe(0);
      expect(await held.ended).toBe(0);
      await windows.settle();
      expect(await pending()).toEqual([]);
      await windows.restart();
      expect(filesOf(place)).toEqual([]);
      expect(await isRegistered(place)).toBe(false);
      expect(await versionOf(place)).toBeNull();
    });
  });

  it('says a refusal in the folder for temporary files where no file is named', async () => {
    expect(await install('user', NEWER)).toBe(0);
    expect(await install('user', VERSION)).toBe(3);
    const logs = readdirSync(windows.drive, { recursive: true, encoding: 'utf8' });
    const log = logs.find((file) => file.endsWith('compagnon-ecps-installation.log'));
    expect(readFileSync(join(windows.drive, log ?? ''), 'utf16le')).toContain(installerText.newerThere);
    expect(await uninstall('user')).toBe(0);
  });

  it('for all users: what a user’s own copy had registered no longer comes first, and it is said', async () => {
    expect(await install('user', VERSION)).toBe(0);
    expect(await install('machine', VERSION, '/LOG=C:\\copy.txt')).toBe(0);
    const said = readFileSync(join(windows.drive, 'copy.txt'), 'utf16le').replace(/^\uFEFF/, '');
    expect(said).toBe(`${installerText.userCopy}\r\n${installerText.installed}\r\n`);
    expect(await isRegistered('machine')).toBe(true);
    for (const { key } of registryKeys()) expect(await windows.registryValue(`HKCU\\${key}`), key).toBeNull();
    // Its files are the user's to remove, by the entry that stays.
    expect(await versionOf('user')).toBe(VERSION);
    expect(await uninstall('user')).toBe(0);
    expect(filesOf('user')).toEqual([]);
    expect(await isRegistered('machine')).toBe(true);
  });

  it('run without options, it brings the copy for all up to date and makes none for the user', async () => {
    expect(await uninstall('machine')).toBe(0);
    expect(await install('machine', OLDER)).toBe(0);
    expect(await install('user', VERSION)).toBe(0);
    expect([await versionOf('machine'), await versionOf('user')]).toEqual([VERSION, null]);
    expect(filesOf('user')).toEqual([]);
  });

  it('the uninstaller of the copy for all removes it, keys too, without being told', async () => {
    expect(await windows.start(at('machine', 'desinstaller.exe'), ['/S'])).toBe(0);
    for (let tries = 0; tries < 100 && existsSync(at('machine')); tries += 1) await pause(100);
    await windows.settle();
    expect([await versionOf('machine'), await isRegistered('machine')]).toEqual([null, false]);
    for (const { key } of registryKeys()) expect(await windows.registryValue(`HKLM\\${key}`), key).toBeNull();
  });

  it('in a folder of others takes and removes its own files alone, and is found there by the next version', async () => {
    const chosen = join(windows.drive, 'choisi');
    const theirs = ['ancien', 'node_modules', 'nouveau'].map((name) => `${name}/à moi.txt`);
    for (const file of theirs) {
      mkdirSync(dirname(join(chosen, file)), { recursive: true });
      writeFileSync(join(chosen, file), 'à moi');
    }
    const before = readdirSync(chosen, { recursive: true }).sort();
    expect(await install('user', OLDER, '/D=C:\\choisi')).toBe(0);
    expect(await install('user', VERSION)).toBe(0);
    expect(filesOf('user')).toEqual([]);
    expect(await versionOf('user')).toBe(VERSION);
    expect(readdirSync(chosen)).toEqual(expect.arrayContaining(FILES));
    expect(await windows.start(join(chosen, 'desinstaller.exe'), ['/S'])).toBe(0);
    for (let tries = 0; tries < 100 && existsSync(join(chosen, FILES[3] ?? '')); tries += 1) await pause(100);
    await windows.settle();
    expect(readdirSync(chosen, { recursive: true }).sort()).toEqual(before);
    expect([await versionOf('user'), await isRegistered('user')]).toEqual([null, false]);
  });

  describe('a user’s own key that a browser finds before the one for all', () => {
    const chrome = `HKCU\\${registryKeys().find(({ key }) => /Google/.test(key))?.key ?? ''}`;
    const run = (verb: string) => windows.run({ program: at('machine', 'compagnon-ecps.exe'), args: [verb] });
    const say = async (verb: string): Promise<readonly [code: number | null, text: string]> => {
      const { code, stdout } = await run(verb);
      return [code, stdout.toString('utf8')];
    };
    beforeAll(async () => {
      const browser = join(windows.drive, 'Program Files/Google/Chrome/Application/chrome.exe');
      mkdirSync(dirname(browser), { recursive: true });
      writeFileSync(browser, '');
      expect(await install('machine', VERSION)).toBe(0);
    });

    it.each<readonly [string, () => Promise<string>]>([
      [
        'came with a roaming profile and leads nowhere here',
        async () => {
          const elsewhere = 'C:\\users\\claire\\AppData\\Local\\Programs\\Compagnon e-CPS\\manifest-chromium.json';
          expect(await windows.start('reg', ['add', chrome, '/ve', '/d', elsewhere, '/f'])).toBe(0);
          return elsewhere;
        },
      ],
    ])('%s: doctor names it, and the command it gives takes it away', async (_, put) => {
      expect((await say('doctor'))[0]).toBe(0);
      const file = await put();
      expect((await say('doctor'))[1]).toContain(cliText.doctor.userCopy(file));
      expect((await say('unregister'))[1]).toContain(chrome.replace('HKCU\\', ''));
      expect(await windows.registryValue(chrome)).toBeNull();
      expect(await isRegistered('machine')).toBe(true);
      const [code, text] = await say('doctor');
      expect([code, text.includes(cliText.doctor.userCopy(file))]).toEqual([0, false]);
    });
  });
});
