import { presenceIn } from './conditions.ts';
import type { CardFacts, Facts, ReaderFacts } from './facts.ts';

interface Slot {
  readonly reader: ReaderFacts;
  readonly all: readonly ReaderFacts[];
}

type Holds = (slot: Slot) => boolean;

const shows =
  (presence: ReturnType<typeof presenceIn>): Holds =>
  ({ reader }) =>
    presenceIn(reader) === presence;

const answersAs =
  (holds: (card: CardFacts, slot: Slot) => boolean): Holds =>
  (slot) =>
    shows('answers')(slot) && slot.reader.card !== null && holds(slot.reader.card, slot);

const boxOf = ({ device, name }: ReaderFacts): string => device ?? name;

const isUnknownChip = ({ kind, problem }: CardFacts): boolean =>
  kind === 'unknown' && problem?.code !== 'issuer_mismatch';

const holdsVitale = answersAs(({ kind }) => kind === 'vitale');

/**
 * A chip that nobody knows, a certificate key or a bank card, may never leave its reader: a slot of another box, empty or with
 * a Vitale, waits for the CPS, and so does any empty slot beside a chip that was laid down. In the slot that is meant for the
 * CPS, or beside a Vitale, it is rather a CPS that this program does not know yet.
 */
function isKeptThere({ reader, all }: Slot): boolean {
  const isVitale = (each: ReaderFacts): boolean => holdsVitale({ reader: each, all });
  const isBeside = (each: ReaderFacts): boolean => reader.contactless !== true && boxOf(each) === boxOf(reader);
  if (reader.usualCard === 'cps' || all.some((each) => isBeside(each) && isVitale(each))) return false;
  return all.some((each) => !isBeside(each) && each.contactless !== true && (each.state === 'empty' || isVitale(each)));
}

const isKnownByResetAlone = ({ evidence }: CardFacts): boolean => evidence === 'atr-masked' || evidence === 'none';
const isCps3Or4 = ({ kind }: CardFacts): boolean => kind === 'cps3' || kind === 'cps4';

/**
 * What a slot may hold, from what has nothing to do with the user to their CPS: of several slots the one whose contents stand
 * last decides. One row holds of each slot.
 */
export const SLOT_CONTENTS = {
  silent: shows('silent'),
  key: answersAs((card, slot) => isUnknownChip(card) && isKeptThere(slot)),
  empty: shows('none'),
  vitale: holdsVitale,
  stranger: answersAs((card, slot) => isUnknownChip(card) && !isKeptThere(slot)),
  'other-issuer': answersAs(({ kind, problem }) => kind === 'unknown' && problem?.code === 'issuer_mismatch'),
  retired: answersAs(({ kind }) => kind === 'cps2ter'),
  laid: answersAs(({ kind }) => kind === 'cps3-contactless'),
  mute: shows('mute'),
  taken: shows('busy'),
  'look-alike': answersAs((card) => isCps3Or4(card) && isKnownByResetAlone(card)),
  cps: answersAs((card) => isCps3Or4(card) && !isKnownByResetAlone(card)),
} as const satisfies Readonly<Record<string, Holds>>;

type SlotContent = keyof typeof SLOT_CONTENTS;

const ORDER = Object.keys(SLOT_CONTENTS) as readonly SlotContent[];

const contentOf = (slot: Slot): SlotContent => ORDER.find((id) => SLOT_CONTENTS[id](slot)) ?? 'empty';

const holding = ({ readers }: Pick<Facts, 'readers'>, ...wanted: readonly SlotContent[]): readonly ReaderFacts[] =>
  readers.filter((reader) => wanted.includes(contentOf({ reader, all: readers })));

/** The slots that hold what has most to do with the user; several where they hold the same. */
export function nearestSlots({ readers }: Pick<Facts, 'readers'>): readonly ReaderFacts[] {
  const farthest = Math.max(...readers.map((reader) => ORDER.indexOf(contentOf({ reader, all: readers }))));
  const content = ORDER[farthest];
  return content === undefined ? [] : holding({ readers }, content);
}

/**
 * Every CPS that is in by its chip: with two of them some software sees none, and browsers ask which (docs/sources/field-2026-11.md 3.3). What only
 * resembles one is not counted.
 */
export const insertedCps = (facts: Facts): readonly ReaderFacts[] =>
  holding(facts, 'cps').filter(({ contactless }) => contactless !== true);

/** Readers that hold a chip nobody knows: a certificate key, a bank card. */
export const strangersIn = (facts: Facts): readonly ReaderFacts[] => holding(facts, 'key', 'stranger');

/** Every reader that answers reads through the air only, while log-in asks for the chip ([EXI 07], docs/sources/portals.md 2.8). */
export function isWithoutSlot({ readers }: Facts): boolean {
  const usable = readers.filter(({ state }) => state !== 'unavailable');
  return usable.length > 0 && usable.every(({ contactless }) => contactless === true);
}
