import { useEffect, useRef } from 'preact/hooks';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep, stepOf } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { sendCommand } from '../../guide/commands.ts';
import type { Progress, Session } from '../../guide/session.ts';
import { Button } from '../../ui/button.tsx';
import { BranchNote } from './branch-note.tsx';
import { CurrentStep } from './current-step.tsx';
import { GuideNeeds } from './guide-needs.tsx';
import { StepList } from './step-list.tsx';

interface RunningGuideProps {
  readonly guideId: GuideId;
  readonly progress: Progress;
  readonly session: Session;
}

/** One guide: where the user is, the step, all steps. Moves by hand take the focus to the step; moves of the page are announced. */
export function RunningGuide({ guideId, progress, session }: RunningGuideProps) {
  const guide = GUIDES[guideId];
  const step = stepOf(guide, progress.step);
  const place = indexOfStep(guide, step.id) + 1;
  const count = guide.steps.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const movedByHand = useRef(false);
  useEffect(() => {
    if (movedByHand.current) heading.current?.focus();
    movedByHand.current = false;
  }, [step.id]);
  const byHand = (act: Promise<void>): void => {
    movedByHand.current = true;
    void act;
  };

  return (
    <>
      <p class="visually-hidden" role="status">
        {panelText.announce(place, count, stepText[step.id].title)}
      </p>
      <div class="stack-tight" aria-hidden="true">
        <div class="small soft">{panelText.progress(place, count)}</div>
        <div class="progress">
          <div class="progress-done" style={{ inlineSize: `${(place / count) * 100}%` }} />
        </div>
      </div>
      {place === 1 ? (
        <div class="stack-tight">
          <GuideNeeds id={guideId} />
        </div>
      ) : null}
      <CurrentStep
        key={step.id}
        guide={guide}
        step={step}
        progress={progress}
        session={session}
        heading={heading}
        onDone={() => byHand(sendCommand({ type: 'confirm', from: step.id }))}
        onBack={() => byHand(sendCommand({ type: 'back', from: step.id }))}
      />
      {guide.branch === undefined ? null : <BranchNote id={guide.branch.id} />}
      <StepList
        guide={guide}
        progress={progress}
        onChoose={(id: StepId) => byHand(sendCommand({ type: 'choose', step: id }))}
      />
      <div class="row">
        <Button small onClick={() => byHand(sendCommand({ type: 'restart', guide: guideId }))}>
          {panelText.restart}
        </Button>
        <Button small onClick={() => void sendCommand({ type: 'stop' })}>
          {panelText.stop}
        </Button>
      </div>
    </>
  );
}
