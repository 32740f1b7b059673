import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { openGuide } from '../../ui/open-guide.ts';
import { useSession } from '../../ui/use-session.ts';
import { useWindowId } from '../../ui/use-window-id.ts';
import { WaitNotice } from '../../ui/wait-notice.tsx';
import { RouteCard } from './route-card.tsx';
import { RunningSection } from './running-section.tsx';

interface GoingOnProps {
  readonly recommendation: Recommendation;
  /** Called once a guide is open elsewhere. */
  readonly onOpened: () => void;
}

/** The 48 h, the guide that runs, then the route to take where that is another. */
export function GoingOn({ recommendation, onOpened }: GoingOnProps) {
  const session = useSession();
  const windowId = useWindowId();
  if (session === null) return null;
  const { running, wait } = session;
  const progress = running === null ? undefined : session.progress[running];
  const resume = (guide: GuideId): void => void openGuide(guide, windowId).then(onOpened);
  /** Its last step is the wait itself: the day it ends is what one comes for. */
  const isWaitStep = running === 'update-contact-details' && wait !== null;
  return (
    <>
      <WaitNotice session={session} running={isWaitStep ? null : running} onResume={resume} />
      {running === null || progress === undefined ? null : (
        <RunningSection
          guideId={running}
          progress={progress}
          isMain={recommendation.start !== 'second' && !isWaitStep}
          onResume={resume}
        />
      )}
      {running === recommendation.route ? null : (
        <RouteCard
          recommendation={running === null && wait === null ? recommendation : withoutWeight(recommendation)}
          onOpened={onOpened}
        />
      )}
    </>
  );
}

/** Beside what goes on already, another route is not the one thing to do. */
const withoutWeight = (recommendation: Recommendation): Recommendation =>
  recommendation.start === 'main' ? { ...recommendation, start: 'second' } : recommendation;
