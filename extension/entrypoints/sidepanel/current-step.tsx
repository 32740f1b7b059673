import type { ComponentChildren, RefObject } from 'preact';
import { firstOnPages } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText, whereText } from '../../../shared/messages/fr/steps.ts';
import { isBarred } from '../../guide/decision/conditions.ts';
import { drawnOn } from '../../guide/decision/first-row.ts';
import { isToLookFor } from '../../guide/session/page-status.ts';
import type { Wait } from '../../guide/session/session.ts';
import { Help } from '../../ui/controls/help.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { ShortcutLine } from '../../ui/controls/shortcut-line.tsx';
import { Verdict } from '../../ui/controls/verdict.tsx';
import { WaitReminder } from '../../ui/controls/wait-reminder.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { headlineOf } from '../../ui/facts/headline.ts';
import { waitUntil } from '../../ui/facts/wait-until.ts';
import { AppVideo } from './app-video.tsx';
import type { AtStep } from './at-step.ts';
import { Countdown } from './countdown.tsx';
import { ManagedNote } from './managed-note.tsx';
import { RppsHelper } from './rpps-helper.tsx';
import { useStores } from './stores.tsx';

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
  const { guide, step, progress, session, words, decision, looked } = at;
  const isShut = isBarred(decision, at);
  const speaks = at.speaks && !isShut;
  const stores = useStores(progress.done.includes(step.id));
  /** Codes to scan are drawing enough. */
  const codes = speaks && step.helper === 'stores' ? stores.beside : null;
  const isDrawn = codes === null && (speaks || decision.row === 'not-found');
  return (
    <section class="stack" aria-labelledby="current-step" data-speaks={at.speaks}>
      <div class="stack-near reading" data-reading>
        {speaks ? <p class="place">{whereText(step)}</p> : null}
        <div class="step-head" data-place={step.place}>
          <h2 id="current-step" tabIndex={-1} ref={heading}>
            {words.title}
          </h2>
          {step.drawing !== undefined && isDrawn ? <Drawing id={step.drawing} /> : null}
        </div>
        {/* Until the card is mended its words are not to be followed. */}
        {speaks && decision.says !== 'verdict' ? <Words at={at} codes={codes} /> : null}
        {/* At the first step with a bubble: the key that leads there. */}
        {!at.speaks && firstOnPages(guide) === step ? <ShortcutLine /> : null}
        {decision.says === 'wait' && session.wait !== null ? <Waiting wait={session.wait} /> : null}
      </div>
      {hasVerdict(at) ? <Verdict looked={looked} own="panel" decision={decision} place={null} /> : null}
      {children}
      {isShut ? null : <Besides at={at} stores={stores.below} />}
    </section>
  );
}

/** Until when the 48 h are at their own step, and how to be called back. */
const Waiting = ({ wait }: { readonly wait: Wait }) => (
  <>
    <p role="status">
      <strong>{panelText.wait.ready(waitUntil(wait.readyAt))}</strong>
    </p>
    <WaitReminder wait={wait} />
  </>
);

/** What helps with the step: unfolded by who looks for it. */
function Besides({ at: { step }, stores }: Pick<CurrentStepProps, 'at'> & { readonly stores: ComponentChildren }) {
  return (
    <>
      <ManagedNote step={step.id} />
      {step.place === 'portal' ? null : <OfficialLinks ids={(step.addresses ?? []).slice(1)} />}
      {step.helper === 'stores' ? stores : null}
      {step.helper === 'rpps' ? <RppsHelper /> : null}
      {step.place === 'phone' || step.place === 'mailbox' ? <AppVideo /> : null}
    </>
  );
}

/** Whether the card can be used here and now, at the steps that need it; nothing without the helper program, which is optional. */
function hasVerdict({ step, decision, looked: { host, diagnosis }, isWarned }: AtStep): boolean {
  if (host.link.phase !== 'live' || decision.says === 'shut') return false;
  if (step.helper !== 'card' && decision.says !== 'verdict') return false;
  if (decision.says === 'verdict' || !isWarned) return true;
  // After a wrong code neither good news nor a second caution, and nothing of a card that is left.
  const { tone } = headlineOf(host.link, diagnosis);
  return drawnOn(decision, 'panel').main === null && tone !== 'warn' && tone !== 'ok';
}

interface WordsProps extends Pick<CurrentStepProps, 'at'> {
  /** Codes of the stores, for the phone. */
  readonly codes: ComponentChildren;
}

function Words({ at: { step, progress, pageStatus, isWarned, words }, codes }: WordsProps) {
  return (
    <>
      {words.danger === undefined || isWarned ? null : <Notice tone="warn" title={words.danger} />}
      <Help help={words.help} />
      {codes}
      {words === stepText[step.id] ? <Countdown step={step} progress={progress} /> : null}
      {words.note === undefined ? null : (
        <p class="small soft">
          <strong>{panelText.note}</strong>
          {'\u00a0: '}
          {words.note}
        </p>
      )}
      {step.place === 'portal' && isToLookFor(pageStatus) ? <p class="small">{stepText[step.id].look}</p> : null}
    </>
  );
}
