import type { ComponentChildren, RefObject } from 'preact';
import type { Step } from '../../../shared/guides/guide.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { type StepWords, stepText } from '../../../shared/messages/fr/steps.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import type { Progress, Session } from '../../guide/session/session.ts';
import { Help } from '../../ui/controls/help.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { StatusSymbol } from '../../ui/drawings/symbol.tsx';
import { CardState } from './card-state.tsx';
import { Countdown } from './countdown.tsx';
import { ErrorFinder } from './error-finder.tsx';
import { goneWords } from './gone.ts';
import { OnPage } from './on-page.tsx';
import { RppsHelper } from './rpps-helper.tsx';
import { useStores } from './stores.tsx';
import { WaitStep } from './wait-step.tsx';

interface CurrentStepProps {
  readonly step: Step;
  readonly progress: Progress;
  readonly session: Session;
  readonly pageStatus: PageStatus | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What to press next: right after the words. */
  readonly children: ComponentChildren;
}

/** The step the user is at: where it happens, what would cost dear, what to do, what is good to know; what to press; then what helps with it. */
export function CurrentStep({ step, progress, session, pageStatus, heading, children }: CurrentStepProps) {
  const gone = goneWords(step.id, progress, pageStatus);
  const words: StepWords = gone ?? stepText[step.id];
  const stores = useStores(progress.done.includes(step.id));
  return (
    <section class="stack" aria-labelledby="current-step">
      <div class="reading" data-reading>
        <p class="place">{panelText.places[step.place]}</p>
        <div class="step-head">
          <h2 id="current-step" tabIndex={-1} ref={heading}>
            {words.title}
          </h2>
          {step.drawing === undefined ? null : <Drawing id={step.drawing} />}
        </div>
        {words.danger === undefined ? null : (
          <p class="danger" data-tone="warn">
            <StatusSymbol tone="warn" />
            <span>{words.danger}</span>
          </p>
        )}
        <Help help={words.help} />
        {step.helper === 'stores' ? stores.beside : null}
        {step.waitHours === undefined ? null : <WaitStep session={session} />}
        {gone === undefined ? <Countdown step={step} since={progress.since} pageStatus={pageStatus} /> : null}
        {words.note === undefined ? null : (
          <p class="note small">
            <strong>{panelText.note}</strong>
            {'\u00a0: '}
            {words.note}
          </p>
        )}
        {step.place === 'portal' ? <OnPage step={step} pageStatus={pageStatus} /> : null}
      </div>
      {step.helper === 'card' ? <CardState /> : null}
      {children}
      {step.place === 'portal' ? null : <OfficialLinks ids={(step.addresses ?? []).slice(1)} />}
      {step.helper === 'stores' ? stores.below : null}
      {step.helper === 'rpps' ? <RppsHelper /> : null}
      <ErrorFinder step={step.id} />
    </section>
  );
}
