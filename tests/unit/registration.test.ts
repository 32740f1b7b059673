import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../native-host/registration/browsers.ts';
import { isOurProgram } from '../../native-host/registration/host-program.ts';
import { findBrowser } from '../../native-host/registration/installed.ts';
import { register } from '../../native-host/registration/register.ts';
import { unregister } from '../../native-host/registration/unregister.ts';
import { userCopiesInFront, verify } from '../../native-host/registration/verify.ts';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { type MadeUpSystem, madeUpRegistry, madeUpSystem } from '../support/system/made-up-system.ts';

const everything = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

let system: MadeUpSystem;
let program: string;

const use = (os: Parameters<typeof madeUpSystem>[0]): void => {
  system = madeUpSystem(os);
  program = system.put(os === 'windows' ? '/app/compagnon-ecps.exe' : '/app/compagnon-ecps', '#!/bin/sh\n', 0o755);
};
afterEach(() => system[Symbol.dispose]());

describe('on Linux', () => {
  beforeEach(() => use('linux'));
  const at = (path: string): string => join(system.root, path, `${HOST_NAME}.json`);

  it.each([
    ['chrome', '/home/claire/.config/google-chrome/NativeMessagingHosts'],
    ['chromium', '/home/claire/.config/chromium/NativeMessagingHosts'],
    ['edge', '/home/claire/.config/microsoft-edge/NativeMessagingHosts'],
    ['brave', '/home/claire/.config/BraveSoftware/Brave-Browser/NativeMessagingHosts'],
    ['firefox', '/home/claire/.mozilla/native-messaging-hosts'],
  ] as const)('%s gets the manifest where it looks, in its own dialect', (browser, folder) => {
    expect(register({ system, registry: undefined, browsers: [browser], program })).toEqual([at(folder)]);
    const manifest = JSON.parse(readFileSync(at(folder), 'utf8'));
    const allowed =
      browser === 'firefox'
        ? { allowed_extensions: [FIREFOX_EXTENSION_ID] }
        : { allowed_origins: [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`] };
    expect(manifest).toEqual({
      name: HOST_NAME,
      description: 'Compagnon e-CPS',
      path: program,
      type: 'stdio',
      ...allowed,
    });
    expect(verify(system, undefined, browser)).toEqual({ state: 'ok', where: at(folder), program });
  });

  it('a browser of the Chromium family gets it where XDG_CONFIG_HOME moves its folder, and is seen to find it there only', () => {
    const moved: MadeUpSystem = { ...system, env: { XDG_CONFIG_HOME: '/srv/claire/config' } };
    register({ system, registry: undefined, browsers: ['chromium', 'firefox'], program });
    expect(verify(moved, undefined, 'chromium')).toEqual({ state: 'absent' });
    expect(verify(moved, undefined, 'firefox').state).toBe('ok');
    const there = at('/srv/claire/config/chromium/NativeMessagingHosts');
    expect(register({ system: moved, registry: undefined, browsers: ['chromium'], program })).toEqual([there]);
    expect(verify(moved, undefined, 'chromium')).toEqual({ state: 'ok', where: there, program });
    expect(unregister({ system: moved, registry: undefined, browsers: BROWSERS })).toHaveLength(3);
  });

  it('registering and unregistering all leaves the machine as it was, file for file', () => {
    system.put('/home/claire/.config/chromium/Preferences', 'theirs');
    const before = everything(system.root);
    register({ system, registry: undefined, browsers: BROWSERS, program });
    register({ system, registry: undefined, browsers: BROWSERS, program });
    expect(unregister({ system, registry: undefined, browsers: BROWSERS })).toHaveLength(5);
    expect(everything(system.root)).toEqual(before);
  });

  it('unregistering one browser leaves the others', () => {
    register({ system, registry: undefined, browsers: BROWSERS, program });
    unregister({ system, registry: undefined, browsers: ['chromium'] });
    expect(BROWSERS.map((browser) => verify(system, undefined, browser).state)).toEqual([
      'ok',
      'absent',
      'ok',
      'ok',
      'ok',
    ]);
  });

  it('a folder of its own gets the manifest, and unregistering there touches nothing else', () => {
    const manifestDir = join(system.root, 'profile/NativeMessagingHosts');
    mkdirSync(join(system.root, 'profile'));
    register({ system, registry: undefined, browsers: ['chromium'], program });
    register({ system, registry: undefined, browsers: ['chromium'], program, manifestDir });
    expect(existsSync(join(manifestDir, `${HOST_NAME}.json`))).toBe(true);
    unregister({ system, registry: undefined, browsers: ['chromium'], manifestDir });
    expect(existsSync(manifestDir)).toBe(false);
    expect(verify(system, undefined, 'chromium').state).toBe('ok');
  });

  it('a file that somebody else put beside ours survives', () => {
    register({ system, registry: undefined, browsers: ['firefox'], program });
    const theirs = system.put('/home/claire/.mozilla/native-messaging-hosts/other.json', '{}');
    unregister({ system, registry: undefined, browsers: ['firefox'] });
    expect(existsSync(theirs)).toBe(true);
  });

  it('a receipt that is garbage removes nothing', () => {
    register({ system, registry: undefined, browsers: ['firefox'], program });
    writeFileSync(
      join(system.root, '/home/claire/.local/share/compagnon-ecps/registration.json'),
      '{"entries":7,"folders":["/"],"keys":[]}',
    );
    expect(unregister({ system, registry: undefined, browsers: BROWSERS })).toEqual([]);
    expect(verify(system, undefined, 'firefox').state).toBe('ok');
  });

  const forge = (receipt: object): string =>
    system.put('/home/claire/.local/share/compagnon-ecps/registration.json', JSON.stringify(receipt));
  const unregisterAll = () => unregister({ system, registry: undefined, browsers: BROWSERS });

  it('a forged receipt removes no file but a manifest of ours, and no folder but above one', () => {
    const theirs = ['/home/claire/these.odt', `/home/claire/d/${HOST_NAME}.json`, `/home/claire/e/${HOST_NAME}.json`];
    const [thesis = '', other = '', notJson = ''] = theirs.map((path) => system.put(path, '{"name":"other"}'));
    writeFileSync(notJson, 'not json');
    const link = join(system.root, '/home/claire/f', `${HOST_NAME}.json`);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(system.put('/home/claire/manifest-of-ours', JSON.stringify({ name: HOST_NAME })), link);
    const empty = join(system.root, '/home/claire/empty');
    mkdirSync(empty);
    forge({
      entries: [thesis, other, notJson, link].map((where) => ({ kind: 'file', where, browsers: ['chrome'] })),
      folders: [empty, join(system.root, '/home/claire/d')],
      keys: [],
    });
    expect(unregisterAll()).toEqual([]);
    for (const path of [thesis, other, notJson, link, empty]) expect(existsSync(path), path).toBe(true);
  });

  it('what somebody else has put in the place of a manifest of ours stays', () => {
    register({ system, registry: undefined, browsers: ['firefox'], program });
    const file = at('/home/claire/.mozilla/native-messaging-hosts');
    writeFileSync(file, '{"name":"somebody.else"}');
    expect(unregisterAll()).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('{"name":"somebody.else"}');
  });

  it('a link that waits under the name of a draft, or of the manifest itself, is not followed', () => {
    const victim = system.put('/home/claire/.bashrc', 'theirs');
    const file = at('/home/claire/.mozilla/native-messaging-hosts');
    mkdirSync(join(file, '..'), { recursive: true });
    symlinkSync(victim, `${file}.${process.pid}.tmp`);
    symlinkSync(victim, file);
    register({ system, registry: undefined, browsers: ['firefox'], program });
    expect(readFileSync(victim, 'utf8')).toBe('theirs');
    expect(lstatSync(file).isFile()).toBe(true);
  });

  it('a write that fails leaves no draft', () => {
    const file = at('/home/claire/.mozilla/native-messaging-hosts');
    mkdirSync(join(file, 'in the way'), { recursive: true });
    expect(() => register({ system, registry: undefined, browsers: ['firefox'], program })).toThrow();
    expect(readdirSync(join(file, '..'))).toEqual([`${HOST_NAME}.json`]);
  });

  it('a browser whose folder cannot be written keeps no other from its link', () => {
    system.put('/home/claire/.config/chromium', 'a file');
    expect(() => register({ system, registry: undefined, browsers: BROWSERS, program })).toThrow(/chromium/);
    expect(BROWSERS.filter((browser) => verify(system, undefined, browser).state !== 'ok')).toEqual(['chromium']);
    expect(unregister({ system, registry: undefined, browsers: BROWSERS })).toHaveLength(4);
  });

  it('only this program and those of our packages may be started for a check', () => {
    const packaged = system.put('/usr/lib/compagnon-ecps/compagnon-ecps');
    const named = system.put('/home/claire/compagnon-ecps');
    const answers = [program, packaged, named, '/bin/sh'].map((path) => isOurProgram(system, path, program));
    expect(answers).toEqual([true, true, false, false]);
  });

  it.each(['chromum/NativeMessagingHosts', 'chromium/NativeMesagingHosts'])(
    'a mistyped folder is not made: %s',
    (typed) => {
      mkdirSync(join(system.root, 'chromium'));
      const manifestDir = join(system.root, typed);
      const names = { system, registry: undefined, browsers: ['chromium'], program, manifestDir } as const;
      expect(() => register(names)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
      expect(existsSync(manifestDir)).toBe(false);
    },
  );

  it.each([
    ['chromium', '/etc/chromium', 'chromium'],
    ['chrome', '/etc/opt/chrome', 'google-chrome'],
  ] as const)(
    'the system-wide manifest of a package counts for %s, the user’s own comes first',
    (browser, folder, own) => {
      const manifestDir = join(system.root, folder, 'native-messaging-hosts');
      mkdirSync(join(system.root, folder), { recursive: true });
      register({ system, registry: undefined, browsers: [browser], program, manifestDir });
      expect(verify(system, undefined, browser)).toMatchObject({
        state: 'ok',
        where: at(`${folder}/native-messaging-hosts`),
      });
      system.put(`/home/claire/.config/${own}/NativeMessagingHosts/${HOST_NAME}.json`, 'not json');
      expect(verify(system, undefined, browser)).toMatchObject({ state: 'broken', problem: 'not_json' });
    },
  );

  type Change = (manifest: Record<string, unknown>) => void;
  it.each<[string, string, Change | string | Uint8Array]>([
    ['another name', 'wrong_name', (manifest) => (manifest['name'] = 'other')],
    ['another type', 'wrong_type', (manifest) => (manifest['type'] = 'socket')],
    ['a relative path', 'path_not_absolute', (manifest) => (manifest['path'] = './host')],
    ['no path', 'path_not_absolute', (manifest) => delete manifest['path']],
    ['a path to nothing', 'program_missing', (manifest) => (manifest['path'] = '/nowhere/host')],
    ['a folder as program', 'program_not_executable', (manifest) => (manifest['path'] = '/')],
    [
      'the id of another extension',
      'id_missing',
      (manifest) => (manifest['allowed_origins'] = ['chrome-extension://x/']),
    ],
    [
      'an origin without its slash',
      'id_missing',
      (manifest) => (manifest['allowed_origins'] = [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}`]),
    ],
    ['a text where the list of ids belongs', 'id_missing', (manifest) => (manifest['allowed_origins'] = 'all')],
    ['broken JSON', 'not_json', '{'],
    ['a list at the top', 'not_json', '7'],
    ['a byte order mark', 'byte_order_mark', '\uFEFF{}'],
  ])('a manifest with %s is told as %s', (_what, problem, change) => {
    register({ system, registry: undefined, browsers: ['chrome'], program });
    const file = at('/home/claire/.config/google-chrome/NativeMessagingHosts');
    if (typeof change === 'function') {
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      change(manifest);
      writeFileSync(file, JSON.stringify(manifest));
    } else writeFileSync(file, change);
    expect(verify(system, undefined, 'chrome')).toEqual({ state: 'broken', where: file, problem });
  });

  it('a program that lost its executable bit, or is gone, is told', () => {
    register({ system, registry: undefined, browsers: ['firefox'], program });
    chmodSync(program, 0o644);
    expect(verify(system, undefined, 'firefox')).toMatchObject({ problem: 'program_not_executable' });
    rmSync(program);
    expect(verify(system, undefined, 'firefox')).toMatchObject({ problem: 'program_missing' });
  });

  it.each([
    ['/usr/bin/chromium', 'chromium', 'native'],
    ['/snap/bin/chromium', 'chromium', 'snap'],
    ['/var/lib/flatpak/app/org.mozilla.firefox/x', 'firefox', 'flatpak'],
    ['/home/claire/.local/share/flatpak/app/com.brave.Browser/x', 'brave', 'flatpak'],
  ] as const)('%s shows %s, packaged as %s', (path, browser, packaging) => {
    system.put(path);
    expect(findBrowser(system, browser)).toMatchObject({ installed: true, packaging });
  });

  it('Ubuntu’s wrapper beside the Snap is the Snap', () => {
    system.put('/usr/bin/chromium-browser');
    system.put('/snap/bin/chromium');
    expect(findBrowser(system, 'chromium').packaging).toBe('snap');
  });

  describe('Firefox as a Flatpak', () => {
    const app = '/var/lib/flatpak/app/org.mozilla.firefox/current/active';
    const version = (number: string): void => {
      system.put(`${app}/files/lib/firefox/application.ini`, `[App]\nName=Firefox\nVersion=${number}\n`);
    };
    const proxy = (): void => {
      system.put('/usr/share/dbus-1/services/org.freedesktop.NativeMessagingProxy.service', '[D-BUS Service]\n');
    };
    const talk = '[Session Bus Policy]\norg.freedesktop.NativeMessagingProxy=talk\n';
    const reach = () => findBrowser(system, 'firefox').reachesHost;

    it('reaches the host from 157 on, with the proxy, once it may talk to it', () => {
      version('157.0.1');
      expect(reach()).toBe('no');
      proxy();
      system.put(`${app}/metadata`, '[Session Bus Policy]\norg.freedesktop.NativeMessagingProxy=none\n');
      expect(reach()).toBe('unknown');
      system.put('/home/claire/.local/share/flatpak/overrides/org.mozilla.firefox', talk);
      expect(reach()).toBe('yes');
    });

    it('before 157 does not, and of a version that does not show it is not known', () => {
      version('156.9');
      proxy();
      system.put(`${app}/metadata`, talk);
      expect(reach()).toBe('no');
      version('');
      expect(reach()).toBe('unknown');
    });

    it('is alone in that: Chromium in a sandbox never does', () => {
      system.put('/var/lib/flatpak/app/org.chromium.Chromium/current/active/metadata', talk);
      proxy();
      expect(findBrowser(system, 'chromium').reachesHost).toBe('no');
    });
  });
});

describe('on macOS', () => {
  beforeEach(() => use('macos'));

  it('Brave is served in both places where it may look, and both go again', () => {
    const before = everything(system.root);
    expect(register({ system, registry: undefined, browsers: ['brave'], program })).toHaveLength(2);
    expect(verify(system, undefined, 'brave').state).toBe('ok');
    unregister({ system, registry: undefined, browsers: ['brave'] });
    expect(everything(system.root)).toEqual(before);
  });

  it('Chrome keeps its manifest while Brave, which shares it, goes', () => {
    register({ system, registry: undefined, browsers: ['chrome', 'brave'], program });
    unregister({ system, registry: undefined, browsers: ['brave'] });
    expect(verify(system, undefined, 'chrome').state).toBe('ok');
  });
});

describe('on Windows', () => {
  beforeEach(() => use('windows'));

  it('each browser finds the host by its key, and nothing is left afterwards', () => {
    const before = everything(system.root);
    const { registry, size } = madeUpRegistry();
    register({ system, registry, browsers: BROWSERS, program });
    for (const browser of BROWSERS) expect(verify(system, registry, browser)).toMatchObject({ state: 'ok', program });
    // Brave reads Chrome's key.
    expect(size()).toBe(4);
    expect(registry.read('HKCU', `Software\\Mozilla\\NativeMessagingHosts\\${HOST_NAME}`, '')).toMatch(
      /firefox\.json$/,
    );
    unregister({ system, registry, browsers: ['brave'] });
    expect(size()).toBe(4);
    unregister({ system, registry, browsers: BROWSERS });
    expect(size()).toBe(0);
    expect(everything(system.root)).toEqual(before);
  });

  it('a forged receipt removes no key but ours, and ours only while it points to our manifest', () => {
    const { registry } = madeUpRegistry();
    const ours = `Software\\Mozilla\\NativeMessagingHosts\\${HOST_NAME}`;
    registry.write('Software\\Policies', 'Important', 'theirs');
    registry.write('Software\\Google\\Chrome\\NativeMessagingHosts\\other', '', 'theirs');
    registry.write(ours, '', 'C:\\Program Files\\Compagnon e-CPS\\manifest-firefox.json');
    system.put(
      '/Users/Hélène/AppData/Local/Compagnon e-CPS/registration.json',
      JSON.stringify({
        entries: ['Software', 'Software\\Policies', 'Software\\Google\\Chrome\\NativeMessagingHosts\\other', ours].map(
          (where) => ({ kind: 'key', where, browsers: ['firefox'] }),
        ),
        folders: [],
        keys: ['Software\\Policies'],
      }),
    );
    expect(unregister({ system, registry, browsers: BROWSERS })).toEqual([]);
    expect(registry.read('HKCU', 'Software\\Policies', 'Important')).toBe('theirs');
    expect(registry.read('HKCU', ours, '')).toMatch(/manifest-firefox/);
  });

  it.each<[string, BrowserId]>([
    ['/Program Files/Google/Chrome/Application/chrome.exe', 'chrome'],
    ['/Program Files (x86)/Microsoft/Edge/Application/msedge.exe', 'edge'],
    ['/Users/Hélène/AppData/Local/BraveSoftware/Brave-Browser/Application/brave.exe', 'brave'],
    ['/Program Files/Mozilla Firefox/firefox.exe', 'firefox'],
  ])('%s shows %s', (path, browser) => {
    system.put(path);
    expect(findBrowser(system, browser)).toEqual({ installed: true, packaging: 'native' });
  });

  describe('a copy for one user', () => {
    const key = `Software\\Mozilla\\NativeMessagingHosts\\${HOST_NAME}`;
    const machine = ['HKLM', key, '', 'C:\\Program Files\\Compagnon e-CPS\\manifest-firefox.json'] as const;
    const user = ['HKCU', key, '', 'C:\\Users\\Claire\\x\\manifest-firefox.json'] as const;
    const alike = ['HKCU', key, '', machine[3]] as const;

    it('that hides the one for all is told, wherever its key came from', () => {
      expect(userCopiesInFront(madeUpRegistry([machine, user]).registry, 'firefox')).toEqual([{ key, file: user[3] }]);
      for (const values of [[machine], [user], [], [machine, alike]])
        expect(userCopiesInFront(madeUpRegistry(values).registry, 'firefox')).toEqual([]);
    });

    it('that hides the one for all goes when the user says so, though no receipt tells of it; the one for all stays', () => {
      const { registry } = madeUpRegistry([machine, user]);
      expect(unregister({ system, registry, browsers: ['chrome'] })).toEqual([]);
      expect(unregister({ system, registry, browsers: BROWSERS })).toEqual([key]);
      expect([registry.read('HKCU', key, ''), registry.read('HKLM', key, '')]).toEqual([null, machine[3]]);
    });

    it('that hides nothing is the installer’s to remove', () => {
      const { registry } = madeUpRegistry([user]);
      expect(unregister({ system, registry, browsers: BROWSERS })).toEqual([]);
      expect(registry.read('HKCU', key, '')).toBe(user[3]);
    });
  });

  it('a key whose file is gone is told', () => {
    const { registry } = madeUpRegistry([
      ['HKLM', `Software\\Microsoft\\Edge\\NativeMessagingHosts\\${HOST_NAME}`, '', '/gone/chromium.json'],
    ]);
    expect(verify(system, registry, 'edge')).toEqual({
      state: 'broken',
      where: '/gone/chromium.json',
      problem: 'file_missing',
    });
  });
});
