import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Weigh } from '../decide/search.ts';
import type { Locator } from '../locator.ts';
import type { Match } from '../match.ts';
import { type Answers, isSameMatch } from './answers.ts';

export interface Asked {
  /** The steps to look for; asked before each search. */
  readonly descriptors: () => readonly Descriptor[];
  /** Combines the answer with what the user once showed for this step, if anything. */
  readonly weigh?: (step: StepId) => Weigh | undefined;
  /** Do the answers for some last steps say where to point, whatever those for the steps before them would say? */
  readonly suffices?: (answers: Answers) => boolean;
}

interface Questions {
  readonly all: () => Answers;
  /** Sure answers of the last steps, where these suffice: the first ring need not wait for every step. */
  readonly first: () => Answers | null;
  /** Is the ring still right, and would no later step get one? Enough where the page only ticks. */
  readonly stillHold: (shown: Answers) => boolean;
  /** The answers for the last steps where these decide where to point; otherwise all answers. */
  readonly decisive: (answers: Answers) => Answers;
  /** Asks again for the targets that were found; a step without one keeps that answer until the next search. */
  readonly again: (before: Answers) => Answers;
}

/** What a frame asks the locator: as much of the steps as it needs to know now. */
export function createQuestions(locator: Locator, { descriptors, weigh, suffices }: Asked): Questions {
  const locate = (one: Descriptor): Match => locator.locate(one, weigh?.(one.id));
  /** Answers from the last step backwards until they suffice; null when they never do. */
  const lastAnswers = (answer: (one: Descriptor) => Match | undefined): Answers | null => {
    if (!suffices) return null;
    const answers = new Map<StepId, Match>();
    for (const one of descriptors().toReversed()) {
      const match = answer(one);
      if (match) answers.set(one.id, match);
      if (suffices(answers)) return answers;
    }
    return null;
  };
  /** Keeps only answers that are sure. */
  const locateEarly = (): Answers | null =>
    lastAnswers((one) => (weigh?.(one.id) === undefined ? locator.locateCheaply(one) : locate(one)));
  return {
    all: () => new Map(descriptors().map((one) => [one.id, locate(one)])),
    first: () => {
      const answers = locateEarly();
      return answers && new Map([...answers].filter(([, match]) => match.level === 'sure'));
    },
    stillHold: (shown) => {
      const isAsShown = ([step, match]: [StepId, Match]): boolean =>
        match.level === 'sure'
          ? isSameMatch(shown.get(step), match)
          : shown.get(step)?.level !== 'sure' && shown.get(step)?.became === match.became;
      const answers = locateEarly();
      return answers !== null && [...answers].every(isAsShown);
    },
    decisive: (answers) => lastAnswers(({ id }) => answers.get(id)) ?? answers,
    again: (before) =>
      new Map(
        descriptors().flatMap((one) => {
          const known = before.get(one.id);
          return known ? [[one.id, known.level === 'none' ? known : locate(one)]] : [];
        }),
      ),
  };
}
