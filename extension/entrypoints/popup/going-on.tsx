import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { UnderWay, withoutWeight } from '../../ui/under-way.tsx';
import { useSession } from '../../ui/use-session.ts';
import { RouteCard } from './route-card.tsx';

interface GoingOnProps {
  readonly recommendation: Recommendation;
  /** Called once the guide is open elsewhere. */
  readonly onOpened: () => void;
}

/** What is under way, then the route to take where that is another. Of the ways only the one with a card need not wait for the 48 h. */
export function GoingOn({ recommendation, onOpened }: GoingOnProps) {
  const session = useSession();
  if (session === null) return null;
  const { running, wait } = session;
  const isAwaited = wait !== null && recommendation.guide !== 'activate-with-card';
  return (
    <>
      <UnderWay session={session} isMain={recommendation.start !== 'second'} onOpened={onOpened} />
      {running === recommendation.route || isAwaited ? null : (
        <RouteCard
          recommendation={running === null && wait === null ? recommendation : withoutWeight(recommendation)}
          onOpened={onOpened}
        />
      )}
    </>
  );
}
