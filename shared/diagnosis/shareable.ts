import type { Facts, Galss, ReaderFacts } from './facts.ts';
import { withoutIdentity } from './without-identity.ts';

/** pcscd writes a device's serial number in brackets before its own two numbers; it may hold letters. */
const PCSCD_SERIAL = /\((?=[^()\s]*\p{Nd})[^()\s]{6,}\)(?= [0-9A-F]{2} [0-9A-F]{2}$)/u;

/** The same number where a name writes it without brackets, "Contact_09A00795": hexadecimal, with a digit, on its own. */
const BARE_SERIAL = /(?<![\p{L}\p{N}])(?=[A-F]*\d)[0-9A-F]{8,}(?![\p{L}\p{N}])/giu;

/**
 * A reader's name without the number of the box, which is unique though not personal: Olaqin and Kapelse write eight digits into it, pcscd
 * a serial number (docs/sources/field-2026-11.md 4.3). Runs of six or more digits become "…".
 */
export const maskDeviceNumber = (name: string): string =>
  name
    .replace(PCSCD_SERIAL, '(…)')
    .replace(BARE_SERIAL, '…')
    .replace(/\p{Nd}{6,}/gu, '…');

const maskReader = (reader: ReaderFacts): ReaderFacts => ({
  ...reader,
  name: maskDeviceNumber(reader.name),
  ...(reader.device === undefined ? {} : { device: maskDeviceNumber(reader.device) }),
});

/** A channel on PC/SC is set to a reader's name; one on a serial line to a speed, which may have six digits and is nobody's number. */
const maskGalss = (galss: Galss): Galss => ({
  ...galss,
  channels: galss.channels.map((channel) =>
    channel.kind === 'serial' ? channel : { ...channel, setting: maskDeviceNumber(channel.setting) },
  ),
});

/** Facts as they may be copied, printed, exported: nobody's identity and no number of a device. Diagnose these, so that its sentences hold none either. */
export function shareable(facts: Facts): Facts {
  const { readers, workstation, ...rest } = withoutIdentity(facts);
  const { galss } = workstation;
  return {
    ...rest,
    readers: readers.map(maskReader),
    workstation:
      galss?.state === 'known' && galss.value !== null
        ? { ...workstation, galss: { ...galss, value: maskGalss(galss.value) } }
        : workstation,
  };
}
