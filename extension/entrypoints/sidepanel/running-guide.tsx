import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES, stepOf } from '../../../shared/guides/guides.ts';
import { VOICES } from '../../contracts/voice.ts';
import { sendCommand, startGuide } from '../../guide/messages/commands.ts';
import { doneSteps } from '../../guide/session/done-steps.ts';
import { nextAction } from '../../guide/session/next-action.ts';
import type { Progress, Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';
import { watchTroubleRequest } from '../../guide/storage/trouble-request.ts';
import { CodeNotice } from '../../ui/controls/code-notice.tsx';
import { useNow, usePageStatus } from '../../ui/facts/use-session.ts';
import { type AtStep, goneWords } from './at-step.ts';
import { CurrentStep } from './current-step.tsx';
import { MoreBelow } from './more-below.tsx';
import { ProgressLine } from './progress-line.tsx';
import { StepAnnouncement } from './step-announcement.tsx';
import { StepFoot } from './step-foot.tsx';
import type { StepsProps } from './step-list.tsx';
import { Troubles } from './troubles.tsx';

interface RunningGuideProps {
  readonly guideId: GuideId;
  readonly progress: Progress;
  readonly session: Session;
  /** Notices before any step. */
  readonly children: ComponentChildren;
}

/** Whether a step or its troubles are shown, and where the focus is for that: what the user moves takes it to the heading. */
function useTroubles(step: StepId) {
  /** The step whose troubles are shown: another step shows its own words first. */
  const [troubled, setTroubled] = useState<StepId | null>(null);
  const isTrouble = troubled === step;
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  const isFocusDue = useRef(false);
  /** @param to where it leads; left out where it surely leads to another step */
  const byHand = (act: Promise<void>, to?: StepId): void => {
    void act;
    // No step comes that would take the focus: a later one of the page is not to find it due.
    if (to === step) heading.current?.focus();
    else isFocusDue.current = true;
  };
  const showTroubles = (shown: boolean): void => {
    isFocusDue.current = true;
    setTroubled(shown ? step : null);
  };

  // In the step's own effect: a Tab pressed at once is not undone.
  useLayoutEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
    if (isFocusDue.current) heading.current?.focus();
    isFocusDue.current = false;
  }, [step, isTrouble]);
  useEffect(() => {
    const end = new AbortController();
    watchTroubleRequest((id) => {
      isFocusDue.current = true;
      setTroubled(id);
      heading.current?.focus();
    }, end.signal);
    return () => end.abort();
  }, []);
  // The button that leads back comes after all of them.
  useEffect(() => {
    if (!isTrouble) return;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') showTroubles(false);
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [isTrouble]);
  return { isTrouble, showTroubles, byHand, isFocusDue, heading, body };
}

/**
 * One guide: a line of progress, one step with what to press right after its words, then all else. Moves by hand take the focus to the
 * step; moves of the page are announced. Firefox stops at every box that scrolls: the order of Tab leaves that out.
 */
export function RunningGuide({ guideId, progress, session, children }: RunningGuideProps) {
  const guide = GUIDES[guideId];
  const step = stepOf(guide, progress.step);
  const pageStatus = usePageStatus();
  const gone = goneWords(step, progress, pageStatus);
  const { isTrouble, showTroubles, byHand, isFocusDue, heading, body } = useTroubles(step.id);
  /** The step whose site was opened from here. */
  const [opened, setOpened] = useState<StepId | null>(null);
  const [isStopped, setStopped] = useState(false);
  const toggleTroubles = (): void => {
    if (!isTrouble && progress.code !== null) void sendCommand({ type: 'trouble' });
    showTroubles(!isTrouble);
  };
  const wait = waitStateOf(session.wait, useNow(30_000, session.wait !== null));
  const at: AtStep = {
    guide,
    step,
    progress,
    session,
    pageStatus,
    gone,
    speaks: VOICES[step.place].speaks[pageStatus?.bubble ?? 'none'] === 'panel',
    next: nextAction(guide, step, { pageStatus, isGone: gone !== undefined, wait, wasOpened: opened === step.id }),
  };
  const steps: StepsProps = {
    guide,
    current: step.id,
    done: doneSteps(guide, progress),
    onChoose: (id) => byHand(sendCommand({ type: 'choose', step: id }), id),
  };
  const foot = (
    <StepFoot
      at={at}
      isTrouble={isTrouble}
      onOpen={() => setOpened(step.id)}
      isStopped={isStopped}
      onTrouble={toggleTroubles}
      onDone={() => byHand(sendCommand({ type: 'confirm', from: step.id }))}
      onBack={() => byHand(sendCommand({ type: 'back', from: step.id }))}
    />
  );
  return (
    <div class="panel-frame" tabIndex={-1}>
      <div class="panel">
        <ProgressLine {...steps} />
        <main class="stack panel-body" tabIndex={-1} ref={body}>
          <StepAnnouncement at={at} isFocusDue={isFocusDue.current} />
          {children}
          <CodeNotice
            code={progress.code}
            isTrouble={isTrouble}
            onStop={setStopped}
            onWithoutCard={() => byHand(startGuide('activate-without-card'))}
          />
          {isTrouble ? (
            <Troubles at={at} heading={heading}>
              {foot}
            </Troubles>
          ) : (
            <CurrentStep key={step.id} at={at} heading={heading}>
              {foot}
            </CurrentStep>
          )}
          <MoreBelow
            {...steps}
            onRestart={() => byHand(sendCommand({ type: 'restart', guide: guideId }), guide.steps[0].id)}
          />
        </main>
      </div>
    </div>
  );
}
