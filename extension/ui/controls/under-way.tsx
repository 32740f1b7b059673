import { useState } from 'preact/hooks';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import type { Session } from '../../guide/session/session.ts';
import { AFTER_WAIT, waitStateOf } from '../../guide/session/wait-state.ts';
import { useOpenGuide } from '../facts/open-guide.ts';
import { CodeNotice } from './code-notice.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { RunningSection } from './running-section.tsx';
import { WaitNotice } from './wait-notice.tsx';

interface UnderWayProps {
  readonly session: Session;
  /** Called once the guide is open elsewhere. */
  readonly onOpened?: (() => void) | undefined;
  /** Closes this surface; left out where it stays. */
  readonly onClose?: () => void;
}

/** Where one stands already: the 48 h, and the guide that runs or was stopped. */
export function UnderWay({ session, onOpened, onClose }: UnderWayProps) {
  const openGuide = useOpenGuide();
  useKeptFocus(() => document.querySelector('h1'));
  const [isStopped, setStopped] = useState(false);
  const { running, wait } = session;
  const guide = running ?? session.stopped;
  const progress = guide === null ? undefined : session.progress[guide];
  const resume = (guide: GuideId): void => void openGuide(guide).then(onOpened);
  const isWaiting = waitStateOf(wait, Date.now()) === 'running';
  /** The wait itself, which its notice tells whole. */
  const isWaitStep = wait !== null && progress?.step === 'E9';
  /** The site refuses before that day. */
  const isAwaited = isWaiting && guide === AFTER_WAIT;
  return (
    <>
      <WaitNotice
        session={session}
        running={isWaitStep || isAwaited ? null : running}
        onResume={resume}
        onClose={onClose}
      />
      <CodeNotice
        code={progress?.code ?? null}
        isTrouble={false}
        onStop={setStopped}
        onWithoutCard={() => resume('activate-without-card')}
      />
      {guide === null || progress === undefined || isWaitStep || isAwaited ? null : (
        <RunningSection
          guideId={guide}
          progress={progress}
          isMain={(running !== null || wait === null) && !isStopped}
          onResume={resume}
          onStop={running === null ? undefined : () => void sendCommand({ type: 'stop' })}
        />
      )}
    </>
  );
}

/** Beside what goes on already, another route is not the one thing to do. */
export const withoutWeight = (recommendation: Recommendation): Recommendation =>
  recommendation.start === 'main' ? { ...recommendation, start: 'second' } : recommendation;
