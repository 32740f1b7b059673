import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import type { Desk } from '../../guide/decision/situation.ts';
import { NOTHING_OBSERVED } from '../../guide/session/observed.ts';
import { watchObserved } from '../../guide/storage/watch-observed.ts';
import { type Host, useHost } from '../../host-link/use-host.ts';
import { useAnswers } from './answers.ts';
import { deskOf } from './desk-of.ts';
import { useEffort } from './use-effort.ts';
import { useWatched } from './use-watched.ts';

export interface Looked {
  readonly host: Host;
  readonly diagnosis: Diagnosis | null;
  readonly answer: (change: Partial<Answers>) => void;
  /** What was to be done by hand is done: looks again. */
  readonly lookAgain: () => void;
  readonly desk: Desk;
}

/**
 * @param isLooking false: the reader is left alone, and the answers are all there is
 * @param isLiveOnly what was seen before counts for nothing
 */
export function useDesk(isLooking = true, isLiveOnly = false): Looked {
  const host = useHost(isLooking);
  const [answers, answer] = useAnswers();
  const [inVain, lookAgain] = useEffort(host);
  const { link, facts } = host;
  const isUsed = isLiveOnly ? host.isNow : link.phase !== 'broken';
  const diagnosis = isLooking && isUsed ? host.diagnosis : null;
  const seen = diagnosis === null ? null : facts;
  const observed = useWatched(NOTHING_OBSERVED, watchObserved);
  const reading = diagnosis === null ? 'blind' : host.stale ? 'old' : 'now';
  const desk = deskOf({ answers, diagnosis, facts: seen, observed, resists: inVain, reading });
  const isComing = isLooking && !isLiveOnly && link.phase !== 'broken' && diagnosis === null;
  return {
    host,
    diagnosis,
    answer,
    lookAgain,
    desk: isComing ? { ...desk, reading: 'old' } : desk,
  };
}
