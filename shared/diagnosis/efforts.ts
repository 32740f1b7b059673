import type { FindingId } from '../messages/fr/findings.ts';

/** Requests to the user's hands that repeat, and the way without the card once they do not help. */
type Family = 'mute' | 'stranger' | 'busy';

const FAMILY: Readonly<Partial<Record<FindingId, Family>>> = {
  'card-mute': 'mute',
  'card-stopped': 'mute',
  'card-unreachable': 'mute',
  'unknown-card': 'stranger',
  'card-busy': 'busy',
};

/** Seen between two tries: the card is out, or is being read. */
const BETWEEN: readonly FindingId[] = ['no-card', 'being-read'];

/** The tries with one trouble of the card. Nothing of the card is in it. */
export interface Effort {
  readonly family: Family;
  /** Number of the insertion, null where the host sent none. */
  readonly insertion: number | null;
  /** How often the card was tried, by insertion or by a press on "C'est fait". */
  readonly tries: number;
  /** Milliseconds since 1970 of the first sight. */
  readonly since: number;
}

/** Another program that holds the card for so long will not let go of it by itself. */
export const BUSY_LIMIT_MS = 60_000;

/** What was seen, after what was seen before; null where the trouble is over. */
export function effortAfter(
  before: Effort | null,
  seen: { readonly id: FindingId; readonly insertion: number | null; readonly at: number },
): Effort | null {
  const family = FAMILY[seen.id];
  if (family === undefined)
    return before !== null && before.family !== 'busy' && BETWEEN.includes(seen.id) ? before : null;
  const { insertion, at } = seen;
  if (before?.family !== family) return { family, insertion, tries: 1, since: at };
  return insertion === before.insertion ? before : { ...before, insertion, tries: before.tries + 1 };
}

export const triedAgain = (effort: Effort | null): Effort | null => effort && { ...effort, tries: effort.tries + 1 };

/** The card still does not answer at the second try, or has been held for a minute. */
export const isInVain = (effort: Effort | null, at: number): boolean =>
  effort !== null && (effort.family === 'busy' ? at - effort.since >= BUSY_LIMIT_MS : effort.tries > 1);
