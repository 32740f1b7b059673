import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../native-host/card/bytes.ts';
import { allElements, findContent, readElements, readHeader } from '../../native-host/card/der.ts';
import { cardValidUntil } from '../../native-host/card/id-card.ts';
import { byLikelyAuthentication, readDirectory, readObjectDirectories } from '../../native-host/card/pkcs15.ts';
import { readSerial } from '../../native-host/card/serial.ts';
import { updateState } from '../../native-host/card/update.ts';
import { idCard } from '../virtual-card/business-objects.ts';
import { cdf, odf } from '../virtual-card/pkcs15.ts';
import { PROFILES } from '../virtual-card/profiles.ts';

describe('the lenient DER reader', () => {
  it.each([
    ['length bomb of four bytes', '30 84 7F FF FF FF 00'],
    ['length beyond what a card holds', '30 83 FF FF FF 00'],
    ['indefinite length', '30 80 04 00 00 00'],
    ['length that is cut', '30 82 01'],
    ['tag without end', '3F FF FF FF FF 01 00'],
    ['zero padding', '00 00 00'],
    ['FF padding', 'FF FF FF'],
    ['nothing', ''],
  ])('%s is no element', (_what, hex) => {
    expect(readHeader(fromHex(hex))).toBeNull();
    expect(readElements(fromHex(hex))).toEqual([]);
  });

  it('takes BIT STRINGs that break the rules as they are', () => {
    const [bits, next] = allElements(fromHex('30 06 03 01 08 0C 01 41')).slice(1);
    expect([bits?.tag, toHex(bits?.content ?? new Uint8Array()), next?.tag]).toEqual([0x03, '08', 0x0c]);
  });

  it('reads tags of three bytes, as the PIN counters have', () => {
    expect(
      toHex(
        findContent(fromHex('70 16 BF 81 01 12 A0 10 9A 01 03 9B 01 02 A1 08 8C 06 F3 00 00 13 FF 00'), 0x9b) ??
          fromHex(''),
      ),
    ).toBe('02');
  });

  it('ends on a thousand nested sequences', () => {
    let nested = fromHex('3000');
    for (let depth = 0; depth < 1_000; depth += 1) {
      nested = Uint8Array.of(0x30, 0x82, nested.length >> 8, nested.length & 0xff, ...nested);
    }
    expect(allElements(nested).length).toBeLessThan(20);
  });
});

describe('PKCS#15 directories', () => {
  it.each(['cps3-pharmacist', 'cps3-elsewhere', 'cps3-padded', 'cps4-pharmacist'] as const)(
    'of %s lead to its certificates',
    (name) => {
      const profile = PROFILES[name];
      const [directory] = readObjectDirectories(odf(profile, '0001')).certificates;
      expect(toHex(directory ?? new Uint8Array())).toMatch(new RegExp(`${profile.fileIds.cdf}$`));
      const entries = byLikelyAuthentication(readDirectory(cdf(profile)));
      expect(entries).toHaveLength(2);
      expect(entries[0]?.label).toBe("Certificat d'Authentification CPS");
      expect(toHex(entries[0]?.path ?? new Uint8Array())).toMatch(
        new RegExp(`${profile.fileIds.authenticationCertificate}$`),
      );
    },
  );

  it('tell the certificate for authentication by its identifier when labels say nothing', () => {
    const entry = (last: number) => ({ label: '', id: Uint8Array.of(0x10, last), path: fromHex('B001'), offset: 0 });
    expect(byLikelyAuthentication([entry(0x01), entry(0x02)])[0]?.id.at(-1)).toBe(0x02);
    expect(byLikelyAuthentication([entry(0x10), entry(0x20)])[0]?.id.at(-1)).toBe(0x20);
  });

  it('give what is complete when they are cut', () => {
    const file = cdf(PROFILES['cps3-pharmacist']);
    expect(readDirectory(file.subarray(0, file.length - 3))).toHaveLength(1);
  });
});

describe('EF.SN', () => {
  it('of a real card gives its serial number', () => {
    expect(readSerial(fromHex('5A 0A 80 25 00 00 01 99 21 38 45 0F'))).toBe('99213845');
  });

  it.each([
    ['another size', '5A 0A 80 25 00 00 01 99 21 38 45'],
    ['a byte too many', '5A 0A 80 25 00 00 01 99 21 38 45 0F 00'],
    ['letters for digits', '5A 0A 80 25 00 00 01 99 21 AB 45 0F'],
  ])('with %s proves the issuer and gives no serial number', (_what, hex) => {
    expect(readSerial(fromHex(hex))).toBeNull();
  });

  it.each([
    ['another issuer', '5A 0A 80 25 00 00 02 99 21 38 45 0F', 'issuer_mismatch'],
    ['another issuer in another size', '5A 08 80 25 00 00 02 99 21', 'issuer_mismatch'],
    ['a cut issuer', '5A 0A 80 25', 'serial_unreadable'],
    ['blanks', 'FF FF FF FF FF FF FF FF FF FF FF FF', 'serial_unreadable'],
    ['nothing', '', 'serial_unreadable'],
  ])('with %s is refused for what it is', (_what, hex, code) => {
    expect(() => readSerial(fromHex(hex))).toThrow(expect.objectContaining({ code }));
  });
});

describe('EF_ACTUA', () => {
  const dates = '81 07 20260301101500 82 07 20260301101700';
  it.each([
    ['a whole update', `EC 12 ${dates}`, 'complete'],
    ['a whole update and padding', `EC 12 ${dates} 00 00`, 'complete'],
    ['no end', 'EC 09 81 07 20260301101500', 'incomplete'],
    ['a blank end', 'EC 12 81 07 20260301101500 82 07 FFFFFFFFFFFFFF', 'incomplete'],
    ['no dates', 'EC 00', 'incomplete'],
    ['nothing', '', 'empty'],
    ['FF only', 'FF FF FF FF', 'empty'],
    ['zeros only', '00 00 00 00', 'empty'],
    ['something else', '30 02 01 00', null],
    ['a tag without length', 'EC', null],
  ])('with %s', (_what, hex, state) => {
    expect(updateState(fromHex(hex))).toBe(state);
  });

  it('that is not there', () => {
    expect(updateState(null)).toBe('absent');
  });
});

describe('CPS_ID_CARD', () => {
  it('tells the card’s own end of validity', () => {
    const profile = { ...PROFILES['cps3-pharmacist'], cardValidUntil: new Date('2028-02-29T00:00:00Z') };
    expect(cardValidUntil(idCard(profile))).toBe('2028-02-29');
  });

  it.each([
    ['a day that does not exist', 'E3 06 84 04 20 27 02 30'],
    ['no digits', 'E3 06 84 04 AB CD EF 01'],
    ['another object', 'E4 06 84 04 20 27 02 20'],
    ['nothing', ''],
  ])('with %s tells nothing', (_what, hex) => {
    expect(cardValidUntil(fromHex(hex))).toBeNull();
  });
});
