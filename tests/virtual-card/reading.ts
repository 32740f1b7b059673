import { type Answer, type Command, status, success } from './command.ts';
import type { DedicatedFile, ElementaryFile, Place } from './files.ts';
import { hex, tlv } from './tlv.ts';

/** READ BINARY, with or without a short file identifier. The place moves when a short identifier selects. */
export function readBinary(
  command: Command,
  place: Place,
  rules: { readonly maximum: number; readonly contactless: boolean },
): { readonly answer: Answer; readonly place: Place } {
  const short = (command.p1 & 0x80) !== 0;
  const file = short ? bySfi(place, command.p1 & 0x1f) : place.file;
  const refuse = (sw: number) => ({ answer: status(sw), place });
  if (file === undefined) return refuse(short ? 0x6a82 : 0x6986);
  if (file.read === 'pin' || (file.contactOnly && rules.contactless)) return refuse(0x6982);
  const offset = short ? command.p2 : (command.p1 << 8) | command.p2;
  const left = file.content.length - offset;
  const after = short ? { folders: place.folders, file } : place;
  if (left < 0 || (left === 0 && offset > 0)) return { answer: status(0x6b00), place: after };
  const asked = Math.min(command.le ?? 256, rules.maximum, left);
  return { answer: success(Buffer.from(file.content.subarray(offset, offset + asked))), place: after };
}

function bySfi(place: Place, sfi: number): ElementaryFile | undefined {
  const children = place.folders.at(-1)?.children ?? [];
  return children.find((child): child is ElementaryFile => child.kind === 'ef' && child.sfi === sfi);
}

/** READ condition of an access rule: free, with the PIN, never (docs/sources/card-edge.md 2). */
const RULE = { free: '7BFFFFFFFFFF00', pin: '7BFFFFFFFFFF13', never: '7BFFFFFFFFFFFF' } as const;

/**
 * File control parameters, in the order of the real card's answer for EF.SN (docs/sources/card-edge.md 2).
 * @param tag 0x62 (CPS3) or 0x6F (CPS4; that its contents are the same is invented)
 */
export function controlParameters(tag: 0x62 | 0x6f, selected: ElementaryFile | DedicatedFile): Buffer {
  const isFolder = selected.kind === 'df';
  const size = isFolder ? 0 : selected.content.length;
  const contact = isFolder ? RULE.free : RULE[selected.read];
  const contactless = isFolder ? RULE.free : selected.contactOnly ? RULE.never : RULE[selected.read];
  return tlv(
    tag,
    ...(isFolder ? [] : [tlv(0x80, Buffer.of(size >> 8, size & 0xff))]),
    tlv(0x82, Buffer.of(isFolder ? 0x38 : 0x01)),
    tlv(0x83, hex(selected.id)),
    ...(isFolder && selected.aid ? [tlv(0x84, hex(selected.aid))] : []),
    ...(isFolder || selected.sfi === undefined ? [] : [tlv(0x88, Buffer.of(selected.sfi << 3))]),
    tlv(0xa1, tlv(0x8c, hex(contact)), tlv(0x9c, hex(contactless))),
    tlv(0x8a, Buffer.of(0x05)),
  );
}

/** What a place has selected: its file, else its last folder. */
export function selectedOf(place: Place): ElementaryFile | DedicatedFile | undefined {
  return place.file ?? place.folders.at(-1);
}
