import { indexOfStep } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { isHelp } from '../../guide/decision/acts.ts';
import { drawnOn } from '../../guide/decision/first-row.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { saidOf } from '../../guide/session/reasons.ts';
import { thisBrowser } from '../../host-link/this-browser.ts';
import { ActButton, type ActPlace } from '../../ui/controls/act-button.tsx';
import { Button } from '../../ui/controls/button.tsx';
import type { AtStep } from './at-step.ts';

interface StepFootProps {
  readonly at: AtStep;
  readonly isTrouble: boolean;
  readonly place: ActPlace;
  readonly onTrouble: () => void;
  readonly onBack: () => void;
}

/** The foot of the step, on screen with it: what is decided to be pressed, and the ways out; from the troubles, the way back. */
export function StepFoot({ at, isTrouble, place, onTrouble, onBack }: StepFootProps) {
  const { guide, step, decision } = at;
  if (isTrouble)
    return (
      <div class="stack-near panel-foot">
        <Button onClick={onTrouble}>
          <Arrow />
          {panelText.troubles.back}
        </Button>
      </div>
    );
  const { main, others } = drawnOn(decision, 'panel');
  return (
    <div class="stack-near panel-foot">
      {decision.says === 'access' ? <p class="small">{panelText.access.missing}</p> : <Sight at={at} />}
      {main === null || main.id === 'remedy' ? null : <ActButton act={main} place={place} look="main" />}
      <div class="foot-row">
        {indexOfStep(guide, step.id) === 0 ? null : (
          <Button small onClick={onBack}>
            <Arrow />
            <span class="visually-hidden">{panelText.back}</span>
          </Button>
        )}
        {others.map((act) => (isHelp(act.id) ? null : <ActButton key={act.id} act={act} place={place} look="small" />))}
        <Button small onClick={onTrouble}>
          {panelText.trouble}
        </Button>
      </div>
    </div>
  );
}

/** How the page of the step looks; the bubble says that of its own page, and words for a control that has gone say where it comes back. */
function Sight({ at: { step, pageStatus, speaks, words, decision } }: Pick<StepFootProps, 'at'>) {
  const isSaid = step.place === 'portal' && speaks && words === stepText[step.id];
  const isThere = isSaid && decision.row === 'pointed-at';
  return (
    <p
      class={isThere ? 'sight sight-there' : 'sight small'}
      role="status"
      aria-live={speaks ? 'polite' : 'off'}
      data-towards={thisBrowser() === 'firefox' ? 'end' : 'start'}
    >
      {isThere ? <Arrow /> : null}
      {isSaid ? <span>{sentenceOf(pageStatus)}</span> : null}
    </p>
  );
}

/** How the step looks on the official page right now; null where none is open: what opens it says that. */
function sentenceOf({ tabs, level, reason }: PageStatus): string | null {
  if (tabs === 0) return null;
  return level === 'none' ? saidOf[reason ?? 'absent'] : panelText.pageStatus[level];
}

const Arrow = () => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </svg>
);
