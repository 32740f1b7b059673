import { describe, expect, it } from 'vitest';
import { describeReaders } from '../../native-host/readers/describe-readers.ts';
import { matchUsb } from '../../native-host/readers/match-usb.ts';
import { isPseudoReader } from '../../native-host/readers/pseudo-readers.ts';
import { withoutIdentity } from '../../native-host/readers/without-identity.ts';

/** Model, slot, contactless, usual card of each name. */
const described = (...names: readonly string[]) =>
  describeReaders(names).map(({ model, slot, contactless, usualCard }) => [model, slot, contactless, usualCard]);

describe('readers', () => {
  it.each([
    [
      ['Ingenico 0 TL TELIUM 1 0', 'Ingenico 0 TL TELIUM 2 0', 'Ingenico 0 TL TELIUM 3 0'],
      'Terminal Telium SESAM-Vitale',
    ],
    [['Ingenico TL TELIUM(1)', 'Ingenico TL TELIUM(2)', 'Ingenico TL TELIUM(3)'], 'Terminal Telium SESAM-Vitale'],
    [['OLAQIN 1 TL VITALACT 1 0', 'OLAQIN 1 TL VITALACT 2 0'], 'Vital’Act'],
  ])('%j are slots of one terminal, the first for the CPS', (names, model) => {
    const readers = describeReaders(names);
    expect(new Set(readers.map(({ device }) => device)).size).toBe(1);
    expect(readers.map(({ slot }) => slot)).toEqual(names.map((_, i) => i));
    expect(readers.every((reader) => reader.model === model)).toBe(true);
    expect(readers.slice(0, 2).map(({ usualCard }) => usualCard)).toEqual(['cps', 'vitale']);
  });

  it('the contactless slot of a Kapelse is told, and no card is usual there', () => {
    const model = 'KAP-LINK2, Ti-Kap, inSide, KAP-Move';
    expect(
      described(
        'Kapelse CCID Interface CLESS slot2 0',
        'Kapelse CCID Interface slot0 0',
        'Kapelse CCID Interface slot1 0',
      ),
    ).toEqual([
      [model, 0, true, null],
      [model, 1, false, 'cps'],
      [model, 2, false, 'vitale'],
    ]);
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
    const readers = describeReaders(['Virtual PCD 00 00', 'Virtual PCD 00 01', 'Other reader 01 00']);
    expect(readers.map(({ device, slot, model }) => [device, slot, model])).toEqual([
      ['Virtual PCD 00', 0, null],
      ['Virtual PCD 00', 1, null],
      ['Other reader 01', null, null],
    ]);
  });

  it.each(['Windows Hello for Business 1', 'PSS SmartCard Reader', 'PSS Reader on COM3'])('%s is none', (name) => {
    expect(isPseudoReader(name)).toBe(true);
  });

  it('with real names are readers', () => {
    expect(isPseudoReader('Ingenico TL TELIUM(1)')).toBe(false);
  });
});

describe('a plugged-in device', () => {
  const telium = { vendorId: '0B00', productId: '0090' };

  it('that PC/SC does not show is told, with what is known of it', () => {
    const [found] = matchUsb([telium, { vendorId: '1d6b', productId: '0002' }], ['Windows Hello for Business 1']);
    expect(found).toMatchObject({ id: '0b00:0090', model: 'Terminal Telium SESAM-Vitale', seenByPcsc: false });
    expect(found?.note).toMatch(/pilote/);
  });

  it('that PC/SC shows is seen', () => {
    expect(matchUsb([telium], ['Ingenico 0 TL TELIUM 1 0'])[0]?.seenByPcsc).toBe(true);
  });

  it('is not called invisible while a reader with an unknown name could be it', () => {
    expect(matchUsb([telium], ['Microsoft Usbccid Smartcard Reader (WUDF) 0'])[0]?.seenByPcsc).toBe(true);
  });

  it('of a known reader does not vouch for another model', () => {
    expect(matchUsb([telium], ['Identive CLOUD 2700 R Smart Card Reader 0'])[0]?.seenByPcsc).toBe(false);
  });
});

describe('facts without identity', () => {
  it('keep nothing that says who or which card', () => {
    const holder = {
      nationalId: '899700075122',
      idKind: 'rpps',
      name: 'N',
      givenName: 'G',
      title: 'T',
      sector: 'SA33',
      test: false,
    } as const;
    const card = {
      atr: '3B',
      kind: 'cps3',
      evidence: 'issuer',
      reading: 'complete',
      serial: '99213845',
      holder,
    } as const;
    const reader = { name: 'R', model: null, state: 'present', card } as const;
    expect(withoutIdentity({ readers: [reader] }).readers[0]?.card).toEqual({
      atr: '3B',
      kind: 'cps3',
      evidence: 'issuer',
      reading: 'complete',
      holder: { idKind: 'rpps', test: false },
    });
  });
});
