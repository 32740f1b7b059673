import type { Facts } from '../../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import { cardsOf } from './cards-of.ts';
import { hasLastKnown, saveLastKnown } from './last-known.ts';

interface KnownFacts {
  /** Null before the first facts. */
  readonly latest: Facts | null;
  /** A host has answered in this profile, now or at another time. */
  readonly hasAnswered: boolean;
  /** They are of the host that runs now. */
  readonly isFresh: boolean;
  addSnapshot(facts: Facts): void;
  /** Takes an answer about the cards that were in when it was asked for. @returns whether the same cards are still in */
  addDiagnosis(facts: Facts): boolean;
  /** The host has ended. */
  outdate(): void;
}

export function createKnownFacts(): KnownFacts {
  let latest: Facts | null = null;
  let hasAnswered = false;
  void hasLastKnown().then((has) => {
    hasAnswered ||= has;
  });
  let isFresh = false;
  /** A diagnosis takes seconds: the latest snapshot may be of other cards. */
  let snapshot: Facts | null = null;

  const add = (seen: Facts): void => {
    // Snapshots of a change leave out what only `diagnose` gathers.
    latest = withoutIdentity({ ...seen, workstation: { ...latest?.workstation, ...seen.workstation } });
    isFresh = true;
    hasAnswered = true;
    // A reading in progress is not kept for the next opening.
    if (!latest.readers.some(({ card }) => card?.inProgress === true)) void saveLastKnown(latest);
  };

  return {
    get latest() {
      return latest;
    },
    get hasAnswered() {
      return hasAnswered;
    },
    get isFresh() {
      return isFresh;
    },
    addSnapshot(facts) {
      snapshot = facts;
      add(facts);
    },
    addDiagnosis(facts) {
      const newer = snapshot !== null && cardsOf(snapshot) !== cardsOf(facts) ? snapshot : null;
      add(newer === null ? facts : { ...facts, pcsc: newer.pcsc, readers: newer.readers });
      return newer === null;
    },
    outdate() {
      isFresh = false;
      snapshot = null;
    },
  };
}
