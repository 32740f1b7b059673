import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { UnderWay, withoutWeight } from '../../ui/controls/under-way.tsx';
import { useSession } from '../../ui/facts/use-session.ts';
import { RouteCard } from './route-card.tsx';

interface GoingOnProps {
  readonly recommendation: Recommendation;
  readonly answer: (change: Partial<Answers>) => void;
  /** Called once the guide is open elsewhere. */
  readonly onOpened: () => void;
}

/** What is under way, then the route to take where that is another. Of the ways only the one with a card need not wait for the 48 h. */
export function GoingOn({ recommendation, answer, onOpened }: GoingOnProps) {
  const session = useSession();
  if (session === null) return null;
  const { running, wait } = session;
  const isAwaited = wait !== null && recommendation.guide !== 'activate-with-card';
  // What is advised for want of anything known is no reason to leave a guide.
  const isBlind = running !== null && recommendation.reason === 'nothing-known';
  return (
    <>
      <UnderWay session={session} isMain onOpened={onOpened} />
      {running === recommendation.route || isAwaited || isBlind ? null : (
        <RouteCard
          answer={answer}
          recommendation={running === null && wait === null ? recommendation : withoutWeight(recommendation)}
          onOpened={onOpened}
        />
      )}
    </>
  );
}
