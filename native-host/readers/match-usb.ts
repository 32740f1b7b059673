import type { OperatingSystem, UsbReader } from '../../shared/diagnosis/facts.ts';
import { readerNotes } from '../../shared/messages/fr/readers.ts';
import { knownReader } from './describe-readers.ts';
import { KNOWN_READERS } from './known-readers.ts';
import { isPseudoReader } from './pseudo-readers.ts';

export interface UsbDevice {
  /** Vendor and product id, four hex digits each, any case. */
  readonly vendorId: string;
  readonly productId: string;
}

/**
 * The plugged-in devices that the data file knows as card readers, and whether PC/SC shows them. One that it does not show lacks its
 * driver or its PC/SC mode; a PC/SC reader with a name we do not know could be any of them, so then none is called invisible.
 * @param readerNames PC/SC names
 * @param os whose drivers the note is about
 */
export function matchUsb(
  devices: readonly UsbDevice[],
  readerNames: readonly string[],
  os: OperatingSystem,
): readonly UsbReader[] {
  const real = readerNames.filter((name) => !isPseudoReader(name));
  const shown = new Set(real.map(knownReader));
  return devices.flatMap(({ vendorId, productId }): readonly UsbReader[] => {
    const id = `${vendorId}:${productId}`.toLowerCase();
    const known = KNOWN_READERS.find(({ usb }) => usb.includes(id));
    if (known === undefined) return [];
    const { model, vendor } = known;
    // A reader of that maker whose USB id no source gives may be this very device under another name.
    const sameMaker = [...shown].some((reader) => reader?.vendor === vendor && reader.usb.length === 0);
    const seenByPcsc = shown.has(known) || shown.has(undefined) || sameMaker;
    return [{ id, model, vendor, note: readerNotes[known.driver ?? 'ccid'][os], seenByPcsc }];
  });
}
