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

/** Masks texts, and numbers those that differ only in their masked part: two boxes of one model stay two. */
function maskApart(texts: readonly string[]): (text: string) => string {
  const different = [...new Set(texts)];
  const masked = different.map(maskDeviceNumber);
  return (text) => {
    const at = different.indexOf(text);
    const alike = masked.slice(0, at).filter((other) => other === masked[at]).length;
    return alike === 0 ? maskDeviceNumber(text) : `${masked[at]} (${alike + 1})`;
  };
}

function maskReaders(readers: readonly ReaderFacts[]): readonly ReaderFacts[] {
  const maskName = maskApart(readers.map(({ name }) => name));
  const maskDevice = maskApart(readers.flatMap(({ device }) => device ?? []));
  return readers.map((reader) => ({
    ...reader,
    name: maskName(reader.name),
    ...(reader.device === undefined ? {} : { device: maskDevice(reader.device) }),
  }));
}

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
    readers: maskReaders(readers),
    workstation:
      galss?.state === 'known' && galss.value !== null
        ? { ...workstation, galss: { ...galss, value: maskGalss(galss.value) } }
        : workstation,
  };
}
