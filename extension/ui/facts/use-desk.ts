import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import { type Recommendation, recommend } from '../../../shared/diagnosis/recommend.ts';
import { shutOf } from '../../../shared/diagnosis/shut.ts';
import type { Desk } from '../../guide/decision/situation.ts';
import { triesOf } from '../../guide/session/cards.ts';
import { NOTHING_OBSERVED } from '../../guide/session/observed.ts';
import { watchObserved } from '../../guide/storage/watch-observed.ts';
import { type Host, useHost } from '../../host-link/use-host.ts';
import { useAnswers } from './answers.ts';
import { cpsOf } from './card-of.ts';
import { useEffort } from './use-effort.ts';
import { useWatched } from './use-watched.ts';

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
  const [answers, answer] = useAnswers();
  const [inVain, lookAgain] = useEffort(host);
  const { link, facts } = host;
  const isUsed = isLiveOnly ? host.isNow : link.phase !== 'broken';
  const diagnosis = isLooking && isUsed ? host.diagnosis : null;
  const seen = diagnosis === null ? null : facts;
  const { insists, code, ...cards } = useWatched(NOTHING_OBSERVED, watchObserved);
  const tries = triesOf(cards, code?.key ?? null);
  const card = cpsOf(seen, diagnosis);
  const kept = typeof card?.pinTriesLeft === 'number' ? null : tries;
  const shut = shutOf({ answers, holder: card?.holder, tries: kept, insists });
  const advice = recommend(answers, diagnosis, seen, { resists: inVain, tries, shut });
  // Whatever else is wanted, the card is judged for its own way.
  const withCard = recommend({ ...answers, situation: 'card-and-reader' }, diagnosis, seen, {
    resists: inVain,
    tries,
  });
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
      shut,
      card: reading === 'now' ? cardIn(withCard) : 'unknown',
      reading: isLooking && !isLiveOnly && link.phase !== 'broken' && diagnosis === null ? 'old' : reading,
    },
  };
}

function cardIn({ route, remedyLeads, start, reason }: Recommendation): Desk['card'] {
  if (route !== 'activate-with-card' || start === 'none' || reason === 'last-try-or-wait') return 'useless';
  return remedyLeads ? 'mend' : 'fit';
}
