import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReaders, knownReader } from '../../native-host/readers/describe-readers.ts';
import { KNOWN_READERS } from '../../native-host/readers/known-readers.ts';
import { matchUsb } from '../../native-host/readers/match-usb.ts';
import { isPseudoReader } from '../../native-host/readers/pseudo-readers.ts';
import { parseGalssIni } from '../../native-host/workstation/galss-ini.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { maskDeviceNumber, shareable } from '../../shared/diagnosis/shareable.ts';

/** Model, slot, contactless, usual card of each name. */
const described = (...names: readonly string[]) =>
  describeReaders(names).map(({ model, slot, contactless, usualCard }) => [model, slot, contactless, usualCard]);

/** Device of each name. */
const devicesOf = (...names: readonly string[]) => describeReaders(names).map(({ device }) => device);

const TI_KAP = 'Ti-Kap, inSide, KAP-Move';

describe('readers', () => {
  it.each([
    [
      ['Ingenico 12345678 TL TELIUM 1 0', 'Ingenico 12345678 TL TELIUM 2 0', 'Ingenico 12345678 TL TELIUM 3 0'],
      'Terminal Telium SESAM-Vitale',
    ],
    [['Ingenico TL TELIUM(1)', 'Ingenico TL TELIUM(2)', 'Ingenico TL TELIUM(3)'], 'Terminal Telium SESAM-Vitale'],
    [['OLAQIN 90048020 TL VITALACT 1 0', 'OLAQIN 90048020 TL VITALACT 2 0'], 'Vital’Act'],
    [
      ['Kapelse CCID Interface slot0 0', 'Kapelse CCID Interface slot1 0', 'Kapelse CCID Interface CLESS slot2 0'],
      TI_KAP,
    ],
  ])('%j are slots of one box, the first for the CPS', (names, model) => {
    const readers = describeReaders(names);
    expect(new Set(readers.map(({ device }) => device)).size).toBe(1);
    expect(readers.map(({ slot }) => slot)).toEqual(names.map((_, i) => i));
    expect(readers.every((reader) => reader.model === model)).toBe(true);
    expect(readers.slice(0, 2).map(({ usualCard }) => usualCard)).toEqual(['cps', 'vitale']);
  });

  it('two Vital’Act on one desk are two boxes, and each first slot is for a CPS', () => {
    const names = ['OLAQIN 90048020 TL VITALACT 1 0', 'OLAQIN 90048293 TL VITALACT 1 1'];
    expect(new Set(devicesOf(...names)).size).toBe(2);
    expect(described(...names).map(([, slot, , usual]) => [slot, usual])).toEqual([
      [0, 'cps'],
      [0, 'cps'],
    ]);
  });

  it('a slot keeps its place when the other slots of its box are not listed', () => {
    expect(described('OLAQIN 90048020 TL VITALACT 2 0')).toEqual([['Vital’Act', 1, false, 'vitale']]);
  });

  it.each([
    [
      'by the count of Windows',
      ['slot0 0', 'slot1 0', 'slot0 1', 'slot1 1'].map((end) => `Kapelse CCID Interface ${end}`),
    ],
    [
      'by the number in the name',
      ['90048020 TL VITALACT 1', '90048020 TL VITALACT 2', '90048293 TL VITALACT 1', '90048293 TL VITALACT 2'].map(
        (end) => `OLAQIN ${end} 0`,
      ),
    ],
    [
      'by their slots alone, where nothing else differs',
      ['5422CL', '5422', '5422CL', '5422'].map(
        (part, at) => `HID Global OMNIKEY 5422 Smartcard Reader [OMNIKEY ${part} Smartcard Reader] 0${at} 00`,
      ),
    ],
  ])('two boxes of one kind are told apart %s', (_how, names) => {
    const devices = devicesOf(...names);
    expect(new Set(devices).size).toBe(2);
    expect(devices[0]).toBe(devices[1]);
    expect(devices[2]).toBe(devices[3]);
  });

  it.each([
    ['Identive CLOUD 2700 R Smart Card Reader 0', 'Identive CLOUD 2700 R Smart Card Reader 1'],
    ['SMSC SMSC USX101x Reader  0', 'SMSC SMSC USX101x Reader  1'],
    ['Sensyl SSC-HV Reader 0', 'Sensyl SSC-HV Reader 1'],
    ['Gemalto PC Twin Reader 00 00', 'Gemalto PC Twin Reader 01 00'],
    ['Some reader', 'Some reader 01'],
  ])('%s and %s are two devices of one slot each', (first, second) => {
    const readers = describeReaders([first, second]);
    expect(readers[0]?.device).not.toBe(readers[1]?.device);
    expect(readers.map(({ slot }) => slot)).toEqual([null, null]);
  });

  it.each([
    ['KAPELSE 00478521 KAP-LINK2 0 0', 'KAPELSE 00478521 KAP-LINK2 1 0', 'KAPELSE 00478521 KAP-LINK2 2 0'],
    [
      'KAPELSE KAP-LINK2 [00478521 KAP-LINK2 0] 00 00',
      'KAPELSE KAP-LINK2 [00478521 KAP-LINK2 1] 01 00',
      'KAPELSE KAP-LINK2 [00478521 KAP-LINK2 2] 02 00',
    ],
  ])('the third slot of a KAP-LINK2 (%s) is contactless', (...names) => {
    expect(described(...names).map((each) => each.slice(0, 3))).toEqual([
      ['KAP-LINK2', 0, false],
      ['KAP-LINK2', 1, false],
      ['KAP-LINK2', 2, true],
    ]);
    expect(new Set(devicesOf(...names)).size).toBe(1);
  });

  it.each([
    ['KAPELSE 01810175 KAP-LINK 0 0', 'KAP-LINK', 0],
    ['KAPELSE 00012587 KAP-Care 2 0', 'KAP-Care', 1],
    ['KAPELSE 00025637 TL KAP-GO 1 0', 'KAP-GO', 0],
    ['KAPELSE 00285432 TL eS-KAP-Ad 2 0', 'eS-KAP-Ad', 1],
    ['KAPELSE 00000034 KAP-eCV 0', 'KAP-eCV', null],
    ['Kapelse Ti-Kap [CCID Interface slot1] 01 00', TI_KAP, 1],
    ['Sensyl SSC-HV Reader 0', 'SSC-HV', null],
    ['INGENICO CCID Smart Card Reader 0', 'Leo, MyLeo, Xi-Sign, Witeo', null],
    ['OMNIKEY AG Smart Card Reader USB 0', 'Teo', null],
    ['ACS ACR39U ICC Reader 0', 'ACR38, ACR39, ACR40', null],
    ['ACS ACR33U-A1 3SAM ICC Reader 00 00', 'ACR33', null],
    ['Generic EMV Smartcard Reader 0', 'AU9520, AU9522, AU9540, AU9560', null],
    ['Alcor Micro USB Smart Card Reader 0', 'AU9520, AU9522, AU9540, AU9560', null],
    ['Gemalto USB Smart Card Reader 0', 'PC Twin, IDBridge CT30', null],
    ['Gemplus USB SmartCard Reader 0', 'PC Twin, IDBridge CT30', null],
    ['OMNIKEY CardMan 3x21 0', 'OMNIKEY 3021, 3121, 3x21', null],
    ['OMNIKEY CardMan 5x21 0', null, null],
    ['Feitian R502 Contact Reader 0', 'R502', 0],
    ['A Kapelse of tomorrow 0', null, null],
  ])('%s is a %s', (name, model, slot) => {
    expect(described(name).map((each) => each.slice(0, 2))).toEqual([[model, slot]]);
  });

  it.each([
    'Kapelse CCID Interface CLESS slot2 0',
    'HID Global OMNIKEY 5422CL Smartcard Reader 0',
    'HID Global OMNIKEY 5022 Smart Card Reader 0',
    'FEI Smart Card NFC 0',
    'Feitian R502 Contactless Reader 0',
    'ACS ACR1252 Dual Reader [ACR1252 Dual Reader PICC] 00 00',
    'Gemalto Prox-DU [Prox-DU Contactless_09A00795] (09A00795) 01 00',
    'OMNIKEY CardMan 5x21-CL 0',
    'Identiv uTrust 4701 F CL Reader 0',
    'ACS ACR122 0',
    'HID Global OMNIKEY 5025CL 0',
    'SCM Microsystems Inc. SCL010 Contactless Reader [CCID Interface] (21161044200765) 00 00',
  ])('%s is contactless', (name) => {
    expect(described(name).map((each) => each.slice(2))).toEqual([[true, null]]);
  });

  it('the slots that macOS only counts are one box, unless there are more than a box has', () => {
    const names = ['F600 F600 Smart Card Reader', 'F600 F600 Smart Card Reader 01', 'F600 F600 Smart Card Reader 02'];
    expect(new Set(devicesOf(...names)).size).toBe(1);
    expect(describeReaders(names).map(({ slot }) => slot)).toEqual([0, 1, 2]);
    const two = [...names, 'F600 F600 Smart Card Reader 03'];
    expect(new Set(devicesOf(...two)).size).toBe(4);
    expect(describeReaders(names.slice(0, 1)).map(({ slot }) => slot)).toEqual([null]);
  });

  it('two readers of one slot and one name are two boxes on macOS', () => {
    expect(new Set(devicesOf('Gemalto PC Twin Reader', 'Gemalto PC Twin Reader 01')).size).toBe(2);
    expect(new Set(devicesOf('OLAQIN TL VITALACT CPS 1', 'OLAQIN TL VITALACT CPS 1 01')).size).toBe(2);
  });

  it('slots that carry their card in the name are believed', () => {
    expect(
      described('FEI Smart Card CPS 0', 'FEI Smart Card CV1/CV2 0', 'FEI Smart Card NFC 0').map((each) =>
        each.slice(2),
      ),
    ).toEqual([
      [false, 'cps'],
      [false, 'vitale'],
      [true, null],
    ]);
  });

  it('pcscd’s numbers group the slots of a reader nobody knows, and a single slot has no number', () => {
    const readers = describeReaders(['Virtual PCD 00 00', 'Virtual PCD 00 0B', 'Other reader 01 00']);
    expect(readers.map(({ device, slot, model }) => [device, slot, model])).toEqual([
      ['Virtual PCD 00', 0, null],
      ['Virtual PCD 00', 11, null],
      ['Other reader 01', null, null],
    ]);
  });

  it.each([
    'Windows Hello for Business 1',
    'Microsoft Virtual Smart Card 0',
    'Yubico YubiKey OTP+FIDO+CCID 0',
    'Nitrokey Nitrokey 3 [CCID/ICCD Interface] 00 00',
    'SafeNet Token JC 0',
    'Microsoft UICC ISO Reader 0f1e6d01 0',
    'PSS SmartCard Reader',
    'PSS Reader on COM3',
    'Feitian R502 SAM1 Reader 0',
    'Gemalto USB Shell Token V2 (0BA2DE34) 00 00',
    'Feitian ePass2003 00 00',
    'OBERTHUR TECHNOLOGIES ID-ONE TOKEN SLIM v2 0',
    'ACS ACR1252 Dual Reader SAM 0',
    'Identiv uTrust 4711 F CL + SAM Reader [uTrust 4711 F SAM Reader] 01 00',
  ])('%s is no place for a CPS', (name) => {
    expect(isPseudoReader(name)).toBe(true);
  });

  it.each([
    'Ingenico TL TELIUM(1)',
    'Ingenico SESAM-VITALE reader 0',
    'ACS ACR33U-A1 3SAM ICC Reader 00 00',
    'Identiv uTrust 4711 F CL + SAM Reader [uTrust 4711 F CL Reader] 00 00',
    'Samsung Smart Card Reader 0',
    'Gemalto Prox-DU [Prox-DU Contact_09A00795] (09A00795) 00 00',
    'OMNIKEY CardMan 5x21 0',
    'TOKEN2 MFA NFC Reader 00 00',
  ])('%s is a reader', (name) => {
    expect(isPseudoReader(name)).toBe(false);
  });

  it('whatever their names, each is described once, and slots of one box differ', () => {
    const word = fc.constantFrom(
      'OLAQIN',
      'TL VITALACT',
      '1',
      '2',
      '00',
      '01',
      '12345678',
      'KAP-LINK2',
      '[',
      ']',
      '$&',
    );
    const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(name, fc.string())), (names) => {
        const readers = describeReaders(names);
        expect(readers.map((reader) => reader.name)).toEqual(names);
        const places = readers.filter(({ slot }) => slot !== null).map(({ device, slot }) => `${device}/${slot}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('the data file of readers', () => {
  it('gives each USB id and each name to one family', () => {
    for (const key of ['usb', 'names'] as const) {
      const all = KNOWN_READERS.flatMap((reader) => reader[key]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('finds each family by each of its names', () => {
    for (const reader of KNOWN_READERS) for (const name of reader.names) expect(knownReader(`${name} 0`)).toBe(reader);
  });
});

describe('a name that is copied, printed or exported', () => {
  it.each([
    ['OLAQIN 90048020 TL VITALACT 1 0', 'OLAQIN … TL VITALACT 1 0'],
    ['Ingenico TL TELIUM (25005334) 00 02', 'Ingenico TL TELIUM (…) 00 02'],
    ['KAPELSE KAP-LINK2 [00478521 KAP-LINK2 2] (00478521) 02 00', 'KAPELSE KAP-LINK2 [… KAP-LINK2 2] (…) 02 00'],
    ['Yubico (0A1B2C3D) 00 00', 'Yubico (…) 00 00'],
    ['Gemalto Prox-DU [Prox-DU Contact_09A00795] (09A00795) 00 00', 'Gemalto Prox-DU [Prox-DU Contact_…] (…) 00 00'],
    ['ACS ACR3901U ICC Reader 0', 'ACS ACR3901U ICC Reader 0'],
    ['Dell Deadbeef Reader 0', 'Dell Deadbeef Reader 0'],
    ['Identive CLOUD 2700 R Smart Card Reader 0', 'Identive CLOUD 2700 R Smart Card Reader 0'],
    ['Microsoft Usbccid Smartcard Reader (WUDF) 0', 'Microsoft Usbccid Smartcard Reader (WUDF) 0'],
    ['Virtual PCD 00 00', 'Virtual PCD 00 00'],
    ['Lecteur ٠١٢٣٤٥٦٧ 0', 'Lecteur … 0'],
  ])('%s becomes %s', (name, masked) => {
    expect(maskDeviceNumber(name)).toBe(masked);
  });

  it.each([
    ['a known model', 'OLAQIN 90048020 TL VITALACT 1 0', 'OLAQIN 90048293 TL VITALACT 1 0', 'OLAQIN … TL VITALACT 1 0'],
    ['an unknown one', 'ACME 12345678 Reader 0', 'ACME 87654321 Reader 0', 'ACME … Reader 0'],
  ])('two boxes of %s that differ by their number alone stay two', (_what, first, second, masked) => {
    const { readers } = shareable({
      system: { os: 'windows', arch: 'x64' },
      pcsc: { service: 'running' },
      readers: describeReaders([first, second]).map((reader) => ({ ...reader, state: 'empty', card: null })),
      workstation: {},
    });
    expect(readers.map(({ name }) => name)).toEqual([masked, `${masked} (2)`]);
    expect(new Set(readers.map(({ device }) => device)).size).toBe(2);
  });

  it('leaves no run of six digits in all that is told of a desk, nor in its diagnosis', () => {
    const card = { atr: null, kind: 'cps3', evidence: 'issuer', reading: 'complete' } as const;
    const readers = describeReaders(['OLAQIN 90048020 TL VITALACT 1 0', 'OLAQIN 90048293 TL VITALACT 1 1']);
    const ini = '[CANAL1]\nCaracteristiques=OLAQIN 90048020 TL VITALACT 1 0';
    const told = shareable({
      system: { os: 'windows', arch: 'x64' },
      pcsc: { service: 'running' },
      readers: readers.map((reader) => ({ ...reader, state: 'present', card })),
      workstation: { galss: { state: 'known', value: parseGalssIni(ini, 'p') } },
    });
    const diagnosis = diagnose(told);
    expect(JSON.stringify([told, diagnosis])).not.toMatch(/\d{6}/);
    expect(diagnosis.checks.find(({ id }) => id === 'slots')?.evidence).toContain(
      'la fente 1 (OLAQIN … TL VITALACT 1 1)',
    );
  });
});

describe('a plugged-in device', () => {
  const telium = { vendorId: '0B00', productId: '0090' };

  it('that PC/SC does not show is told, with what is known of it', () => {
    const [found] = matchUsb(
      [telium, { vendorId: '1d6b', productId: '0002' }],
      ['Windows Hello for Business 1'],
      'windows',
    );
    expect(found).toMatchObject({ id: '0b00:0090', model: 'Terminal Telium SESAM-Vitale', seenByPcsc: false });
    expect(found?.note).toMatch(/pilote du fabricant \(OlaqinSVReader\)/);
    expect(matchUsb([telium], [], 'linux')[0]?.note).not.toContain('Olaqin');
  });

  it('that PC/SC shows is seen', () => {
    expect(matchUsb([telium], ['Ingenico 0 TL TELIUM 1 0'], 'windows')[0]?.seenByPcsc).toBe(true);
  });

  it('is not called invisible while a reader with an unknown name could be it', () => {
    expect(matchUsb([telium], ['Microsoft Usbccid Smartcard Reader (WUDF) 0'], 'windows')[0]?.seenByPcsc).toBe(true);
  });

  it('of one maker vouches for a model whose USB id no source tells, of another maker for none', () => {
    expect(matchUsb([telium], ['OLAQIN 90048020 TL VITALACT 1 0'], 'windows')[0]?.seenByPcsc).toBe(true);
    expect(matchUsb([telium], ['Identive CLOUD 2700 R Smart Card Reader 0'], 'windows')[0]?.seenByPcsc).toBe(false);
  });
});
