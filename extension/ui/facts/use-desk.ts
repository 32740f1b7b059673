import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import { type Recommendation, recommend } from '../../../shared/diagnosis/recommend.ts';
import { triesOfOneCard } from '../../../shared/diagnosis/tries-of-one-card.ts';
import type { Desk } from '../../guide/decision/situation.ts';
import { type Host, useHost } from '../../host-link/use-host.ts';
import { useAnswers } from './answers.ts';
import { useEffort } from './use-effort.ts';

/** What a page of ours looks at. */
export interface Looked {
  readonly host: Host;
  readonly diagnosis: Diagnosis | null;
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
  readonly advice: Recommendation;
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
  const [answers, answer] = useAnswers(host);
  const [inVain, lookAgain] = useEffort(host);
  const { link, facts } = host;
  const isUsed = isLiveOnly ? host.isNow : link.phase !== 'broken';
  const diagnosis = isLooking && isUsed ? host.diagnosis : null;
  const seen = diagnosis === null ? null : facts;
  const advice = recommend(answers, diagnosis, seen, inVain);
  // Whatever else is wanted, the card is judged for its own way.
  const withCard = recommend({ ...answers, situation: 'card-and-reader' }, diagnosis, seen, inVain);
  const tries = diagnosis === null ? null : triesOfOneCard(facts);
  const reading = diagnosis === null ? 'blind' : host.stale ? 'old' : 'now';
  return {
    host,
    diagnosis,
    answers,
    answer,
    advice,
    lookAgain,
    desk: {
      answers,
      advice,
      card: reading === 'now' ? cardIn(withCard) : 'unknown',
      tries: reading === 'now' ? tries : null,
      reading: isLooking && !isLiveOnly && link.phase !== 'broken' && diagnosis === null ? 'old' : reading,
    },
  };
}

function cardIn({ route, remedyLeads, start, reason }: Recommendation): Desk['card'] {
  if (route !== 'activate-with-card' || start === 'none' || reason === 'last-try-or-wait') return 'useless';
  return remedyLeads ? 'mend' : 'fit';
}
