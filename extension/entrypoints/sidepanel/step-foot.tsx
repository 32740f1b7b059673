import browser from 'webextension-polyfill';
import { ADDRESSES, type AddressId } from '../../../shared/guides/addresses.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand, startGuide } from '../../guide/messages/commands.ts';
import type { NextAction } from '../../guide/session/next-action.ts';
import { AFTER_WAIT } from '../../guide/session/wait-state.ts';
import { Button } from '../../ui/controls/button.tsx';
import { browserFamily } from '../../ui/facts/browser-family.ts';
import { useSiteAccess } from '../../ui/facts/use-site-access.ts';
import type { AtStep } from './at-step.ts';
import { pageSentence } from './page-sentence.ts';

interface StepFootProps {
  readonly at: AtStep;
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
export function StepFoot({ at, isTrouble, isStopped, onOpen, onTrouble, onDone, onBack }: StepFootProps) {
  const { guide, step, speaks, next } = at;
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
  const isLast = step === guide.steps.at(-1);
  const done = isLast ? guideText[guide.id].finished.button : panelText.done;
  return (
    <div class="stack-near panel-foot">
      {step.place === 'portal' && !access.isGiven ? (
        <>
          <p class="small">{panelText.access.missing}</p>
          {mainButton(panelText.access.ask, access.ask)}
        </>
      ) : (
        <>
          <Sight at={at} />
          {isStopped ? null : <Main at={at} done={done} onDone={onDone} onOpen={onOpen} />}
        </>
      )}
      <div class="foot-row">
        {indexOfStep(guide, step.id) === 0 ? null : (
          <Button small onClick={onBack}>
            <Arrow />
            <span class="visually-hidden">{panelText.back}</span>
          </Button>
        )}
        {next.type === 'look' || (speaks && (isStopped || !ELSEWHERE.has(next.type))) ? (
          <Button small onClick={onDone}>
            {done}
          </Button>
        ) : null}
        <Button small onClick={onTrouble}>
          {panelText.trouble}
        </Button>
      </div>
    </div>
  );
}

/** Where the user says it with the main button, or nothing yet: over a ring the page says what is done. */
const ELSEWHERE: ReadonlySet<NextAction['type']> = new Set(['done', 'await', 'follow']);

/** How the page of the step looks, and that it goes on there; the bubble says that of its own page. */
function Sight({ at: { step, pageStatus, speaks, next } }: Pick<StepFootProps, 'at'>) {
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

interface MainProps extends Pick<StepFootProps, 'at' | 'onDone' | 'onOpen'> {
  readonly done: string;
}

/** The next thing to do, where it is done here: the bubble has its own button for what is done. */
function Main({ at: { speaks, next }, done, onDone, onOpen }: MainProps) {
  switch (next.type) {
    case 'open':
      return <MainLink address={next.address} label={addressText[next.address]} onOpen={onOpen} />;
    case 'right-page':
      return <MainLink address={next.address} label={panelText.rightPage} onOpen={onOpen} />;
    case 'right-tab':
      return mainButton(panelText.rightTab, () => void browser.tabs.update(next.tab, { active: true }));
    case 'follow':
    case 'look':
    case 'renew':
    case 'await':
    case 'window':
      return null;
    case 'begin-wait':
      return mainButton(panelText.wait.begin, () => void sendCommand({ type: 'begin-wait' }));
    case 'resume':
      return mainButton(panelText.wait.resume, resumeAfterWait);
    case 'done':
      return speaks ? mainButton(done, onDone) : null;
  }
}

const mainButton = (label: string, press: () => void) => (
  <Button kind="main" onClick={press}>
    {label}
  </Button>
);

function resumeAfterWait(): void {
  void sendCommand({ type: 'end-wait' });
  void startGuide(AFTER_WAIT);
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
