import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import type { Progress, Session } from '../../guide/session.ts';
import { Button } from '../../ui/button.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CardState } from './card-state.tsx';
import { Countdown } from './countdown.tsx';
import { ErrorFinder } from './error-finder.tsx';
import { OfficialLinks } from './official-links.tsx';
import { OnPage } from './on-page.tsx';
import { RppsHelper } from './rpps-helper.tsx';
import { Stores } from './stores.tsx';
import { Troubles } from './troubles.tsx';
import { WaitStep } from './wait-step.tsx';

interface CurrentStepProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly progress: Progress;
  readonly session: Session;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The step the user is at: where it happens, what to do, what to know before, and the way out when it does not work. */
export function CurrentStep({ guide, step, progress, session, heading, onDone, onBack }: CurrentStepProps) {
  const [isTrouble, setTrouble] = useState(false);
  const words = stepText[step.id];
  const index = indexOfStep(guide, step.id);
  // The wait comes first while it has not begun: its own button is the main one then.
  const isToBegin = step.waitHours !== undefined && session.wait === null;
  const isLast = index === guide.steps.length - 1;
  return (
    <section class="card stack" aria-labelledby="current-step">
      <div class="stack-tight">
        <p class="place small">{panelText.places[step.place]}</p>
        <h2 id="current-step" tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
      </div>
      {step.drawing === undefined ? null : <Drawing id={step.drawing} />}
      <p>{words.help}</p>
      {words.before === undefined ? null : (
        <Notice tone="warn" title={panelText.before}>
          <p>{words.before}</p>
        </Notice>
      )}
      <Countdown step={step} since={progress.since} />
      {step.place === 'portal' ? (
        <OnPage guide={guide} step={step} wasHere={progress.since !== null} />
      ) : (
        <OfficialLinks ids={step.addresses ?? []} />
      )}
      {step.waitHours === undefined ? null : <WaitStep session={session} />}
      {step.helper === 'card' ? <CardState /> : null}
      {step.helper === 'stores' ? <Stores /> : null}
      {step.helper === 'rpps' ? <RppsHelper /> : null}
      <div class="row actions">
        <Button kind={isToBegin ? 'plain' : 'main'} onClick={onDone}>
          {isLast ? panelText.finish : panelText.done}
        </Button>
        {index === 0 ? null : <Button onClick={onBack}>{panelText.back}</Button>}
        <Button pressed={isTrouble} onClick={() => setTrouble(!isTrouble)}>
          {panelText.trouble}
        </Button>
      </div>
      <ErrorFinder step={step.id} />
      {isTrouble ? <Troubles guide={guide} step={step} /> : null}
    </section>
  );
}
