// @module-tag beyond
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCertificate } from '../../native-host/card/certificate.ts';
import { WINDOWS_NODE } from '../../scripts/setup/windows-parts.mjs';
import type { CardFacts, ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import type { Windows } from '../support/windows/wine.ts';
import { certificate } from '../virtual-card/certificate.ts';
import { PROFILES } from '../virtual-card/profiles.ts';
import { buildAgent, workstationFactsIn } from './workstation-under-wine.ts';

// What Windows itself is asked, on Wine's processes, registry, services and certificate store.

const CPS = '3BAC00402A001225006480000310009000';
const own = certificate(PROFILES['cps3-pharmacist'], 'authentication');
const card: CardFacts = {
  atr: CPS,
  kind: 'cps3',
  evidence: 'issuer',
  reading: 'complete',
  ...readCertificate(own, new Date()),
};
const reader: ReaderFacts = { name: 'Reader 0', model: null, state: 'present', card };

let windows: Windows;

beforeAll(async () => {
  windows = startWindows();
  await buildAgent();
}, 120_000);
afterAll(() => windows.close());

const put = (path: string, contents = ''): void => {
  const file = join(windows.drive, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
};

const setValue = async (key: string, name: string, value: string, type = 'REG_SZ'): Promise<void> => {
  const named = name === '' ? ['/ve'] : ['/v', name];
  const code = await windows.start('reg', ['add', key, ...named, '/t', type, '/d', value, '/f']);
  if (code !== 0) throw new Error(`reg add ended with ${code}`);
};

describe('a Windows of which nothing is known', () => {
  it('is looked at without an error, and what it has no function for is not known', async () => {
    await windows.start('net', ['start', 'EventLog']);
    const { workstation, readers, services } = await workstationFactsIn(windows, {
      readers: [reader],
      services: ['EventLog', 'No such service'],
    });
    expect(workstation).toMatchObject({
      ccm: { state: 'known', value: false },
      cryptolib: { state: 'known', value: [] },
      firefox: { state: 'known', value: { cpsExtension: 'absent', pkcs11Module: false } },
      // Wine's powrprof.dll cannot be asked.
      usbSelectiveSuspend: { state: 'unknown', reason: expect.any(String) },
    });
    expect(readers[0]?.card).toMatchObject({
      provider: { state: 'known', value: { names: [], provider: null, fileThere: null } },
      certificateInStore: { state: 'known', value: false },
    });
    expect(services).toEqual(['running', 'absent']);
  });
});

describe('a Windows with Cryptolib', () => {
  it('has its certificate manager only while that runs', async () => {
    // A copy: Wine names a process of a linked file after the first of its names.
    copyFileSync(WINDOWS_NODE, join(windows.drive, 'CCM.exe'));
    const { workstation } = await workstationFactsIn(windows, { programs: ['C:\\CCM.exe'] });
    expect(workstation.ccm).toEqual({ state: 'known', value: true });
    expect((await workstationFactsIn(windows, {})).workstation.ccm).toEqual({ state: 'known', value: false });
  });

  it('tells the provider it would take for the card by its mask, and whether its library is there', async () => {
    const cards = 'HKLM\\SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards';
    const name = 'Carte de Professionnel de Sante CPS3';
    const provider = 'ASIP Sante Cryptographic Provider';
    await setValue(`${cards}\\${name}`, 'ATR', '3B00000000001225006480000000009000', 'REG_BINARY');
    await setValue(`${cards}\\${name}`, 'ATRMask', 'FF00000000FFFFFFFFFFFF000000FFFFFF', 'REG_BINARY');
    await setValue(`${cards}\\${name}`, 'Crypto Provider', provider);
    await setValue(
      `HKLM\\SOFTWARE\\Microsoft\\Cryptography\\Defaults\\Provider\\${provider}`,
      'Image Path',
      'cps3_csp_w64.dll',
    );
    const vitale: CardFacts = { atr: '3B7513000043', kind: 'vitale', evidence: 'atr-exact', reading: 'not-attempted' };
    const seen = async () => {
      const { readers } = await workstationFactsIn(windows, { readers: [reader, { ...reader, card: vitale }] });
      return readers.map((each) => each.card?.provider);
    };
    expect(await seen()).toEqual([{ state: 'known', value: { names: [name], provider, fileThere: false } }, undefined]);
    put('windows/system32/cps3_csp_w64.dll');
    expect((await seen())[0]).toMatchObject({ value: { fileThere: true } });
  });

  it('that was removed and left its entry behind has none; with its library it is that version', async () => {
    const uninstall = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{A}';
    await setValue(uninstall, 'DisplayName', 'Composants Cryptographiques CPS v5.2.6 (x64)');
    await setValue(uninstall, 'DisplayVersion', '5.2.6');
    expect((await workstationFactsIn(windows, {})).workstation.cryptolib).toEqual({ state: 'known', value: [] });
    put('windows/system32/cps3_pkcs11_w64.dll');
    expect((await workstationFactsIn(windows, {})).workstation.cryptolib).toMatchObject({
      value: [{ version: '5.2.6' }],
    });
  });

  it('shows the PKCS#11 module by the manifest that the registry leads to', async () => {
    put('cps/cps3.json', '{}');
    await setValue('HKLM\\SOFTWARE\\Mozilla\\PKCS11Modules\\cps3', '', 'C:\\cps\\cps3.json');
    const { workstation } = await workstationFactsIn(windows, {});
    expect(workstation.firefox).toMatchObject({ value: { pkcs11Module: true } });
  });
});

describe('the user’s certificates in Windows', () => {
  const base64 = (name: keyof typeof PROFILES, use: 'authentication' | 'signature'): string =>
    Buffer.from(certificate(PROFILES[name], use)).toString('base64');
  const inStore = async (...certificates: readonly string[]) =>
    (await workstationFactsIn(windows, { readers: [reader], certificates })).readers[0]?.card?.certificateInStore;

  it('hold the card’s own for logging in, not only its signature’s or a colleague’s', async () => {
    expect(await inStore(base64('cps3-pharmacist', 'signature'), base64('cps3-adeli', 'authentication'))).toEqual({
      state: 'known',
      value: false,
    });
    expect(await inStore(base64('cps3-pharmacist', 'authentication'))).toEqual({ state: 'known', value: true });
  });
});
