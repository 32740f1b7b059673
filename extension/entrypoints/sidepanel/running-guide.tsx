import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { panelSpeaks } from '../../contracts/voice.ts';
import { isWait } from '../../guide/decision/conditions.ts';
import type { Says } from '../../guide/decision/row.ts';
import { sendCommand, startGuide } from '../../guide/messages/commands.ts';
import type { Standing } from '../../guide/session/current-step.ts';
import { doneSteps } from '../../guide/session/done-steps.ts';
import type { Progress } from '../../guide/session/session.ts';
import { watchTroubleRequest } from '../../guide/storage/trouble-request.ts';
import type { ActPlace } from '../../ui/controls/act-button.tsx';
import { isToldCode, Lead } from '../../ui/controls/lead.tsx';
import { Verdict } from '../../ui/controls/verdict.tsx';
import type { Decided } from '../../ui/facts/decided.ts';
import type { Looked } from '../../ui/facts/use-desk.ts';
import { askForSites } from '../../ui/facts/use-site-access.ts';
import { type AtStep, wordsAt } from './at-step.ts';
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
  readonly decided: Decided & { readonly standing: Standing };
  readonly looked: Looked;
  /** Notices before any step. */
  readonly children: ComponentChildren;
}

/** What the panel says above the step; the rest is the step itself, or the state of the card beside it. */
const LED: ReadonlySet<Says> = new Set(['code', 'shut', 'contacts-elsewhere', 'no-ecps-yet', 'wait', 'wait-over']);

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
  // The button that leads back comes after all of them. There as soon as they are: an Escape pressed at once is heard.
  useLayoutEffect(() => {
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
export function RunningGuide({ guideId, progress, decided, looked, children }: RunningGuideProps) {
  const guide = GUIDES[guideId];
  const { pageStatus, standing, decision } = decided;
  const { step } = standing;
  const { isTrouble, showTroubles, byHand, isFocusDue, heading, body } = useTroubles(step.id);
  const toggleTroubles = (): void => {
    if (!isTrouble) void sendCommand({ type: 'trouble' });
    showTroubles(!isTrouble);
  };
  // What is known of a code stays in sight, whatever is to be pressed.
  const says = isToldCode(standing) ? 'code' : decision.says;
  const at: AtStep = {
    ...decided,
    looked,
    guide,
    step,
    progress,
    words: wordsAt(decided, step),
    isWarned: says === 'code',
    speaks: panelSpeaks(pageStatus.bubble),
  };
  // What else is open is decided with: our other surfaces and the bubble.
  const shownTroubles = isTrouble ? step.id : null;
  useEffect(() => {
    if (decided.cards.troubles !== shownTroubles) void sendCommand({ type: 'troubles', of: shownTroubles });
  }, [shownTroubles]);
  const place: ActPlace = {
    openGuide: (id) => (id === null ? showTroubles(true) : byHand(startGuide(id))),
    moved: byHand,
    help: toggleTroubles,
    back: () => showTroubles(false),
    allow: askForSites,
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
      place={place}
      onTrouble={toggleTroubles}
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
          {LED.has(says) && !(isWait(standing) && decision.section === 'wait') ? (
            <Lead
              decided={decided}
              says={says}
              looked={looked}
              own="panel"
              place={isTrouble && decision.says === says ? place : null}
              isTrouble={isTrouble}
            />
          ) : null}
          {isTrouble && decision.says === 'verdict' ? (
            <Verdict looked={looked} own="panel" decision={decision} place={place} />
          ) : null}
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
