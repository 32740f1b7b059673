import type { Diagnosis } from '../../shared/diagnosis/diagnosis.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { Observer } from '../observer.ts';

/** Requests that wait for an answer before no more is read. */
const MOST_WAITING = 32;

interface Answer {
  readonly facts: Facts;
  readonly diagnosis: Diagnosis;
}

interface DiagnosisPorts {
  readonly observer: Observer;
  readonly diagnose: (facts: Facts) => Promise<Diagnosis>;
  /** Called with true to stop reading requests, because too many wait for an answer, and with false to go on. */
  readonly hold: (isHeld: boolean) => void;
}

/**
 * Answers requests for a diagnosis; requests made while one is under way share its answer.
 * @returns a function that answers one, by whether it is to hold identity; it throws what the observer throws
 */
export function diagnosisRequests({
  observer,
  diagnose,
  hold,
}: DiagnosisPorts): (identity: boolean) => Promise<Answer> {
  const underway = new Map<boolean, Promise<Answer>>();
  let waiting = 0;

  function shared(identity: boolean): Promise<Answer> {
    const answer =
      underway.get(identity) ??
      observer
        .everything(identity)
        .then(async (facts) => ({ facts, diagnosis: await diagnose(facts) }))
        .finally(() => underway.delete(identity));
    underway.set(identity, answer);
    return answer;
  }

  return async (identity) => {
    waiting += 1;
    if (waiting === MOST_WAITING) hold(true);
    try {
      return await shared(identity);
    } finally {
      waiting -= 1;
      if (waiting === 0) hold(false);
    }
  };
}
