import type { Answers } from './answers.ts';

/** With the card at this desk, with the phone alone, with the card on another computer, or contacts first and 48 hours later the phone. */
export type Way = 'here' | 'without-card' | 'elsewhere' | 'contacts';

/** What the choice depends on. */
interface Standing {
  /** The way with the card is not for this person here: at most another way beside. */
  readonly isShut: boolean;
  /** They have no reader: one would have to be borrowed. */
  readonly isWithoutReader: boolean;
  /** Minutes until a card can be used here, and on another computer (mends.ts); null where it cannot, or nobody says that there is one. */
  readonly here: number | null;
  readonly elsewhere: number | null;
  /** One wrong code more blocks the card. */
  readonly isLastTry: boolean;
  /** ADELI holders activate by card only (e-CPS FAQ of the ANS, docs/sources/card-and-readers.md 3.3). */
  readonly isCardOnly: boolean;
  readonly contactsKnown: Answers['contactsKnown'];
  readonly isPharmacyDesk: boolean;
}

/** Columns of the table below. */
interface WayRow {
  readonly way: Way;
  /** Minutes to the e-CPS; null where the way does not exist. */
  readonly minutes: (standing: Standing) => number | null;
  /** Whether it can cost the card, or a reader that is not there. */
  readonly risk: (standing: Standing) => boolean;
}

const DAY = 24 * 60;

const after = (minutes: number | null, more: number): number | null => (minutes === null ? null : minutes + more);

/** Minutes, risk and needs. Both activations take 5 to 10 minutes; without the card a mail and a message are waited for. */
const WAYS: readonly WayRow[] = [
  {
    way: 'here',
    minutes: ({ isShut, here }) => (isShut ? null : after(here, 8)),
    risk: ({ isLastTry, isWithoutReader }) => isLastTry || isWithoutReader,
  },
  {
    way: 'without-card',
    minutes: ({ isCardOnly, contactsKnown }) => (isCardOnly || contactsKnown === false ? null : 10),
    risk: () => false,
  },
  {
    way: 'elsewhere',
    minutes: ({ isShut, isWithoutReader, elsewhere }) => (isShut || isWithoutReader ? null : after(elsewhere, 8)),
    risk: ({ isLastTry }) => isLastTry,
  },
  {
    way: 'contacts',
    minutes: ({ isCardOnly, contactsKnown }) => (!isCardOnly && contactsKnown === false ? 2 * DAY : null),
    risk: () => false,
  },
];

export interface Choice {
  readonly way: Way;
  /** Its button is not the filled one: something speaks against each way. */
  readonly isPlain: boolean;
  readonly next: Way | null;
}

/** The way with the least risk, then the fewest minutes. A risk is not outweighed by days: then both are said, and neither is filled. */
export function choose(standing: Standing): Choice {
  const ways = WAYS.flatMap(({ way, minutes, risk }) => {
    const takes = minutes(standing);
    return takes === null ? [] : [{ way, takes, isRisky: risk(standing) }];
  }).sort((a, b) => a.takes - b.takes);
  const [quickest] = ways;
  // Only ADELI holders whose card is of no use have no way at all: theirs is the card, once it is mended.
  if (quickest === undefined) return { way: 'here', isPlain: false, next: null };
  const safest = ways.find(({ isRisky }) => !isRisky);
  if (quickest.isRisky && (safest === undefined || safest.takes >= DAY))
    return { way: quickest.way, isPlain: true, next: safest?.way ?? null };
  const { way } = safest ?? quickest;
  return { way, isPlain: false, next: nextTo(way, standing) };
}

/** Another computer is named beside the phone where this one is the trouble, not the card. */
function nextTo(
  way: Way,
  { isShut, isWithoutReader, here, elsewhere, isPharmacyDesk, isLastTry }: Standing,
): Way | null {
  // Whoever said to be without the card may have meant another one.
  if (way !== 'here' && (isShut || isWithoutReader) && here !== null) return 'here';
  const isTroubled = here === null || (isPharmacyDesk && here > 0);
  return way === 'without-card' && !isLastTry && isTroubled && elsewhere !== null ? 'elsewhere' : null;
}
