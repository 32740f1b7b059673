import { afterEach, describe, expect, it } from 'vitest';
import { register } from '../../native-host/registration/register.ts';
import type { Hive } from '../../native-host/registration/registry.ts';
import { verify } from '../../native-host/registration/verify.ts';
import { browserRegistrations } from '../../native-host/workstation/registrations.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { deskWith } from '../support/desks/sample-facts.ts';
import { type MadeUpSystem, madeUpRegistry, madeUpSystem } from '../support/system/made-up-system.ts';

let system: MadeUpSystem;
afterEach(() => system[Symbol.dispose]());

/** A computer on which every browser of this user is linked to the host. */
function linked(os: 'linux' | 'windows', registry = madeUpRegistry().registry): MadeUpSystem {
  system = madeUpSystem(os);
  const program = system.put(
    os === 'windows' ? '/app/compagnon-ecps.exe' : '/app/compagnon-ecps',
    '#!/bin/sh\n',
    0o755,
  );
  register({ system, registry, browsers: ['chrome', 'chromium', 'edge', 'brave', 'firefox'], program });
  return system;
}
const forbids = (browser: BrowserId, registry = madeUpRegistry().registry): string | undefined =>
  verify(system, system.os === 'windows' ? registry : undefined, browser).forbidden?.policy;

describe('an administrator’s files on Linux', () => {
  it.each([
    ['chrome', '/etc/opt/chrome/policies/managed/desk.json'],
    ['chromium', '/etc/chromium/policies/managed/desk.json'],
    ['edge', '/etc/opt/edge/policies/managed/desk.json'],
    ['brave', '/etc/brave/policies/managed/desk.json'],
  ] as const)('%s is said to be kept from the host by them, and by no other browser’s', (browser, file) => {
    linked('linux');
    const where = system.put(file, JSON.stringify({ NativeMessagingBlocklist: ['*'] }));
    expect(verify(system, undefined, browser)).toMatchObject({
      state: 'ok',
      forbidden: { policy: 'NativeMessagingBlocklist', where },
    });
    for (const other of (['chrome', 'chromium', 'edge', 'brave', 'firefox'] as const).filter((one) => one !== browser))
      expect(forbids(other)).toBeUndefined();
  });

  it.each([
    ['everything forbidden', { NativeMessagingBlocklist: ['*'] }, 'NativeMessagingBlocklist'],
    ['our host forbidden by name', { NativeMessagingBlocklist: [HOST_NAME] }, 'NativeMessagingBlocklist'],
    ['another host forbidden', { NativeMessagingBlocklist: ['org.example'] }, undefined],
    [
      'everything forbidden but ours',
      { NativeMessagingBlocklist: ['*'], NativeMessagingAllowlist: [HOST_NAME] },
      undefined,
    ],
    ['hosts of one user refused', { NativeMessagingUserLevelHosts: false }, 'NativeMessagingUserLevelHosts'],
    ['hosts of one user let in', { NativeMessagingUserLevelHosts: true }, undefined],
    ['values of wrong kinds', { NativeMessagingBlocklist: '*', NativeMessagingUserLevelHosts: 'no' }, undefined],
  ])('%s', (_what, policies, policy) => {
    linked('linux');
    system.put('/etc/chromium/policies/managed/desk.json', JSON.stringify(policies));
    expect(forbids('chromium')).toBe(policy);
  });

  it('of several files the last one counts, and one that is no JSON counts nothing', () => {
    linked('linux');
    system.put('/etc/chromium/policies/managed/10.json', JSON.stringify({ NativeMessagingBlocklist: ['*'] }));
    system.put('/etc/chromium/policies/managed/20.json', JSON.stringify({ NativeMessagingBlocklist: [] }));
    system.put('/etc/chromium/policies/managed/30.json', '{');
    expect(forbids('chromium')).toBeUndefined();
  });

  it('where hosts of one user are refused, the one for the whole computer is looked at', () => {
    linked('linux');
    system.put('/etc/chromium/policies/managed/desk.json', JSON.stringify({ NativeMessagingUserLevelHosts: false }));
    const file = system.put(`/etc/chromium/native-messaging-hosts/${HOST_NAME}.json`, 'not JSON');
    expect(verify(system, undefined, 'chromium')).toEqual({ state: 'broken', where: file, problem: 'not_json' });
  });

  it.each([
    ['all extensions forbidden', { '*': { installation_mode: 'blocked' } }, 'ExtensionSettings'],
    ['ours forbidden', { [FIREFOX_EXTENSION_ID]: { installation_mode: 'blocked' } }, 'ExtensionSettings'],
    [
      'all forbidden but ours',
      { '*': { installation_mode: 'blocked' }, [FIREFOX_EXTENSION_ID]: { installation_mode: 'force_installed' } },
      undefined,
    ],
  ])('Firefox: %s', (_what, settings, policy) => {
    linked('linux');
    system.put('/etc/firefox/policies/policies.json', JSON.stringify({ policies: { ExtensionSettings: settings } }));
    expect(forbids('firefox')).toBe(policy);
  });

  it('a link in order that is forbidden is a warning that names the policy, and no repair is offered', () => {
    linked('linux');
    system.put('/usr/bin/chromium', '', 0o755);
    system.put('/etc/chromium/policies/managed/desk.json', JSON.stringify({ NativeMessagingBlocklist: ['*'] }));
    const browsers = browserRegistrations(system, undefined);
    const facts = deskWith([], { workstation: { browsers: { state: 'known', value: browsers } } });
    const { checks, remedies } = diagnose(facts, new Date('2026-11-30'));
    const check = checks.find(({ id }) => id === 'browsers');
    expect(check?.status).toBe('warn');
    expect(check?.evidence).toBe('Interdit par l’administrateur\u00a0: Chromium (NativeMessagingBlocklist).');
    expect(remedies.map(({ id }) => id)).not.toContain('repair-registration');
  });
});

describe('an administrator’s keys on Windows', () => {
  const CHROME = 'Software\\Policies\\Google\\Chrome';
  const CMD = ['HKCU', 'Software\\Policies\\Microsoft\\Windows\\System', 'DisableCMD', 1] as const;
  type Value = readonly [Hive, string, string, string | number];

  it.each<[string, readonly Value[], BrowserId, string | undefined]>([
    ['Chrome', [['HKLM', `${CHROME}\\NativeMessagingBlocklist`, '1', '*']], 'chrome', 'NativeMessagingBlocklist'],
    ['Brave does not read Chrome’s', [['HKLM', `${CHROME}\\NativeMessagingBlocklist`, '1', '*']], 'brave', undefined],
    [
      'Brave',
      [['HKLM', 'Software\\Policies\\BraveSoftware\\Brave\\NativeMessagingBlocklist', '7', '*']],
      'brave',
      'NativeMessagingBlocklist',
    ],
    [
      'Edge, as Microsoft’s baseline has it',
      [['HKLM', 'Software\\Policies\\Microsoft\\Edge', 'NativeMessagingUserLevelHosts', 0]],
      'edge',
      'NativeMessagingUserLevelHosts',
    ],
    [
      'Chromium, for one user',
      [['HKCU', 'Software\\Policies\\Chromium', 'NativeMessagingUserLevelHosts', 0]],
      'chromium',
      'NativeMessagingUserLevelHosts',
    ],
    [
      'the computer’s list goes before the user’s',
      [
        ['HKLM', `${CHROME}\\NativeMessagingAllowlist`, '3', HOST_NAME],
        ['HKCU', `${CHROME}\\NativeMessagingBlocklist`, '1', '*'],
      ],
      'chrome',
      undefined,
    ],
    ['no cmd.exe', [CMD], 'chrome', 'DisableCMD'],
    [
      'no cmd.exe, and none needed',
      [CMD, ['HKLM', CHROME, 'NativeHostsExecutablesLaunchDirectly', 1]],
      'chrome',
      undefined,
    ],
    ['no cmd.exe, which Firefox does not use', [CMD], 'firefox', undefined],
    [
      'Firefox',
      [
        [
          'HKLM',
          'Software\\Policies\\Mozilla\\Firefox',
          'ExtensionSettings',
          '{"*": {\n"installation_mode": "blocked"}}',
        ],
      ],
      'firefox',
      'ExtensionSettings',
    ],
  ])('%s', (_what, values, browser, policy) => {
    const { registry } = madeUpRegistry(values);
    linked('windows', registry);
    expect(forbids(browser, registry)).toBe(policy);
  });
});
