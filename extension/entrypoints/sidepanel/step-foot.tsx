import browser from 'webextension-polyfill';
import { ADDRESSES, type AddressId } from '../../../shared/guides/addresses.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand, startGuide } from '../../guide/messages/commands.ts';
import { type NextAction, nextAction } from '../../guide/session/next-action.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { resumeGuide } from '../../guide/session/resume.ts';
import type { Progress, Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useNow } from '../../ui/facts/use-session.ts';
import { goneWords } from './gone.ts';
import { pageStatusSentence } from './on-page.tsx';
import { isToldOnPage } from './told-on-page.ts';

interface StepFootProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly progress: Progress;
  readonly session: Session;
  readonly pageStatus: PageStatus | null;
  /** The site of a step that is not followed was opened from here. */
  readonly wasOpened: boolean;
  readonly isTrouble: boolean;
  /** The one thing to do is above: this way has come to its end. */
  readonly isStopped: boolean;
  readonly onOpen: () => void;
  /** Shows the troubles, or the step again. */
  readonly onTrouble: () => void;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/**
 * The foot of what is to be read, on screen while that is: how the page looks, told by the bubble where there is one; the one thing to do
 * next, and the ways out; from the troubles, the way back.
 */
export function StepFoot({
  guide,
  step,
  progress,
  session,
  pageStatus,
  wasOpened,
  isTrouble,
  isStopped,
  onOpen,
  onTrouble,
  onDone,
  onBack,
}: StepFootProps) {
  const now = useNow(30_000, session.wait !== null);
  const isPortal = step.place === 'portal';
  const gone = goneWords(step.id, progress, pageStatus);
  const next = nextAction(guide, step, {
    pageStatus,
    isGone: gone !== undefined,
    wait: waitStateOf(session.wait, now),
    wasOpened,
  });
  if (isTrouble)
    return (
      <div class="panel-foot">
        <Button onClick={onTrouble}>
          <Arrow />
          {panelText.troubles.back}
        </Button>
      </div>
    );
  const isLast = step === guide.steps.at(-1);
  const done = isLast ? guideText[guide.id].finished.button : panelText.done;
  return (
    <div class="panel-foot">
      <p
        class={isOnPage(next) ? 'sight sight-follow' : 'sight small'}
        role="status"
        aria-live={isToldOnPage(pageStatus) ? 'off' : 'polite'}
      >
        {isPortal ? sightOf(next, pageStatus, gone !== undefined) : ''}
      </p>
      {isStopped ? null : <Main next={next} done={done} session={session} onDone={onDone} onOpen={onOpen} />}
      <div class="foot-row">
        {indexOfStep(guide, step.id) === 0 ? null : (
          <Button small onClick={onBack}>
            <Arrow />
            <span class="visually-hidden">{panelText.back}</span>
          </Button>
        )}
        {(next.type === 'done' && !isStopped) || next.type === 'await' ? null : (
          <Button small onClick={onDone}>
            {done}
          </Button>
        )}
        <Button small onClick={onTrouble}>
          {panelText.trouble}
        </Button>
      </div>
    </div>
  );
}

/** How the page of the step looks. What is gone from it, the step's own words say. */
function sightOf({ type }: NextAction, pageStatus: PageStatus | null, isGone: boolean): string {
  if (type === 'renew') return panelText.pageStatus.renew;
  return isGone ? '' : pageStatusSentence(pageStatus);
}

/** It is done on the page: the words that say so stand where the main button would. */
const isOnPage = ({ type }: NextAction): boolean => type === 'follow' || type === 'renew';

interface MainProps {
  readonly next: NextAction;
  readonly done: string;
  readonly session: Session;
  readonly onDone: () => void;
  readonly onOpen: () => void;
}

function Main({ next, done, session, onDone, onOpen }: MainProps) {
  switch (next.type) {
    case 'open':
      return <MainLink address={next.address} label={addressText[next.address]} onOpen={onOpen} />;
    case 'right-page':
      return <MainLink address={next.address} label={panelText.rightPage} onOpen={onOpen} />;
    case 'right-tab':
      return (
        <Button kind="main" onClick={() => void browser.tabs.update(next.tab, { active: true })}>
          {panelText.rightTab}
        </Button>
      );
    case 'follow':
    case 'renew':
    case 'await':
      return null;
    case 'begin-wait':
      return (
        <Button kind="main" onClick={() => void sendCommand({ type: 'begin-wait' })}>
          {panelText.wait.begin}
        </Button>
      );
    case 'resume':
      return (
        <Button kind="main" onClick={() => resumeAfterWait(session)}>
          {panelText.wait.resume}
        </Button>
      );
    case 'done':
      return (
        <Button kind="main" onClick={onDone}>
          {done}
        </Button>
      );
  }
}

function resumeAfterWait(session: Session): void {
  void sendCommand({ type: 'end-wait' });
  void startGuide(resumeGuide(session));
}

interface MainLinkProps {
  readonly address: AddressId;
  readonly label: string;
  readonly onOpen: () => void;
}

const MainLink = ({ address, label, onOpen }: MainLinkProps) => (
  <a class="button button-main" href={ADDRESSES[address].url} target="_blank" rel="noreferrer" onClick={onOpen}>
    {label} <span class="visually-hidden">{panelText.newTab}</span>
  </a>
);

const Arrow = () => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </svg>
);
