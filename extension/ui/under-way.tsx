import type { Recommendation } from '../../shared/diagnosis/recommend.ts';
import type { GuideId } from '../../shared/guides/guide.ts';
import type { Session } from '../guide/session/session.ts';
import { useKeptFocus } from './kept-focus.ts';
import { openGuide } from './open-guide.ts';
import { RunningSection } from './running-section.tsx';
import { useWindowId } from './use-window-id.ts';
import { WaitNotice } from './wait-notice.tsx';

interface UnderWayProps {
  readonly session: Session;
  /** To go on is the one thing to do on this surface. */
  readonly isMain: boolean;
  /** Called once the guide is open elsewhere. */
  readonly onOpened?: () => void;
}

/** Where one stands already: the 48 h, and the guide that runs. */
export function UnderWay({ session, isMain, onOpened }: UnderWayProps) {
  const windowId = useWindowId();
  useKeptFocus(() => document.querySelector('h1'));
  const { running, wait } = session;
  const progress = running === null ? undefined : session.progress[running];
  const resume = (guide: GuideId): void => void openGuide(guide, windowId).then(onOpened);
  /** Its last step is the wait itself: the day it ends is what one comes for. */
  const isWaitStep = running === 'update-contact-details' && wait !== null;
  return (
    <>
      <WaitNotice session={session} running={isWaitStep ? null : running} onResume={resume} />
      {running === null || progress === undefined ? null : (
        <RunningSection guideId={running} progress={progress} isMain={isMain && !isWaitStep} onResume={resume} />
      )}
    </>
  );
}

/** Beside what goes on already, another route is not the one thing to do. */
export const withoutWeight = (recommendation: Recommendation): Recommendation =>
  recommendation.start === 'main' ? { ...recommendation, start: 'second' } : recommendation;
