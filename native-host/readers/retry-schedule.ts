import type { PcscErrorCode } from '../pcsc/errors.ts';

/** Why a card is asked again after an error that may pass by itself. */
type Again = 'held' | 'stumble' | 'not transacted' | 'mute' | 'silence';

const AGAIN: Readonly<Record<PcscErrorCode, Again | null>> = {
  sharing_violation: 'held',
  // A reader that sleeps, a poor contact: a card that is out ends the insertion by the reader's status.
  driver_error: 'stumble',
  card_reset: 'stumble',
  service_stopped: 'stumble',
  card_removed: 'stumble',
  no_card: 'stumble',
  reader_unavailable: 'stumble',
  not_transacted: 'not transacted',
  card_mute: 'mute',
  timeout: 'silence',
  service_absent: null,
  program_damaged: null,
  access_denied: null,
  no_readers: null,
  no_remote_reader: null,
  cancelled: null,
  too_slow: null,
  command_refused: null,
};

interface Schedule {
  /** Milliseconds before each attempt for which nothing is said yet. */
  readonly quiet: readonly number[];
  /** Milliseconds before each attempt once the error is said, for as long as the card is in; null for none. */
  readonly said: number | null;
}

const SCHEDULES: Readonly<Record<Again, Schedule>> = {
  // A program may hold the card for itself for one command.
  held: { quiet: [150, 300, 450], said: 1_500 },
  stumble: { quiet: [300, 1_000, 2_000, 4_000], said: 5_000 },
  'not transacted': { quiet: [300, 1_000], said: null },
  mute: { quiet: [], said: 1_000 },
  silence: { quiet: [10_000], said: 15_000 },
};
/** Milliseconds after which a card is held for longer than one command: connecting may itself have waited for it. */
const LONG_HELD = 1_000;

/** When to try again, in milliseconds from now, null for never; and whether the failure is said meanwhile. */
interface NextAttempt {
  readonly delay: number | null;
  readonly isSaid: boolean;
}

/** @returns a function that takes each failure of one insertion, and the time of `performance.now()` */
export function retrySchedule(): (code: PcscErrorCode, now: number) => NextAttempt {
  let why: Again | null = null;
  let times = 0;
  let since = 0;
  return (code, now) => {
    const again = AGAIN[code];
    if (again === null) return { delay: null, isSaid: true };
    if (again !== why) [why, times, since] = [again, 0, now];
    const { quiet, said } = SCHEDULES[again];
    const isLongHeld = again === 'held' && now - since > LONG_HELD;
    const delay = isLongHeld ? undefined : quiet[times];
    times += 1;
    return { delay: delay ?? said, isSaid: delay === undefined };
  };
}
