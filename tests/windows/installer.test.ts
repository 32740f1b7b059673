// @module-tag beyond
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrame } from '../../native-host/messaging/frames.ts';
import { FILES, VERSION } from '../../scripts/package/names.ts';
import { registryKeys } from '../../scripts/package/windows-installer.ts';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../shared/protocol/extension-ids.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { HELLO } from '../support/host/host.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import type { Windows } from '../support/windows/wine.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

/** The installed product under Wine: real installer, real registry, real winscard.dll on the real pcscd. */
describe('the Windows installer', { timeout: 240_000 }, () => {
  const stack = new AsyncDisposableStack();
  let windows: Windows;
  let keysBefore: readonly string[];
  let filesBefore: readonly string[];
  const userFolder = `users/${userInfo().username}/AppData/Local/Programs/Compagnon e-CPS`;
  const program = (): string => join(windows.drive, userFolder, 'compagnon-ecps.exe');
  const files = (): readonly string[] => readdirSync(windows.drive, { recursive: true, encoding: 'utf8' }).sort();
  const ours = (lines: readonly string[]): readonly string[] => lines.filter((line) => /compagnon/i.test(line));

  const firstMessage = (bytes: Buffer): unknown =>
    JSON.parse(bytes.subarray(4, 4 + bytes.readUInt32LE(0)).toString('utf8'));

  beforeAll(async () => {
    const pcscd = await startPcscd();
    stack.defer(() => pcscd[Symbol.asyncDispose]());
    const card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist'), stayInserted: true });
    stack.defer(() => card.remove());
    windows = startWindows();
    stack.defer(() => windows.close());
    keysBefore = ours(await windows.registryBranch('HKCU\\Software'));
    filesBefore = files();
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('installs silently for one user, without an error', async () => {
    expect(await windows.start(FILES.windowsInstaller, ['/S'])).toBe(0);
    expect(files()).toContain(`${userFolder}/compagnon-ecps.exe`);
  });

  it('makes the host known to every browser, in the registry they read', async () => {
    for (const { key, manifest } of registryKeys()) {
      const value = await windows.registryValue(`HKCU\\${key}`);
      expect(value, key).toMatch(new RegExp(`Compagnon e-CPS\\\\${manifest}$`));
    }
  });

  it('says its version', async () => {
    const { code, stdout } = await windows.run({ program: program(), args: ['--version'] });
    expect([code, stdout.toString('utf8').trim()]).toEqual([0, expect.stringContaining(VERSION)]);
  });

  it('answers hello over pipes as a browser starts it', async () => {
    const { stdout } = await windows.run({
      program: program(),
      args: [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`, '--parent-window=0'],
      input: encodeFrame(HELLO),
      untilBytes: 8,
    });
    expect(firstMessage(stdout)).toMatchObject({ id: 1, type: 'hello', host: { version: VERSION } });
  });

  it('reads the card through winscard.dll and says the same of it as on Linux', async () => {
    const { stdout, stderr } = await windows.run({ program: program(), args: ['diagnose', '--json'] });
    expect(stderr).toBe('');
    const report = JSON.parse(stdout.toString('utf8'));
    expect(report.system.os).toBe('windows');
    expect(report.pcsc.service).toBe('running');
    const [reader] = report.readers.filter((one: { card: unknown }) => one.card !== null);
    expect(reader.card).toMatchObject({ kind: 'cps3', evidence: 'issuer', reading: 'complete', pinTriesLeft: 3 });
    expect(reader.card).not.toHaveProperty('serial');
    expect(report.diagnosis.verdict).toBe('works');
  });

  it('finds its own registrations whole in each browser that is there, and the program answering', async () => {
    for (const browser of ['Google/Chrome/Application/chrome.exe', 'Mozilla Firefox/firefox.exe']) {
      const place = join(windows.drive, 'Program Files', browser);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, '');
    }
    const { code, stdout } = await windows.run({ program: program(), args: ['doctor'] });
    const lines = stdout.toString('utf8').split(/\r?\n/);
    expect(code, stdout.toString('utf8')).toBe(0);
    for (const browser of ['Chrome', 'Firefox']) {
      const line = lines.find((one) => one.includes(`${browser}\u00a0:`));
      expect(line, stdout.toString('utf8')).not.toMatch(/non installé|absent|cassé/);
    }
  });

  it('names the policies of an administrator that keep a browser from the program', async () => {
    const policies = 'HKLM\\Software\\Policies';
    const list = `${policies}\\Google\\Chrome\\NativeMessagingBlocklist`;
    const firefox = '{"*": {"installation_mode": "blocked"}}';
    const add = (...args: readonly string[]) => windows.start('reg', ['add', ...args, '/f']);
    expect(await add(list, '/v', '7', '/d', '*')).toBe(0);
    expect(
      await add(`${policies}\\Mozilla\\Firefox`, '/v', 'ExtensionSettings', '/t', 'REG_MULTI_SZ', '/d', firefox),
    ).toBe(0);
    const doctor = async (): Promise<string> =>
      (await windows.run({ program: program(), args: ['doctor'] })).stdout.toString('utf8');
    const said = await doctor();
    expect(said).toContain(`Chrome\u00a0: interdit par l’administrateur\u00a0: NativeMessagingBlocklist`);
    expect(said).toContain('Firefox\u00a0: interdit par l’administrateur\u00a0: ExtensionSettings');
    expect(await windows.start('reg', ['delete', list, '/f'])).toBe(0);
    expect(await windows.start('reg', ['delete', `${policies}\\Mozilla`, '/f'])).toBe(0);
    const system = 'HKCU\\Software\\Policies\\Microsoft\\Windows\\System';
    expect(await add(system, '/v', 'DisableCMD', '/t', 'REG_DWORD', '/d', '1')).toBe(0);
    expect(await doctor()).toContain('Chrome\u00a0: interdit par l’administrateur\u00a0: DisableCMD');
    const direct = ['/v', 'NativeHostsExecutablesLaunchDirectly', '/t', 'REG_DWORD', '/d', '1'];
    expect(await add(`${policies}\\Google\\Chrome`, ...direct)).toBe(0);
    expect(await doctor()).not.toContain('interdit');
    for (const key of [system, `${policies}\\Google`])
      expect(await windows.start('reg', ['delete', key, '/f'])).toBe(0);
  });

  it('installs over an older version', async () => {
    expect(await windows.start(FILES.windowsInstaller, ['/S'])).toBe(0);
    expect(files()).toContain(`${userFolder}/compagnon-ecps.exe`);
  });

  it('says in the file of /LOG= that it is done, line after line', async () => {
    const log = join(windows.drive, 'un journal.txt');
    for (const lines of [1, 2]) {
      expect(await windows.start(FILES.windowsInstaller, ['/S', '/LOG=C:\\un journal.txt'])).toBe(0);
      const said = readFileSync(log, 'utf16le').replace(/^\uFEFF/, '');
      expect(said).toBe(`${installerText.installed}\r\n`.repeat(lines));
    }
  });

  it('says on a processor for ARM that nobody has tried it there, and installs', async () => {
    const machine = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';
    const pretend = (processor: string): Promise<number> =>
      windows.start('reg', ['add', machine, '/v', 'PROCESSOR_ARCHITECTURE', '/d', processor, '/f']);
    expect(await pretend('ARM64')).toBe(0);
    expect(await windows.start(FILES.windowsInstaller, ['/S', '/LOG=C:\\arm.txt'])).toBe(0);
    expect(await pretend('AMD64')).toBe(0);
    const said = readFileSync(join(windows.drive, 'arm.txt'), 'utf16le').replace(/^\uFEFF/, '');
    expect(said).toBe(`${installerText.onArm}\r\n${installerText.installed}\r\n`);
  });

  it('leaves nothing when uninstalled: no file, no key, no policy', async () => {
    const uninstaller = join(windows.drive, userFolder, 'desinstaller.exe');
    expect(await windows.start(uninstaller, ['/S'])).toBe(0);
    await windows.settle();
    expect(ours(await windows.registryBranch('HKCU\\Software'))).toEqual(keysBefore);
    expect(files().filter((file) => !filesBefore.includes(file) && /compagnon/i.test(file))).toEqual([]);
  });

  it('installs for all users where it may, in HKLM, and leaves that too', async () => {
    expect(await windows.start(FILES.windowsInstaller, ['/S', '/AllUsers'])).toBe(0);
    expect(files()).toContain('Program Files/Compagnon e-CPS/compagnon-ecps.exe');
    for (const { key } of registryKeys()) expect(await windows.registryValue(`HKLM\\${key}`), key).not.toBeNull();
    const uninstaller = join(windows.drive, 'Program Files/Compagnon e-CPS/desinstaller.exe');
    expect(await windows.start(uninstaller, ['/S', '/AllUsers'])).toBe(0);
    await windows.settle();
    for (const { key } of registryKeys()) expect(await windows.registryValue(`HKLM\\${key}`), key).toBeNull();
    expect(files()).not.toContain('Program Files/Compagnon e-CPS/compagnon-ecps.exe');
  });

  it('run by the system account, as management agents run it, installs for all users without being told', async () => {
    const folders = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';
    const profile = 'C:\\windows\\system32\\config\\systemprofile\\AppData\\Local';
    expect(await windows.start('reg', ['add', folders, '/v', 'Local AppData', '/d', profile, '/f'])).toBe(0);
    expect(await windows.start(FILES.windowsInstaller, ['/S'])).toBe(0);
    expect(files()).toContain('Program Files/Compagnon e-CPS/compagnon-ecps.exe');
    const uninstaller = join(windows.drive, 'Program Files/Compagnon e-CPS/desinstaller.exe');
    expect(await windows.start(uninstaller, ['/S'])).toBe(0);
    await windows.settle();
    expect(files()).not.toContain('Program Files/Compagnon e-CPS/compagnon-ecps.exe');
  });
});
