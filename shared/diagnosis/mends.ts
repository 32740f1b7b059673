/**
 * Obstacles between this desk and a card that can be used, by their cost. Minutes are our estimates for a person who has the words of the
 * remedy before them; null where that cannot be done. The decision (recommend.ts) compares them.
 */
interface Mend {
  /** Minutes on an ordinary computer. */
  readonly minutes: number | null;
  /** Minutes on a desk that runs pharmacy software, which may keep the reader to itself (docs/sources/portals.md, M20). */
  readonly atPharmacy: number | null;
  /** Minutes until the same card can be used on another computer; null where the card is of no use there either. */
  readonly elsewhere: number | null;
  readonly needs: 'nothing' | 'hand' | 'settings' | 'administrator' | 'reader' | 'computer' | 'card' | 'trial';
}

/** Another computer must be found, with a reader and Cryptolib. */
const ELSEWHERE = 45;

export const MENDS = {
  nothing: { minutes: 0, atPharmacy: 0, elsewhere: ELSEWHERE, needs: 'nothing' },
  'by-hand': { minutes: 1, atPharmacy: 1, elsewhere: ELSEWHERE, needs: 'hand' },
  setting: { minutes: 5, atPharmacy: 5, elsewhere: ELSEWHERE, needs: 'settings' },
  untested: { minutes: 15, atPharmacy: 15, elsewhere: ELSEWHERE, needs: 'trial' },
  unseen: { minutes: 15, atPharmacy: 60, elsewhere: ELSEWHERE, needs: 'trial' },
  'other-reader': { minutes: 20, atPharmacy: 60, elsewhere: ELSEWHERE, needs: 'reader' },
  resists: { minutes: 30, atPharmacy: 30, elsewhere: ELSEWHERE, needs: 'reader' },
  administrator: { minutes: 30, atPharmacy: 30, elsewhere: ELSEWHERE, needs: 'administrator' },
  elsewhere: { minutes: null, atPharmacy: null, elsewhere: ELSEWHERE, needs: 'computer' },
  'before-you': { minutes: null, atPharmacy: null, elsewhere: 5, needs: 'computer' },
  'newer-card': { minutes: null, atPharmacy: null, elsewhere: null, needs: 'card' },
  'other-card': { minutes: null, atPharmacy: null, elsewhere: null, needs: 'card' },
} as const satisfies Readonly<Record<string, Mend>>;

export type MendId = keyof typeof MENDS;

/** Minutes until the card can be used here; null where it cannot. */
export const minutesHere = (mend: MendId, isPharmacyDesk: boolean): number | null =>
  isPharmacyDesk ? MENDS[mend].atPharmacy : MENDS[mend].minutes;

/** Nothing has to be done first. */
export const isReadyToUse = (mend: MendId): boolean => MENDS[mend].minutes === 0;

/** The one that costs most of several: what cannot be mended here costs more than what can. */
export const harder = (a: MendId, b: MendId): boolean =>
  (MENDS[a].minutes ?? Number.POSITIVE_INFINITY) > (MENDS[b].minutes ?? Number.POSITIVE_INFINITY);
