import type { ComponentChildren, RefObject } from 'preact';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { type StepWords, stepText } from '../../../shared/messages/fr/steps.ts';
import { drawnOn } from '../../guide/decision/first-row.ts';
import { Help } from '../../ui/controls/help.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { ShortcutLine } from '../../ui/controls/shortcut-line.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { StatusSymbol } from '../../ui/drawings/symbol.tsx';
import { AppVideo } from './app-video.tsx';
import type { AtStep } from './at-step.ts';
import { CardState } from './card-state.tsx';
import { Countdown } from './countdown.tsx';
import { GroupNote } from './group-note.tsx';
import { isToLookFor } from './page-sentence.ts';
import { RppsHelper } from './rpps-helper.tsx';
import { useStores } from './stores.tsx';
import { WaitStep } from './wait-step.tsx';

interface CurrentStepProps {
  readonly at: AtStep;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What to press next: right after the words. */
  readonly children: ComponentChildren;
}

/**
 * The step the user is at. Where the panel speaks: its place, danger, help and remark; where the bubble does: the title,
 * with the drawing where the user looks for the control. Then what to press, then what helps with it.
 */
export function CurrentStep({ at, heading, children }: CurrentStepProps) {
  const { guide, step, progress, session, gone, speaks, decision, looked, isWarned } = at;
  const words: StepWords = gone ?? stepText[step.id];
  const stores = useStores(progress.done.includes(step.id));
  /** Codes to scan are drawing enough. */
  const codes = speaks && step.helper === 'stores' ? stores.beside : null;
  const isDrawn = codes === null && (speaks || decision.row === 'not-found');
  return (
    <section class="stack" aria-labelledby="current-step" data-speaks={speaks}>
      <div class="stack-near reading" data-reading>
        {speaks ? <p class="place">{panelText.places[step.place]}</p> : null}
        <div class="step-head" data-place={step.place}>
          <h2 id="current-step" tabIndex={-1} ref={heading}>
            {words.title}
          </h2>
          {step.drawing !== undefined && isDrawn ? <Drawing id={step.drawing} /> : null}
        </div>
        {speaks ? <Words at={at} words={words} codes={codes} /> : null}
        {/* At the first step with a bubble: the key that leads there. */}
        {!speaks && guide.steps.find(({ place }) => place === 'portal') === step ? <ShortcutLine /> : null}
        {step.waitHours === undefined ? null : <WaitStep session={session} />}
      </div>
      {step.helper === 'card' || decision.says === 'verdict' ? (
        <CardState looked={looked} isMain={drawnOn(decision, 'panel').main?.id === 'remedy'} isWarned={isWarned} />
      ) : null}
      {children}
      <GroupNote step={step.id} />
      {step.place === 'portal' ? null : <OfficialLinks ids={(step.addresses ?? []).slice(1)} />}
      {step.helper === 'stores' ? stores.below : null}
      {step.helper === 'rpps' ? <RppsHelper /> : null}
      {step.place === 'phone' || step.place === 'mailbox' ? <AppVideo /> : null}
    </section>
  );
}

interface WordsProps extends Pick<CurrentStepProps, 'at'> {
  readonly words: StepWords;
  /** Codes of the stores, for the phone. */
  readonly codes: ComponentChildren;
}

function Words({ at: { step, progress, pageStatus, isWarned }, words, codes }: WordsProps) {
  return (
    <>
      {words.danger === undefined || isWarned ? null : (
        <p class="danger" data-tone="warn">
          <StatusSymbol tone="warn" />
          <span>{words.danger}</span>
        </p>
      )}
      <Help help={words.help} />
      {codes}
      {words === stepText[step.id] ? <Countdown step={step} progress={progress} /> : null}
      {words.note === undefined ? null : (
        <p class="note small">
          <strong>{panelText.note}</strong>
          {'\u00a0: '}
          {words.note}
        </p>
      )}
      {step.place === 'portal' && isToLookFor(pageStatus) ? <p class="small">{stepText[step.id].look}</p> : null}
    </>
  );
}
