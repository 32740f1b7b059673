import { describe, expect, it } from 'vitest';
import { findCryptolib, versionIn, versionInAdm } from '../../native-host/workstation/cryptolib.ts';
import { findGalss } from '../../native-host/workstation/galss.ts';
import { parseGalssIni } from '../../native-host/workstation/galss-ini.ts';
import { probe } from '../../native-host/workstation/probe.ts';
import { isRemoteSession } from '../../native-host/workstation/remote-session.ts';
import { usbFromSysfs } from '../../native-host/workstation/usb-linux.ts';
import { usbFromIoreg } from '../../native-host/workstation/usb-macos.ts';
import { usbFromInstanceIds } from '../../native-host/workstation/usb-windows.ts';
import { workstationFacts } from '../../native-host/workstation/workstation.ts';
import { MOST_LISTED } from '../../shared/protocol/most-listed.ts';
import { madeUpRegistry, madeUpSystem, madeUpWindows } from '../support/system/made-up-system.ts';

const telium = { vendorId: '0b00', productId: '0090' };
const tiKap = { vendorId: '2947', productId: '0111' };

describe('USB devices', () => {
  it('are read from sysfs; interfaces and hubs without ids are left out', async () => {
    using system = madeUpSystem('linux');
    system.put('/sys/bus/usb/devices/1-1/idVendor', '0b00\n');
    system.put('/sys/bus/usb/devices/1-1/idProduct', '0090\n');
    system.put('/sys/bus/usb/devices/1-1:1.0/bInterfaceClass', '0b\n');
    expect(await usbFromSysfs(system)).toEqual([telium]);
  });

  it('are read from ioreg, whose ids are decimal', () => {
    const text = `+-o Root  <class IORegistryEntry, id 0x100000100>
  | {
  |   "IOKitBuildVersion" = "Darwin Kernel Version 24.0.0"
  | }
  |
  +-o AppleT8103USBXHCI@01000000  <class AppleT8103USBXHCI>
    | {
    |   "locationID" = 16777216
    | }
    +-o Lecteur SESAM VITALE@01100000  <class IOUSBHostDevice>
    |   {
    |     "idProduct" = 144
    |     "idVendor" = 2816
    |     "USB Product Name" = "Lecteur SESAM VITALE"
    |   }
    +-o Ti-Kap@01200000  <class IOUSBHostDevice>
        {
          "idVendor" = 10567
          "idProduct" = 273
        }
`;
    expect(usbFromIoreg(text)).toEqual([telium, tiKap]);
  });

  it('are read from Windows instance ids; hubs and interfaces of a device are not devices', () => {
    const ids = [
      'USB\\ROOT_HUB30\\4&1E3F2A1&0&0',
      'USB\\VID_0B00&PID_0090\\5&2C3D&0&3',
      'USB\\VID_2947&PID_0111\\0001',
      'USB\\VID_2947&PID_0111&MI_00\\6&1&0&0000',
    ];
    expect(usbFromInstanceIds(ids)).toEqual([telium, tiKap]);
  });
});

const GALSS_INI = `; GALSS
[PROTOCOLE0]
NomLib=PSSINW64.DLL
[PROTOCOLE1]
NomLib=PCSCW64.DLL
[CONFIG]
NbCanaux=2
[CANAL1]
TCanal=3
Index=1
Protocole=1
Caracteristiques=Ingenico TL TELIUM 1 0
[CANAL1.PAD1.LAD1]
NomLAD=CPS
[CANAL2]
TCanal=1
Index=3
Protocole=0
Caracteristiques=9600,1,8,0,0
[CANAL2.PAD1.LAD1]
NomLAD=Vitale
[CANAL2.PAD1.LAD2]
NomLAD=Autre
`;

describe('galss.ini', () => {
  it('gives each channel with its kind, setting and slots', () => {
    expect(parseGalssIni(GALSS_INI, 'p')).toEqual({
      iniPath: 'p',
      channels: [
        { kind: 'pcsc', setting: 'Ingenico TL TELIUM 1 0', lads: ['CPS'] },
        { kind: 'serial', setting: '9600,1,8,0,0', lads: ['Vitale', 'Autre'] },
      ],
      cpsOnSerial: false,
    });
  });

  it.each([
    ['a serial setting', '[CANAL1]\r\nCaracteristiques=9600,1,8,0,0\r\n[CANAL1.PAD1.LAD1]\r\nNomLAD=CPS\r\n', true],
    ['a COM port', '[canal2]\nCARACTERISTIQUES = COM3\n[canal2.pad1.lad1]\nnomlad = cps\n', true],
    [
      'the PSS library alone',
      '[PROTOCOLE0]\nNomLib=PSSINW32.DLL\n[CANAL1]\nProtocole=0\n[CANAL1.PAD1.LAD1]\nNomLAD=CPS',
      true,
    ],
    ['a Vitale on the line', '[CANAL1]\nCaracteristiques=9600,1,8,0,0\n[CANAL1.PAD1.LAD1]\nNomLAD=Vitale', false],
    [
      'a slot of channel 10, which is not channel 1',
      '[CANAL1]\nCaracteristiques=COM1\n[CANAL10.PAD1.LAD1]\nNomLAD=CPS',
      false,
    ],
    ['nothing', '', false],
  ])('with %s says whether the CPS is on a serial line', (_what, text, onSerial) => {
    expect(parseGalssIni(text, 'p').cpsOnSerial).toBe(onSerial);
  });

  it('of more channels than anybody has is read soon, and told of as far as a message goes', () => {
    const channels = Array.from({ length: 20_000 }, (_, at) => `[CANAL${at}]`);
    const lads = Array.from({ length: 100 }, (_, at) => `[CANAL0.PAD0.LAD${at}]\nNomLAD=CPS`);
    const begun = performance.now();
    const found = parseGalssIni([...channels, ...lads].join('\n'), 'p').channels;
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect([found.length, found[0]?.lads.length]).toEqual([MOST_LISTED, MOST_LISTED]);
  });

  it('on Linux is not set up where Cryptolib’s package made the folder, and not known where something else did', async () => {
    using system = madeUpSystem('linux');
    system.put('/usr/local/galss/libgalcllux.so');
    await expect(findGalss(system)).rejects.toThrow();
    system.put('/var/opt/santesocial/commun/adm/155.adm', '050202');
    expect(await findGalss(system)).toBeNull();
  });

  it('is found on Windows in the code page of Windows, and its absence is a fact', async () => {
    using system = madeUpSystem('windows');
    expect(await findGalss(system)).toBeNull();
    system.put('/Windows/galss.ini', Buffer.from('[CANAL1]\nCaracteristiques=Lecteur d\xe9port\xe9 0\n', 'latin1'));
    expect((await findGalss(system))?.channels[0]?.setting).toBe('Lecteur déporté 0');
  });

  it.each<[string, string, BufferEncoding]>([
    ['a byte order mark', '\ufeff', 'utf8'],
    ['UTF-16', '\ufeff', 'utf16le'],
    ['no mark', '', 'latin1'],
  ])('saved with %s tells the same channel', async (_what, mark, encoding) => {
    using system = madeUpSystem('windows');
    const ini = `${mark}[CANAL1]\r\nCaracteristiques="9600,1,8,0,0"\r\n[CANAL1.PAD1.LAD1]\r\nNomLAD=CPS\r\n`;
    system.put('/Windows/galss.ini', Buffer.from(ini, encoding));
    expect(await findGalss(system)).toMatchObject({ cpsOnSerial: true, channels: [{ setting: '9600,1,8,0,0' }] });
  });
});

describe('Cryptolib', () => {
  it.each([
    ['5.2.6', '5.2.6'],
    ['v5.2 (x64)', '5.2'],
    ['Composants Cryptographiques CPS v5.1.7 (x64)', '5.1.7'],
    ['CPS3', null],
    [null, null],
  ])('of "%s" has version %s', (text, version) => {
    expect(versionIn(text)).toBe(version);
  });

  it('on Windows is what the registry declares, once its library is there: an entry alone is no installation', async () => {
    using system = madeUpSystem('windows');
    const uninstall = 'Microsoft\\Windows\\CurrentVersion\\Uninstall';
    const { registry } = madeUpRegistry([
      ['HKLM', 'SOFTWARE\\ASIP\\Cryptolib CPS', 'Version', '5.2.6'],
      ['HKLM', 'SOFTWARE\\ASIP\\Cryptolib CPS', 'InstallDir', 'C:\\Program Files\\santesocial\\CPS'],
      ['HKLM', 'SOFTWARE\\WOW6432Node\\ASIP\\Cryptolib CPS', 'Version', '5.0.42'],
      ['HKLM', `SOFTWARE\\${uninstall}\\{1}`, 'DisplayName', 'Composants Cryptographiques CPS v5.1.7 (x64)'],
      ['HKLM', `SOFTWARE\\${uninstall}\\{2}`, 'DisplayName', 'Autre chose'],
    ]);
    expect(await findCryptolib(system, registry)).toEqual([]);
    system.put('/Windows/System32/cps3_pkcs11_w64.dll');
    const found = await findCryptolib(system, registry);
    expect(found.map(({ version }) => version)).toEqual(['5.2.6', '5.0.42', '5.1.7']);
  });

  it('on Windows shows by its files when nothing declares it', async () => {
    using system = madeUpSystem('windows');
    const path = system.put('/Windows/System32/cps3_pkcs11_w64.dll');
    expect(await findCryptolib(system, madeUpRegistry().registry)).toEqual([{ version: null, path }]);
  });

  it('on Linux is found once, whatever links lead to it', async () => {
    using system = madeUpSystem('linux');
    expect(await findCryptolib(system, undefined)).toEqual([]);
    const path = system.put('/opt/santesocial/CPS/lib/libcps3_pkcs11_lux.so');
    expect(await findCryptolib(system, undefined)).toEqual([{ version: null, path }]);
  });

  it.each(['linux', 'macos'] as const)(
    'on %s has the version its package wrote down, not that of its PKCS#11',
    async (os) => {
      using system = madeUpSystem(os);
      const path =
        os === 'linux'
          ? system.put('/opt/santesocial/CPS/lib/libcps3_pkcs11_lux.so')
          : system.put('/usr/local/lib/libcps3_pkcs11_osx.dylib');
      const adm = os === 'linux' ? '/var/opt' : '/Library/Application Support';
      system.put(`${adm}/santesocial/commun/adm/155.adm`, '050202\n');
      expect(await findCryptolib(system, undefined)).toEqual([{ version: '5.2.2', path }]);
    },
  );

  it.each([
    ['050202', '5.2.2'],
    ['[155]\nVERSION=050110\n', '5.1.10'],
    ['20240530', null],
    ['', null],
  ])('155.adm of "%s" says %s', (text, version) => {
    expect(versionInAdm(text)).toBe(version);
  });
});

describe('a remote session', () => {
  it.each([
    ['over ssh', { SSH_CONNECTION: '1 2 3 4' }, true],
    ['over Windows terminal services', { SESSIONNAME: 'RDP-Tcp#3' }, true],
    ['over Citrix', { SESSIONNAME: 'ICA-tcp#0' }, true],
  ])('%s is recognised', (_how, env, remote) => {
    using system = madeUpSystem('linux', env);
    expect(isRemoteSession(system, undefined)).toBe(remote);
  });

  it('is what logind says; where nobody says, it is not known', () => {
    using system = madeUpSystem('linux', { XDG_SESSION_ID: '4', SSH_CONNECTION: '' });
    system.put('/run/systemd/sessions/4', 'UID=1000\nREMOTE=0\n');
    expect(isRemoteSession(system, undefined)).toBe(false);
    using silent = madeUpSystem('linux');
    expect(() => isRemoteSession(silent, undefined)).toThrow();
  });
});

describe('a probe', () => {
  it('that never answers is left behind at its limit, and says so', async () => {
    expect(await probe(() => new Promise<never>(() => {}), 10)).toEqual({
      state: 'unknown',
      reason: expect.stringContaining('temps'),
    });
  });

  it.each(['EACCES', 'ENOENT', 'EIO'])('that fails with %s is a fact with a reason', async (code) => {
    const failing = () => {
      throw Object.assign(new Error('x'), { code });
    };
    expect(await probe(failing)).toEqual({ state: 'unknown', reason: expect.stringMatching(/\.$/) });
  });
});

describe('the whole look around', () => {
  it('of a machine that has nothing is complete, without a single error', async () => {
    using system = madeUpSystem('linux');
    const facts = await workstationFacts(system, undefined, []);
    expect(Object.keys(facts).sort()).toEqual(
      [
        'browsers',
        'clockBeforeBuild',
        'cryptolib',
        'distribution',
        'firefox',
        'galss',
        'remoteSession',
        'smartCardService',
        'usb',
      ].sort(),
    );
    expect(facts.smartCardService).toEqual({ state: 'known', value: 'absent' });
    expect(facts.cryptolib).toEqual({ state: 'known', value: [] });
    expect(facts.galss).toEqual({ state: 'known', value: null });
    expect(facts.clockBeforeBuild).toEqual({ state: 'known', value: false });
    expect(facts.usb).toMatchObject({ state: 'unknown' });
    expect(facts.distribution).toMatchObject({ state: 'unknown' });
  });

  it('says of a known terminal that PC/SC does not list it, and all that Windows alone can be asked', async () => {
    using system = madeUpSystem('windows');
    const windows = madeUpWindows({
      registry: madeUpRegistry([
        ['HKLM', 'SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment', 'PROCESSOR_ARCHITECTURE', 'ARM64'],
      ]).registry,
      usbInstanceIds: () => ['USB\\VID_0B00&PID_0090\\1'],
      serviceState: (name) => (name === 'SCardSvr' ? 'running' : 'stopped'),
      isRemoteSession: () => false,
      runsInThisSession: (name) => name === 'CCM.exe',
      usbSelectiveSuspend: () => true,
    });
    expect(await workstationFacts(system, windows, [])).toMatchObject({
      usb: { state: 'known', value: [{ id: '0b00:0090', seenByPcsc: false }] },
      smartCardService: { state: 'known', value: 'running' },
      ccm: { state: 'known', value: true },
      machineArm: { state: 'known', value: true },
      usbSelectiveSuspend: { state: 'known', value: true },
    });
  });

  it('says of a Windows that cannot be asked nothing that its registry would have told', async () => {
    using system = madeUpSystem('windows');
    const { cryptolib, firefox, browsers } = await workstationFacts(system, undefined, []);
    for (const probed of [cryptolib, firefox, browsers]) expect(probed?.state).toBe('unknown');
  });

  it('goes on when Windows refuses everything', async () => {
    using system = madeUpSystem('windows');
    const refuse = (): never => {
      throw new Error('refused');
    };
    const registry = {
      read: refuse,
      number: refuse,
      values: refuse,
      subkeys: refuse,
      write: refuse,
      remove: refuse,
      missing: refuse,
      isEmpty: refuse,
    };
    const facts = await workstationFacts(system, madeUpWindows({ registry, binaryValue: refuse }), []);
    for (const probed of [
      facts.usb,
      facts.browsers,
      facts.remoteSession,
      facts.smartCardService,
      facts.ccm,
      facts.machineArm,
      facts.usbSelectiveSuspend,
      facts.firefox,
    ])
      expect(probed?.state).toBe('unknown');
  });
});
