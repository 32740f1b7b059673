import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrame } from '../../native-host/messaging/frames.ts';
import { buildWindowsInstaller, registryKeys } from '../../scripts/package/windows-installer.ts';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../shared/protocol/extension-ids.ts';
import { PROTOCOL, VERSION } from '../../shared/protocol/version.ts';
import { startPcscd } from '../support/pcscd.ts';
import { startWindows, type Windows, type WindowsResult } from '../support/wine.ts';

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

  const install = (place: Place, version: string) =>
    windows.start(installer(version), ['/S', ...PLACES[place].options]);
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

  /** A browser's panel that keeps the program open: greeted only, or at work, with koffi's library loaded. */
  const hold = (place: Place, atWork: boolean): Promise<WindowsResult> =>
    windows.run({
      // By the name that Windows has for it, as a browser starts it: hosts are ended by their path.
      program: `C:\\${PLACES[place].path.replaceAll('/', '\\')}\\compagnon-ecps.exe`,
      args: [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`],
      input: Buffer.concat([
        encodeFrame({ id: 1, type: 'hello', protocol: PROTOCOL, client: { version: VERSION } }),
        ...(atWork ? [encodeFrame({ id: 2, type: 'subscribe', identity: false })] : []),
      ]),
      untilBytes: Number.MAX_SAFE_INTEGER,
      limitMs: 100_000,
    });

  beforeAll(async () => {
    const pcscd = await startPcscd();
    stack.defer(() => pcscd[Symbol.asyncDispose]());
    folder = mkdtempSync(join(tmpdir(), 'compagnon-installers-'));
    stack.defer(() => rmSync(folder, { recursive: true, force: true }));
    for (const version of [OLDER, VERSION, NEWER])
      expect(await buildWindowsInstaller({ version, output: installer(version), compressed: false })).toBe(0);
    windows = await startWindows();
    stack.defer(() => windows.close());
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it.each<readonly [state: string, place: Place, atWork: boolean]>([
    ['greeted', 'user', false],
    ['at work', 'user', true],
    ['greeted', 'machine', false],
    ['at work', 'machine', true],
  ])('upgrades under a host that is %s (%s): whole at once, and after a restart', async (_state, place, atWork) => {
    if (filesOf(place).length > 0) expect(await uninstall(place)).toBe(0);
    expect(await install(place, OLDER)).toBe(0);
    const begun = Date.now();
    const held = hold(place, atWork);
    await pause(4_500);
    expect(await install(place, VERSION)).toBe(0);
    expect(await versionOf(place)).toBe(VERSION);
    expect(await isRegistered(place)).toBe(true);
    expect(filesOf(place)).toEqual(FILES);
    const { code } = await held;
    // Ended by the installer, not by its own limit.
    expect([code, Date.now() - begun < 90_000]).toEqual([0, true]);
    expect(await answers(place)).toBe(true);
    await windows.restart();
    expect(filesOf(place)).toEqual(FILES);
    expect(await answers(place)).toBe(true);
    expect(await pending()).toEqual([]);
  });

  it('repairs a missing file, under a host', async () => {
    rmSync(at('machine', 'manifest-firefox.json'));
    const held = hold('machine', true);
    await pause(4_500);
    expect(await install('machine', VERSION)).toBe(0);
    expect(filesOf('machine')).toEqual(FILES);
    await held;
  });

  it('refuses an older version with a sentence, and changes nothing', async () => {
    expect(await install('machine', NEWER)).toBe(0);
    expect(await install('machine', VERSION)).toBe(3);
    expect(await versionOf('machine')).toBe(NEWER);
    expect(await isRegistered('machine')).toBe(true);
    const logs = readdirSync(windows.drive, { recursive: true, encoding: 'utf8' });
    const log = logs.find((file) => file.endsWith('compagnon-ecps-installation.log'));
    expect(readFileSync(join(windows.drive, log ?? ''), 'utf16le')).toContain(installerText.newerThere);
  });

  it.each<Place>(['user', 'machine'])(
    'uninstalls under a host (%s): no file, no key, nothing for a restart',
    async (place) => {
      const held = hold(place, true);
      await pause(4_500);
      expect(await uninstall(place)).toBe(0);
      await held;
      await windows.settle();
      expect(filesOf(place)).toEqual([]);
      expect(await isRegistered(place)).toBe(false);
      expect(await versionOf(place)).toBeNull();
      expect(await pending()).toEqual([]);
    },
  );

  it('for all users: what a user’s own copy had registered no longer comes first, and it is said', async () => {
    expect(await install('user', VERSION)).toBe(0);
    expect(await install('machine', VERSION)).toBe(0);
    expect(await isRegistered('machine')).toBe(true);
    for (const { key } of registryKeys()) expect(await windows.registryValue(`HKCU\\${key}`), key).toBeNull();
    // Its files are the user's to remove, by the entry that stays.
    expect(await versionOf('user')).toBe(VERSION);
    expect(await uninstall('user')).toBe(0);
    expect(filesOf('user')).toEqual([]);
    expect(await isRegistered('machine')).toBe(true);
  });
});
