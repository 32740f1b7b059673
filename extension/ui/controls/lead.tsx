import type { ComponentChildren } from 'preact';
import { CONTACTS_NOTE } from '../../../shared/diagnosis/recommend.ts';
import { isLastTry } from '../../../shared/diagnosis/tries-of-one-card.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';
import { cardCodeText } from '../../../shared/messages/fr/card-code.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import { shutText } from '../../../shared/messages/fr/shut.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { isHelp } from '../../guide/decision/acts.ts';
import { drawnOn } from '../../guide/decision/first-row.ts';
import type { Says } from '../../guide/decision/row.ts';
import type { Surface } from '../../guide/decision/situation.ts';
import type { Standing } from '../../guide/session/current-step.ts';
import type { CodeOutcome } from '../../guide/session/session.ts';
import { thisBrowser } from '../../host-link/this-browser.ts';
import type { Decided } from '../facts/decided.ts';
import type { Looked } from '../facts/use-desk.ts';
import { waitUntil } from '../facts/wait-until.ts';
import { type ActPlace, Acts } from './act-button.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { NoEcpsYet } from './no-ecps-yet.tsx';
import { Notice } from './notice.tsx';
import { ForgetWait, WaitReminder } from './wait-reminder.tsx';

interface LeadProps {
  readonly decided: Decided;
  readonly looked: Looked;
  readonly own: Surface;
  /** Null where the acts stand elsewhere on this surface. */
  readonly place: ActPlace | null;
  readonly isTrouble?: boolean;
  /** Another thing than what is decided to come first. */
  readonly says?: Says;
}

interface GuideNamedProps {
  readonly standing: Standing;
  /** Null where the panel carries them. */
  readonly children: ComponentChildren;
}

/** Whether there is something to tell of a code that was typed. */
export const isToldCode = ({ code }: Standing): boolean => code !== null;

/** What is said first, with what is to be pressed: of all that is neither the step itself, nor reader and card, nor a question. */
export function Lead({ decided, looked, own, place, isTrouble = false, says = decided.decision.says }: LeadProps) {
  const { decision, standing, session } = decided;
  const { main, others } = drawnOn(decision, own);
  // Where the troubles are shown already nothing leads to them.
  const drawn = { main, others: isTrouble ? others.filter(({ id }) => !isHelp(id)) : others };
  const acts = place === null ? null : <Acts drawn={drawn} place={place} />;
  const notice = (
    tone: 'ok' | 'neutral' | 'warn' | 'fail',
    title: string,
    words: readonly string[],
    more?: ComponentChildren,
  ) => (
    <Notice tone={tone} title={title} heading="h2" words={words} isSpoken>
      {acts}
      {more}
    </Notice>
  );
  const guide =
    standing === null ? null : (
      <GuideNamed standing={standing}>{standing.isRunning && decided.beside.panel ? null : acts}</GuideNamed>
    );
  switch (says) {
    case 'code': {
      const { tries } = decided.cards;
      const isLast = isLastTry(tries);
      const code = standing?.code ?? null;
      if (code === null && !isLast) return null;
      const { title, body } =
        code === 'wrong' || tries === null || !isLast
          ? codeWords(code ?? 'unknown', tries, isTrouble)
          : cardCodeText.last(tries);
      return <div data-code={code ?? 'last'}>{notice(toneOf(code, isLast), title, [body])}</div>;
    }
    case 'shut': {
      const { shut, answers, advice } = looked.desk;
      if (shut !== 'other-card')
        return notice('neutral', shutText[shut === 'card' || shut === 'reader' ? shut : 'some'], [
          shutText.goesWithout,
        ]);
      return notice(
        'warn',
        shutText.otherCard[answers.audience ?? advice.audience],
        [shutText.notTheirCode],
        <AudienceChoice audience={advice.audience} answer={looked.answer} />,
      );
    }
    case 'contacts-elsewhere': {
      const { audience } = looked.desk.advice;
      return (
        <div data-contacts={audience}>
          {notice('neutral', audience === 'trainee' ? audienceText.notKnownForYou : audienceText.notForYou, [
            routeText.notes[CONTACTS_NOTE[audience]],
          ])}
        </div>
      );
    }
    case 'wait':
    case 'wait-over': {
      const { wait } = session;
      // Beside the panel, which says it all, the guide is named alone.
      if (own !== 'panel' && standing?.isRunning && decided.beside.panel) return guide;
      if (wait === null) return null;
      return says === 'wait-over'
        ? notice('ok', panelText.wait.readyNow, [], <ForgetWait />)
        : notice(
            'neutral',
            panelText.wait.ready(waitUntil(wait.readyAt)),
            [panelText.wait.why],
            <WaitReminder wait={wait} />,
          );
    }
    case 'signed-in':
    case 'active': {
      const { title, body } = guideText[says === 'active' ? 'activate-with-card' : 'sign-in'].finished;
      return notice('ok', title, [body]);
    }
    case 'no-ecps-yet':
      return (
        <NoEcpsYet audience={looked.desk.advice.audience} answer={looked.answer}>
          {acts}
        </NoEcpsYet>
      );
    case 'guide':
    case 'outcome':
    case 'step':
    case 'page':
    case 'access':
      return guide;
    case 'verdict':
    case 'question':
    case 'looking':
    case 'advice':
      return null;
  }
}

/** Which guide is followed, and where it stands; without acts where to go on with it. */
const GuideNamed = ({ standing: { guide, step, isRunning }, children }: GuideNamedProps) => (
  <section class="card stack-tight" aria-labelledby="running-title" data-running={guide.id}>
    <h2 id="running-title">{guideText[guide.id].title}</h2>
    <p class="small">{stepText[step.id].title}</p>
    {isRunning && children === null ? <p>{panelBeside()}</p> : children}
  </section>
);

/** Where the panel is: Firefox has its sidebar at the left. */
export const panelBeside = (): string => panelText.beside[thisBrowser() === 'firefox' ? 'start' : 'end'];

const toneOf = (code: Standing['code'], isLast: boolean): 'fail' | 'warn' | 'neutral' => {
  if (isLast) return 'fail';
  return code === 'wrong' ? 'warn' : 'neutral';
};

/** @param isTrouble the user has said that it does not work */
function codeWords(
  code: CodeOutcome,
  left: number | null,
  isTrouble: boolean,
): { readonly title: string; readonly body: string } {
  switch (code) {
    case 'wrong':
      return cardCodeText.wrong(left);
    case 'right':
      return isTrouble ? cardCodeText.rightElsewhere : cardCodeText.right;
    case 'uncounted':
    case 'unknown':
      return cardCodeText[code];
  }
}
