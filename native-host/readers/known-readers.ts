import type { readerNotes } from '../../shared/messages/fr/readers.ts';

/** A reader family the program can name. A name never says "compatible": what was observed does. */
export interface KnownReader {
  readonly vendor: string;
  readonly model: string;
  /** Substrings of its PC/SC names, any case; empty when no PC/SC name is known. */
  readonly names: readonly string[];
  /** vvvv:pppp, lower-case hex. */
  readonly usb: readonly string[];
  /** What is known of it. */
  readonly note?: keyof typeof readerNotes;
  /** Several PC/SC readers are slots of one box. */
  readonly severalSlots?: true;
  /** Substrings of the PC/SC name that mark the contactless slot. */
  readonly contactless?: readonly string[];
  /** Which card was seen in which slot, in the order of the slots with contacts. */
  readonly usualCards?: readonly ('cps' | 'vitale')[];
  /** Substring of the PC/SC name of a slot that says which card is meant for it. */
  readonly cardByName?: readonly { readonly part: string; readonly card: 'cps' | 'vitale' }[];
}

/** Specific names first: the first that matches wins. Sources: facts/cps-card-and-readers.md 4.1 (names, slots), 4.2 (USB ids). */
export const KNOWN_READERS: readonly KnownReader[] = [
  {
    vendor: 'Olaqin',
    model: 'Vital’Act',
    names: ['TL VITALACT', 'OLAQIN TLS'],
    usb: [],
    severalSlots: true,
    usualCards: ['cps', 'vitale'],
  },
  {
    vendor: 'Ingenico / Olaqin',
    model: 'Terminal Telium SESAM-Vitale',
    names: ['TL TELIUM', 'SESAM-VITALE reader', 'Lecteur SESAM VITALE'],
    usb: ['0b00:0090'],
    note: 'vendor-driver',
    severalSlots: true,
    usualCards: ['cps', 'vitale'],
  },
  {
    vendor: 'Kapelse',
    model: 'KAP-LINK, KAP-Care, KAP-GO, eS-KAP-Ad',
    names: [],
    usb: ['2947:0101', '2947:0102', '2947:0103', '2947:0104'],
  },
  { vendor: 'Kapelse', model: 'KAP-eCV', names: [], usb: ['2947:0112'] },
  {
    vendor: 'Kapelse',
    model: 'KAP-LINK2, Ti-Kap, inSide, KAP-Move',
    names: ['Kapelse'],
    usb: ['2947:0105', '2947:0111', '2947:0113', '2947:0114'],
    severalSlots: true,
    contactless: ['CLESS'],
    usualCards: ['cps', 'vitale'],
  },
  {
    vendor: 'Sensyl (FEI)',
    model: 'SSC-HV, SSC-NFC',
    names: ['FEI Smart Card', 'FEI USB Card Reader'],
    usb: ['356f:23fe', '356f:22fc'],
    severalSlots: true,
    contactless: ['Card NFC'],
    cardByName: [
      { part: 'Card CPS', card: 'cps' },
      { part: 'Card CV', card: 'vitale' },
    ],
  },
  {
    vendor: 'Identiv (SCM)',
    model: 'CLOUD 2700 R, uTrust 2700 R',
    names: ['CLOUD 2700', 'uTrust 2700'],
    usb: ['04e6:5810'],
    severalSlots: true,
  },
  {
    vendor: 'Microchip (SMSC)',
    model: 'SEC1110, SEC1210 (USX101x)',
    names: ['USX101x', 'SEC1110', 'SEC1210'],
    usb: ['0424:1104', '0424:1202'],
    severalSlots: true,
  },
  { vendor: 'F600', model: 'F600', names: ['F600'], usb: [], severalSlots: true },
  {
    vendor: 'XIRING / Ingenico',
    model: 'Leo, MyLeo, Xi-Sign, Witeo, Teo',
    names: ['XIRING', 'MyLeo', 'INGENICO Leo', 'Xi-Sign', 'Witeo'],
    usb: ['0f14:0038', '0f14:0037', '0f14:003b', '0f14:0011', '0f14:003d', '076b:a022'],
  },
  { vendor: 'Identiv (SCM)', model: 'SCR355', names: ['SCR 355', 'SCR355'], usb: ['04e6:5410'] },
  { vendor: 'Identiv (SCM)', model: 'SCR35xx', names: ['SCR35'], usb: ['04e6:581c', '04e6:5814'] },
  {
    vendor: 'Identiv (SCM)',
    model: 'SCR335, SCR3310, SCR3311',
    names: ['SCR33', 'SCR 33'],
    usb: ['04e6:5115', '04e6:5116', '04e6:511d'],
  },
  {
    vendor: 'HID Global',
    model: 'OMNIKEY 5422',
    names: ['OMNIKEY 5422'],
    usb: ['076b:5422'],
    severalSlots: true,
    contactless: ['5422CL'],
  },
  {
    vendor: 'HID Global',
    model: 'OMNIKEY 3021, 3121, 3x21',
    names: ['OMNIKEY 3'],
    usb: ['076b:3031', '076b:3021', '076b:3022'],
  },
  {
    vendor: 'Gemalto (Thales)',
    model: 'PC Twin, IDBridge CT30',
    names: ['PC Twin', 'IDBridge CT30'],
    usb: ['08e6:3437'],
  },
  {
    vendor: 'Cherry',
    model: 'ST-1044U, ST-2xxx, 1144, 1150',
    names: ['Cherry'],
    usb: ['046a:002d', '046a:003e', '046a:00a7', '046a:0202'],
  },
  { vendor: 'Morpho (Sagem)', model: 'MSO350, MSO1350', names: ['MSO350', 'MSO1350'], usb: ['079b:0026', '079b:0052'] },
  { vendor: 'ACS', model: 'ACR33U', names: ['ACR33U'], usb: [] },
];
