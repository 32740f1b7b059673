import { KNOWN_READERS, type KnownReader } from './known-readers.ts';

/** What a PC/SC name tells of a reader. */
export interface ReaderDescription {
  readonly name: string;
  readonly model: string | null;
  readonly vendor: string | null;
  /** Slots of one box share it. */
  readonly device: string;
  /** From 0; null when the box shows one slot only. */
  readonly slot: number | null;
  readonly contactless: boolean;
  /** The card this slot is usually for, where that is known. */
  readonly usualCard: 'cps' | 'vitale' | null;
}

const contains = (name: string, part: string): boolean => name.toLowerCase().includes(part.toLowerCase());

export function knownReader(name: string): KnownReader | undefined {
  return KNOWN_READERS.find(({ names }) => names.some((part) => contains(name, part)));
}

const isContactless = (name: string, known: KnownReader | undefined): boolean =>
  known?.contactless?.some((part) => contains(name, part)) ?? false;

/** pcscd's names end in two hexadecimal numbers, of the device and of its slot. */
const PCSCD_NAME = /^(.+ [0-9A-F]{2}) ([0-9A-F]{2})$/;

function deviceOf(name: string, known: KnownReader | undefined): string {
  if (known?.severalSlots === true) return known.model;
  return PCSCD_NAME.exec(name)?.[1] ?? name;
}

/** "… 2" before "… 10". By hand: an Intl.Collator costs as much as the rest of the host's start (measured with --cpu-prof). */
function byNumbersInName(a: string, b: string): number {
  const key = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/**
 * Names models and groups the slots of one box. Names are compared by parts, never whole: systems number them as they like.
 * @param names PC/SC names, all that are listed at the moment
 */
export function describeReaders(names: readonly string[]): readonly ReaderDescription[] {
  const known = new Map(names.map((name) => [name, knownReader(name)]));
  const devices = Map.groupBy(names, (name) => deviceOf(name, known.get(name)));
  return names.map((name) => {
    const reader = known.get(name);
    const device = deviceOf(name, reader);
    const slots = [...(devices.get(device) ?? [])].sort(byNumbersInName);
    const slot = slots.length > 1 ? slots.indexOf(name) : null;
    const contactless = isContactless(name, reader);
    const contactSlots = slots.filter((other) => !isContactless(other, reader));
    const usualCard =
      reader?.cardByName?.find(({ part }) => contains(name, part))?.card ??
      (contactSlots.length > 1 ? reader?.usualCards?.[contactSlots.indexOf(name)] : undefined) ??
      null;
    return { name, model: reader?.model ?? null, vendor: reader?.vendor ?? null, device, slot, contactless, usualCard };
  });
}
