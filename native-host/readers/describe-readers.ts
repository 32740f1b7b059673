import type { KnownReader, KnownSlot } from './known-reader.ts';
import { KNOWN_READERS } from './known-readers.ts';

interface ReaderDescription {
  readonly name: string;
  readonly model: string | null;
  readonly vendor: string | null;
  /** Slots of one box share it. Of a known model it is the model, counted from the second box on: never the box's own number. */
  readonly device: string;
  /** From 0; null when the box shows one slot only. */
  readonly slot: number | null;
  readonly contactless: boolean;
  /** The card this slot is usually for, where that is known. */
  readonly usualCard: 'cps' | 'vitale' | null;
}

/** Where one name belongs: its box, by the text that the box's names share, and its place there. */
interface Place {
  readonly name: string;
  readonly known: KnownReader | undefined;
  readonly box: string;
  /** null where the name itself does not tell. */
  readonly index: number | null;
  readonly slot?: KnownSlot;
}

const contains = (name: string, part: string): boolean => name.toLowerCase().includes(part.toLowerCase());

/** The reader family of a PC/SC name; undefined when known-readers.ts has none. */
export function knownReader(name: string): KnownReader | undefined {
  return KNOWN_READERS.find(({ names }) => names.some((part) => contains(name, part)));
}

/** pcscd writes `product [interface] (serial) device slot`, the last two in hexadecimal; Windows ends names in a count of its own. */
const PCSCD_NAME = /^(.+ [0-9A-F]{2}) ([0-9A-F]{2})$/;
const COUNT = / (?:[0-9A-F]{2} [0-9A-F]{2}|\d{1,2})$/;

/** The part of a name that is about one interface of a device: pcscd's square brackets, else all of it. */
export const interfaceName = (name: string): string => /\[[^\]]+\]/.exec(name)?.[0] ?? name;

function placeOf(name: string): Place {
  const known = knownReader(name);
  const interfaceText = interfaceName(name);
  const index = known?.slots?.findIndex((slot) => slot.name.test(interfaceText)) ?? -1;
  const slot = known?.slots?.[index];
  if (slot !== undefined) {
    const box = name.replace(interfaceText, () => interfaceText.replace(slot.name, '')).replace(COUNT, '');
    return { name, known, box, index: known?.slots?.length === 1 ? null : index, slot };
  }
  const [, device, pcscdSlot] = PCSCD_NAME.exec(name) ?? [];
  if (device !== undefined && pcscdSlot !== undefined)
    return { name, known, box: device, index: Number.parseInt(pcscdSlot, 16) };
  return { name, known, box: known?.macosSlots === undefined ? name : name.replace(COUNT, ''), index: null };
}

/** "… 2" before "… 10". By hand: an Intl.Collator costs as much as the rest of the host's start (measured with --cpu-prof). */
function byNumbersInName(a: Place, b: Place): number {
  const key = ({ name }: Place): string => name.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/**
 * The boxes among places that share a name: a box has each of its slots once, so of two names that claim the same slot the second is
 * another box of the same kind. Where macOS only counts and there are more than one box has, nobody can tell them apart.
 */
function boxesOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const [first] = places;
  if (first === undefined) return [];
  if (first.index === null) {
    const limit = first.known?.macosSlots;
    if (limit === undefined || places.length > limit) return places.map((place) => [place]);
    return [places.length === 1 ? places : places.map((place, index) => ({ ...place, index }))];
  }
  const boxes: Place[][] = [];
  for (const place of places) {
    const free = boxes.find((box) => box.every(({ index }) => index !== place.index));
    if (free === undefined) boxes.push([place]);
    else free.push(place);
  }
  return boxes;
}

/** Words of an interface that reads cards through the air (names of libccid's readers/*.txt). */
const CONTACTLESS = /(?<![a-z\d])(?:PICC|CLESS|contactless|NFC|\d*CL)(?![a-z\d])/i;
const WITH_CONTACTS = /(?<![a-z\d])(?:contact|ICC)(?![a-z\d])/i;

/** A box of both kinds, of whose interfaces its own name says nothing. */
const BOTH = /dual/i;

/** An interface that says nothing of it is what its box is called. */
function isContactless({ slot, name }: Place): boolean {
  if (slot?.contactless !== undefined) return slot.contactless;
  const own = interfaceName(name);
  const isSaid = CONTACTLESS.test(own) || WITH_CONTACTS.test(own);
  const said = isSaid || BOTH.test(name) ? own : name;
  return CONTACTLESS.test(said) && !WITH_CONTACTS.test(said);
}

/**
 * Names models and groups the slots of one box. Names are compared by parts, never whole: systems number them as they like.
 * @param names PC/SC names, all that are listed at the moment
 */
export function describeReaders(names: readonly string[]): readonly ReaderDescription[] {
  const places = names.map(placeOf).sort(byNumbersInName);
  const groups = Map.groupBy(places, ({ known, box }) => `${known?.model ?? ''}\n${box}`);
  const boxes = [...groups.values()].flatMap(boxesOf);
  const described = boxes.flatMap((box, nth) => {
    const [{ known, box: shared } = { known: undefined, box: '' }] = box;
    const before = boxes.slice(0, nth).filter(([first]) => first?.known === known).length;
    const device = known === undefined ? shared : before === 0 ? known.model : `${known.model} (${before + 1})`;
    return box.map((place): ReaderDescription => {
      return {
        name: place.name,
        model: known?.model ?? null,
        vendor: known?.vendor ?? null,
        device,
        slot: place.slot === undefined && box.length === 1 ? null : place.index,
        contactless: isContactless(place),
        usualCard: place.slot?.card ?? null,
      };
    });
  });
  const byName = new Map(described.map((each) => [each.name, each]));
  return names.flatMap((name) => byName.get(name) ?? []);
}
