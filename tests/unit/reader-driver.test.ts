import { describe, expect, it } from 'vitest';
import { versionOfPcscLite } from '../../native-host/workstation/pcsc-version.ts';
import { NotKnown } from '../../native-host/workstation/probe.ts';
import { driversInPlist, readerDrivers, withDrivers } from '../../native-host/workstation/reader-driver.ts';
import { supportDetails } from '../../shared/diagnosis/support-details.ts';
import { deskWith, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { madeUpRegistry, madeUpSystem, madeUpWindows } from '../support/system/made-up-system.ts';

const plist = (name: string, version: string, ids: readonly (readonly [string, string])[]): string => `<plist><dict>
  <key>CFBundleName</key> <string>${name}</string>
  <key>CFBundleShortVersionString</key> <string>${version}</string>
  <key>ifdVendorID</key> <array>${ids.map(([vendor]) => `<string>${vendor}</string>`).join('\n')}</array>
  <key>ifdProductID</key> <array>${ids.map(([, product]) => `<string>${product}</string>`).join('\n')}</array>
</dict></plist>`;

const KAPELSE = { ...SAMPLE_READER, name: 'KAPELSE KAP-LINK2 [00478521 KAP-LINK2 0] (00478521) 00 00' };

describe('the driver of a reader', () => {
  it('is the one whose Info.plist lists its USB id', async () => {
    using system = madeUpSystem('linux');
    system.put(
      '/usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist',
      plist('CCIDCLASSDRIVER', '1.6.2', [
        ['0x08E6', '0x3437'],
        ['0x2947', '0x0105'],
      ]),
    );
    const drivers = await readerDrivers(system, undefined);
    expect(drivers).toContainEqual({ usb: '2947:0105', text: 'CCIDCLASSDRIVER 1.6.2' });
    expect(withDrivers([KAPELSE], drivers)).toMatchObject([{ driver: 'CCIDCLASSDRIVER 1.6.2' }]);
  });

  it('is not told where two drivers list it, nor for a reader whose model is not known', () => {
    const two = [
      ...driversInPlist(plist('A', '1', [['0x2947', '0x0105']])),
      ...driversInPlist(plist('B', '2', [['0x2947', '0x0105']])),
    ];
    expect(withDrivers([KAPELSE, { ...SAMPLE_READER, name: 'Other 00 00' }], two).map(({ driver }) => driver)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each(['', '<plist>', plist('A', '1', [['x', 'y']]), plist('A', '1', [])])(
    'is nothing in a file that says none: %#',
    (text) => {
      expect(driversInPlist(text)).toEqual([]);
    },
  );

  it('on Windows is the one that Windows has started for the device, of the class of smart-card readers only', async () => {
    using system = madeUpSystem('windows');
    const device = 'SYSTEM\\CurrentControlSet\\Enum\\USB\\VID_2947&PID_0105';
    const reader = '{50dd5230-ba8a-11d1-bf5d-0000f805f530}\\0003';
    const storage = '{4d36e967-e325-11ce-bfc1-08002be10318}\\0001';
    const windows = madeUpWindows({
      usbInstanceIds: () => [
        'USB\\VID_2947&PID_0105\\6&1',
        'USB\\VID_2947&PID_0105&MI_00\\7&0',
        'USB\\VID_2947&PID_0105&MI_01\\7&1',
      ],
      ...madeUpRegistry([
        ['HKLM', `${device}&MI_00\\7&0`, 'Driver', reader],
        ['HKLM', `${device}&MI_01\\7&1`, 'Driver', storage],
        ['HKLM', `SYSTEM\\CurrentControlSet\\Control\\Class\\${reader}`, 'DriverDesc', 'KAP-LINK2 CCID'],
        ['HKLM', `SYSTEM\\CurrentControlSet\\Control\\Class\\${reader}`, 'ProviderName', 'Kapelse'],
        ['HKLM', `SYSTEM\\CurrentControlSet\\Control\\Class\\${reader}`, 'DriverVersion', '1.2.3.4'],
        ['HKLM', `SYSTEM\\CurrentControlSet\\Control\\Class\\${storage}`, 'DriverVersion', '10.0'],
      ]),
    });
    expect(await readerDrivers(system, windows)).toEqual([
      { usb: '2947:0105', text: 'Kapelse KAP-LINK2 CCID 1.2.3.4' },
    ]);
  });
});

describe('the version of the smart-card service', () => {
  it('is what pcscd prints of itself', () => {
    expect(versionOfPcscLite('pcsc-lite version 2.3.3\nCopyright (C) …')).toBe('pcsc-lite 2.3.3');
  });

  it('is not known where something else is printed', () => {
    expect(() => versionOfPcscLite('version 9')).toThrow(NotKnown);
  });
});

it('the details for support name service, driver, ATR and issuer, and nobody', () => {
  const facts = deskWith([{ ...SAMPLE_READER, driver: 'CCIDCLASSDRIVER 1.6.2' }], {
    pcsc: { service: 'running', version: 'pcsc-lite 2.3.3' },
  });
  const text = supportDetails(facts).flat().join('\n');
  for (const told of ['pcsc-lite 2.3.3', 'CCIDCLASSDRIVER 1.6.2', '3BAC004044095455000000000000', 'AC DE TEST'])
    expect(text).toContain(told);
  for (const hidden of ['EXEMPLE', 'MARIE', '899700218896', '99213845']) expect(text).not.toContain(hidden);
});
