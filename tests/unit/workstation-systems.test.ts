import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCertificate } from '../../native-host/card/certificate.ts';
import { fitsAtr } from '../../native-host/card/recognise.ts';
import { cardProvider } from '../../native-host/workstation/card-provider.ts';
import { isBeforeBuild } from '../../native-host/workstation/clock.ts';
import { hasCpsToken } from '../../native-host/workstation/cps-token.ts';
import { cryptolibUsesGalss, sendsToGalss } from '../../native-host/workstation/cryptolib-settings.ts';
import { distributionIn } from '../../native-host/workstation/distribution.ts';
import { asksForAccessories, macosMajorIn } from '../../native-host/workstation/macos-version.ts';
import { isStored, withWindowsCards } from '../../native-host/workstation/windows-card.ts';
import type { CardFacts, ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { RELEASED } from '../../shared/protocol/version.ts';
import { madeUpRegistry, madeUpSystem, madeUpWindows } from '../support/system/made-up-system.ts';
import { certificate } from '../virtual-card/certificate.ts';
import { PROFILES } from '../virtual-card/profiles.ts';

// No Mac was at hand: texts of macOS are written after the facts and Apple's manual pages.

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

const CPS3 = '3BAC00402A001225006480000310009000';
const CPS4 = '3BDC18FF000012250064800004010090 00'.replace(' ', '');
/** As Cryptolib's installer writes them (docs/sources/card-and-readers.md 1.1). */
const ENTRY = bytes('3B00000000001225006480000000009000');
const MASK = bytes('FF00000000FFFFFFFFFFFF000000FFFFFF');

describe('Windows’ list of cards', () => {
  it.each([
    [CPS3, true],
    [CPS4, true],
    ['3B7513000043 09EA9000'.replace(' ', ''), false],
    ['3BAC00402A00122500648000031000900000', false],
  ])('%s fits the entry that Cryptolib writes: %s', (atr, fits) => {
    expect(fitsAtr(bytes(atr), ENTRY, MASK)).toBe(fits);
  });

  it('without a mask asks for every byte', () => {
    expect(fitsAtr(bytes(CPS3), bytes(CPS3), null)).toBe(true);
    expect(fitsAtr(bytes(CPS3), ENTRY, null)).toBe(false);
  });

  const NAME = 'Carte de Professionnel de Sante CPS3';
  const CALAIS = 'SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards';
  const PROVIDER = 'ASIP Sante Cryptographic Provider';
  const windows = madeUpWindows({
    registry: madeUpRegistry([
      ['HKLM', `${CALAIS}\\${NAME}`, 'Crypto Provider', PROVIDER],
      ['HKLM', `${CALAIS}\\Other card`, 'Crypto Provider', 'Other provider'],
      [
        'HKLM',
        `SOFTWARE\\Microsoft\\Cryptography\\Defaults\\Provider\\${PROVIDER}`,
        'Image Path',
        '%SystemRoot%\\System32\\cps3_csp_w64.dll',
      ],
    ]).registry,
    binaryValue: (key, name) => (key.endsWith(NAME) ? (name === 'ATR' ? ENTRY : MASK) : null),
  });

  it('gives the provider of the card, and whether its library is there', () => {
    using system = madeUpSystem('windows');
    expect(cardProvider(system, windows, bytes(CPS3))).toEqual({ names: [NAME], provider: PROVIDER, fileThere: false });
    system.put('/Windows/System32/cps3_csp_w64.dll');
    expect(cardProvider(system, windows, bytes(CPS3)).fileThere).toBe(true);
  });

  it('that does not know the card says so', () => {
    using system = madeUpSystem('windows');
    expect(cardProvider(system, windows, bytes('3B9B188001001225006480040100009044'))).toEqual({
      names: [],
      provider: null,
      fileThere: null,
    });
  });
});

describe('the user’s certificates', () => {
  const own = certificate(PROFILES['cps3-pharmacist'], 'authentication');
  const contents = readCertificate(own, new Date());
  const card: CardFacts = {
    atr: CPS3,
    kind: 'cps3',
    evidence: 'issuer',
    reading: 'complete',
    holder: contents.holder,
    certificate: contents.certificate,
  };

  it('hold the card’s own only when its certificate for logging in is among them', () => {
    const signature = certificate(PROFILES['cps3-pharmacist'], 'signature');
    const colleague = certificate(PROFILES['cps3-adeli'], 'authentication');
    expect(isStored(card, [])).toBe(false);
    expect(isStored(card, [signature, colleague])).toBe(false);
    expect(isStored(card, [colleague, own])).toBe(true);
  });

  it('of an earlier card of the same holder do not count', () => {
    const earlier = { ...contents.certificate, notBefore: '2020-01-01T00:00:00.000Z' };
    expect(isStored({ ...card, certificate: earlier }, [own])).toBe(false);
  });

  it('of whatever bytes are looked through without an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 80 })), (stored) => {
        expect(isStored(card, stored)).toBe(false);
      }),
    );
  });

  it('are told for each CPS that was read, and no command or identity is asked for a Vitale', async () => {
    using system = madeUpSystem('windows');
    const reader = (held: CardFacts | null): ReaderFacts => ({ name: 'R', model: null, state: 'present', card: held });
    const vitale: CardFacts = { atr: '3B75', kind: 'vitale', evidence: 'atr-exact', reading: 'not-attempted' };
    const windows = madeUpWindows({ personalCertificates: () => [own] });
    const { certificate: _, ...unread } = card;
    const told = await withWindowsCards(system, windows, [card, vitale, null, unread].map(reader));
    expect(told.map((each) => each.card?.certificateInStore)).toEqual([
      { state: 'known', value: true },
      undefined,
      undefined,
      undefined,
    ]);
    expect(told.map((each) => each.card?.provider?.state)).toEqual(['known', undefined, undefined, 'known']);
    const refused = await withWindowsCards(system, madeUpWindows(), [reader(card)]);
    expect(refused[0]?.card?.certificateInStore).toMatchObject({ state: 'unknown' });
  });
});

describe('macOS', () => {
  const plist = (version: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
	<key>ProductBuildVersion</key>
	<string>24B83</string>
	<key>ProductVersion</key>
	<string>${version}</string>
</dict></plist>`;

  it.each([
    ['15.1', 15],
    ['26.0.1', 26],
    ['14.7', 14],
    ['10.15.7', 10],
    ['10.16', null],
    ['', null],
  ])('%s is version %s', (text, major) => {
    expect(macosMajorIn(plist(text))).toBe(major);
  });

  it.each([
    ['15.0', true],
    ['14.6', false],
  ])('%s asks before a new accessory may connect: %s', (version, asks) => {
    using system = madeUpSystem('macos');
    system.put('/System/Library/CoreServices/SystemVersion.plist', plist(version));
    expect(asksForAccessories(system)).toBe(asks);
  });

  it.each([
    ['listed', '     fr.asip.esante.CPSToken.CPSTokenExtension(1.0)\n', true],
    ['switched on by hand', '+    fr.asip.esante.CPSToken.CPSTokenExtension(1.0)\n', true],
    ['switched off', '-    fr.asip.esante.CPSToken.CPSTokenExtension(1.0)\n', false],
    [
      'not among others',
      '     com.apple.CryptoTokenKit.pivtoken(1.0)\n     org.example.fr.asip.esante.CPSToken(1)\n',
      false,
    ],
    ['not there', '', false],
  ])('CPSToken is %s', (_how, list, there) => {
    expect(hasCpsToken(list)).toBe(there);
  });
});

describe('Cryptolib’s settings on macOS', () => {
  it.each([
    ['a switch', 'galss = 1\n', true],
    ['another switch', 'Filiere=GALSS\r\n', true],
    ['GALSS as the only driver', 'app default {\n  reader_drivers = galss;\n}\n', true],
    [
      'both drivers, as the library has by itself',
      'app default {\n  reader_drivers = pcsc,galss,internal;\n}\n',
      false,
    ],
    ['PC/SC', 'reader_drivers = pcsc;\nreader_driver galss {\n  tpc_polling_time = 2000\n}\n', false],
    ['a remark', '# galss = 1\n', false],
    ['the switch off', 'galss = 0\n', false],
    ['nothing', '', false],
  ])('with %s send it to GALSS or not', (_what, text, galss) => {
    expect(sendsToGalss(text)).toBe(galss);
  });

  it('of nothing but blank lines are read soon', () => {
    const begun = performance.now();
    expect(sendsToGalss('\n'.repeat(100_000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('are read from every .conf, and without any PC/SC it is', async () => {
    using system = madeUpSystem('macos');
    expect(await cryptolibUsesGalss(system)).toBe(false);
    system.put('/Library/Preferences/santesocial/CPS/coffre.txt', 'galss = 1');
    system.put('/Library/Preferences/santesocial/CPS/cps3_pkcs11.conf', 'reader_drivers = pcsc;');
    expect(await cryptolibUsesGalss(system)).toBe(false);
    system.put('/Library/Preferences/santesocial/CPS/autre.conf', 'galss = oui');
    expect(await cryptolibUsesGalss(system)).toBe(true);
  });
});

describe('a Linux distribution', () => {
  it.each([
    ['ID="almalinux"\nID_LIKE="rhel centos fedora"\n', ['almalinux', 'rhel', 'centos', 'fedora']],
    ["NAME='x'\nID=debian\nVERSION_ID=13\n", ['debian']],
    ['ID_LIKE=fedora\nID=RHEL\n', ['rhel', 'fedora']],
    ['', []],
  ])('of %j is %j', (text, words) => {
    expect(distributionIn(text)).toEqual(words);
  });
});

it('a clock is slow when it stands before the program was made', () => {
  expect(isBeforeBuild(new Date('2020-01-01'))).toBe(true);
  expect(isBeforeBuild(new Date(RELEASED))).toBe(false);
  expect(isBeforeBuild(new Date('2031-01-01'))).toBe(false);
});
