import browser from 'webextension-polyfill';
import { ADDRESSES, type AddressId } from '../../../shared/guides/addresses.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand, startGuide } from '../../guide/messages/commands.ts';
import type { NextAction } from '../../guide/session/next-action.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { resumeGuide } from '../../guide/session/resume.ts';
import type { Session } from '../../guide/session/session.ts';
import { Button } from '../../ui/controls/button.tsx';
import { browserFamily } from '../../ui/facts/browser-family.ts';
import { useSiteAccess } from '../../ui/facts/use-site-access.ts';
import { pageSentence } from './page-sentence.ts';
import { speakerOf } from './speaker.ts';

interface StepFootProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly session: Session;
  readonly pageStatus: PageStatus | null;
  readonly next: NextAction;
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
 * The foot of the step, on screen with it: where to go on, the next thing to do, and the ways out; from the troubles, the way back. The
 * bubble's own controls are not repeated while it speaks.
 */
export function StepFoot(props: StepFootProps) {
  const { guide, step, session, pageStatus, next, isTrouble, isStopped, onOpen, onTrouble, onDone, onBack } = props;
  const access = useSiteAccess();
  if (isTrouble)
    return (
      <div class="stack-near panel-foot">
        <Button onClick={onTrouble}>
          <Arrow />
          {panelText.troubles.back}
        </Button>
      </div>
    );
  const speaks = speakerOf(step, pageStatus) === 'panel';
  const isLast = step === guide.steps.at(-1);
  const done = isLast ? guideText[guide.id].finished.button : panelText.done;
  return (
    <div class="stack-near panel-foot">
      {step.place === 'portal' && !access.isGiven ? (
        <>
          <p class="small">{panelText.access.missing}</p>
          <Button kind="main" onClick={access.ask}>
            {panelText.access.ask}
          </Button>
        </>
      ) : (
        <>
          <Sight {...props} speaks={speaks} />
          {isStopped ? null : (
            <Main next={next} done={speaks ? done : null} session={session} onDone={onDone} onOpen={onOpen} />
          )}
        </>
      )}
      <div class="foot-row">
        {indexOfStep(guide, step.id) === 0 ? null : (
          <Button small onClick={onBack}>
            <Arrow />
            <span class="visually-hidden">{panelText.back}</span>
          </Button>
        )}
        {next.type === 'look' || (speaks && (next.type !== 'done' || isStopped) && next.type !== 'await') ? (
          <Button small onClick={onDone}>
            {done}
          </Button>
        ) : null}
        <Button small onClick={onTrouble}>
          {speaks ? panelText.trouble : panelText.troubleHere}
        </Button>
      </div>
    </div>
  );
}

/** How the page of the step looks, and that it goes on there; the bubble says that of its own page. */
function Sight({ step, pageStatus, next, speaks }: StepFootProps & { readonly speaks: boolean }) {
  const goesOn = next.type === 'renew' || (!speaks && next.type === 'follow');
  const words = goesOn ? panelText.onPage : step.place === 'portal' && speaks ? pageSentence(pageStatus) : '';
  const isThere = goesOn || next.type === 'follow';
  return (
    <p
      class={isThere ? 'sight sight-there' : 'sight small'}
      role="status"
      aria-live={speaks ? 'polite' : 'off'}
      data-towards={browserFamily(navigator.userAgent) === 'firefox' ? 'end' : 'start'}
    >
      {isThere ? <Arrow /> : null}
      {words === '' ? null : <span>{words}</span>}
    </p>
  );
}

interface MainProps {
  readonly next: NextAction;
  /** Null where the bubble has that button. */
  readonly done: string | null;
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
    case 'look':
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
      return done === null ? null : (
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
