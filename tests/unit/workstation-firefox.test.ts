import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpsExtensionIn, declaresCpsModule, findFirefox } from '../../native-host/workstation/firefox.ts';
import { firefoxProfiles, profilesIn } from '../../native-host/workstation/firefox-profiles.ts';
import type { OperatingSystem } from '../../shared/diagnosis/facts.ts';
import { madeUpRegistry, madeUpSystem } from '../support/system/made-up-system.ts';

const ID = 'CPS2ter-2020_Firefox@asipsante.fr';

/** extensions.json with the CPS extension in a state of Firefox's. */
const list = (state: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    schemaVersion: 37,
    addons: [
      { id: 'other@example.org', active: true },
      { id: ID, ...state },
    ],
  });

/** Where Firefox keeps a user's profiles, by system and packaging. */
const PLACES: readonly (readonly [what: string, os: OperatingSystem, folder: string])[] = [
  ['Firefox before 147', 'linux', '/home/claire/.mozilla/firefox'],
  ['Firefox from 147 on', 'linux', '/home/claire/.config/mozilla/firefox'],
  ['Debian’s ESR', 'linux', '/home/claire/.config/mozilla/firefox-esr'],
  ['the Snap', 'linux', '/home/claire/snap/firefox/common/.mozilla/firefox'],
  ['the Flatpak', 'linux', '/home/claire/.var/app/org.mozilla.firefox/.mozilla/firefox'],
  ['the Flatpak from 147 on', 'linux', '/home/claire/.var/app/org.mozilla.firefox/config/mozilla/firefox'],
  ['macOS', 'macos', '/home/claire/Library/Application Support/Firefox/Profiles'],
  ['Windows', 'windows', '/Users/Hélène/AppData/Roaming/Mozilla/Firefox/Profiles'],
  [
    'the Windows Store',
    'windows',
    '/Users/Hélène/AppData/Local/Packages/Mozilla.Firefox_n80bbvh6b1a2t/LocalCache/Roaming/Mozilla/Firefox/Profiles',
  ],
];

describe('the CPS extension of Firefox', () => {
  it.each(PLACES)('is found in the profiles of %s', async (_what, os, folder) => {
    using system = madeUpSystem(os);
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('absent');
    system.put(`${folder}/a1b2.default/extensions.json`, list({ active: true }));
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('on');
  });

  it('is found where XDG_CONFIG_HOME puts the profiles', async () => {
    using system = madeUpSystem('linux', { XDG_CONFIG_HOME: '/srv/claire/config' });
    system.put('/srv/claire/config/mozilla/firefox/p/extensions.json', list({ active: true }));
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('on');
  });

  it('is found in a profile that profiles.ini puts elsewhere', async () => {
    using system = madeUpSystem('linux');
    const there = system.put('/data/profil/extensions.json', list({ active: true })).replace('/extensions.json', '');
    system.put('/home/claire/.mozilla/firefox/profiles.ini', `[Profile0]\nName=x\nIsRelative=0\nPath=${there}\n`);
    expect(await firefoxProfiles(system)).toContain(there);
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('on');
  });

  it.each<[string, BufferEncoding]>([
    ['UTF-8 with a mark, as PowerShell writes it', 'utf8'],
    ['UTF-16', 'utf16le'],
  ])('is found by a profiles.ini in %s', async (_what, encoding) => {
    using system = madeUpSystem('linux');
    const there = system.put('/data/officine/extensions.json', list({ active: true })).replace('/extensions.json', '');
    const ini = `\ufeff[Profile0]\r\nName=Officine n° 2\r\nIsRelative=0\r\nPath=${there}\r\n`;
    system.put('/home/claire/.mozilla/firefox/profiles.ini', Buffer.from(ini, encoding));
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('on');
  });

  it.each([
    ['switched off by the user', { active: false, userDisabled: true }, 'off'],
    ['switched off by Firefox', { active: false, appDisabled: true }, 'off'],
    ['on', { active: true, userDisabled: false }, 'on'],
    ['about to go', { active: true, pendingUninstall: true }, 'absent'],
    ['in a list that says nothing of its state', {}, 'off'],
  ])('%s is not told as anything else', (_what, state, seen) => {
    expect(cpsExtensionIn(list(state))).toBe(seen);
  });

  it('laid down by a package, but not taken over by Firefox, is off', async () => {
    using system = madeUpSystem('linux');
    system.put(`/home/claire/.mozilla/firefox/p/extensions/${ID}.xpi`);
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('off');
    system.put('/home/claire/.mozilla/firefox/p/extensions.json', '{"addons":[]}');
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('off');
  });

  it('on in one profile is on, whatever the others hold; a list that cannot be read is otherwise not known', async () => {
    using system = madeUpSystem('linux');
    const home = '/home/claire/.mozilla/firefox';
    system.put(`${home}/a/extensions.json`, list({ active: false }));
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('off');
    system.put(`${home}/b/extensions.json`, `half a list with "${ID}"`);
    await expect(findFirefox(system, undefined)).rejects.toThrow();
    system.put(`${home}/c/extensions.json`, list({ active: true }));
    expect((await findFirefox(system, undefined)).cpsExtension).toBe('on');
  });

  it('is looked for in whatever JSON a list may hold without an exception', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['on', 'off', 'absent']).toContain(cpsExtensionIn(text));
      }),
    );
  });

  it('leaves profiles.ini of whatever text readable', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('[Profile0]', 'Path=', 'IsRelative=0', '[Install]', 'Path=../..'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(Array.isArray(profilesIn(lines.join('\n'), '/p'))).toBe(true);
      }),
    );
  });
});

describe('the PKCS#11 module of Cryptolib', () => {
  it.each([
    ['linux', '/usr/lib64/mozilla/pkcs11-modules/cps3.json'],
    ['macos', '/Library/Application Support/Mozilla/PKCS11Modules/cps3.json'],
  ] as const)('is declared to Firefox on %s by its manifest', async (os, path) => {
    using system = madeUpSystem(os);
    expect((await findFirefox(system, undefined)).pkcs11Module).toBe(false);
    system.put(path);
    expect((await findFirefox(system, undefined)).pkcs11Module).toBe(true);
  });

  it('is declared on Windows by the registry, as long as the manifest is there', async () => {
    using system = madeUpSystem('windows');
    const path = 'C:\\Program Files\\santesocial\\CPS\\cps3.json';
    const { registry } = madeUpRegistry([['HKLM', 'SOFTWARE\\Mozilla\\PKCS11Modules\\cps3', '', path]]);
    expect((await findFirefox(system, registry)).pkcs11Module).toBe(false);
    system.put('/Program Files/santesocial/CPS/cps3.json');
    expect((await findFirefox(system, registry)).pkcs11Module).toBe(true);
  });

  it('added by hand stands in the profile', async () => {
    using system = madeUpSystem('linux');
    const text = 'library=/opt/santesocial/CPS/lib/libcps3_pkcs11_lux.so\nname=CPS\n';
    expect(declaresCpsModule(text)).toBe(true);
    expect(declaresCpsModule('library=/usr/lib/opensc-pkcs11.so\nname=cps3_pkcs11\n')).toBe(false);
    system.put('/home/claire/.mozilla/firefox/p/pkcs11.txt', text);
    expect((await findFirefox(system, undefined)).pkcs11Module).toBe(true);
  });
});
