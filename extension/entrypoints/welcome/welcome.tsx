import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { adviceTitle } from '../../../shared/diagnosis/advice-title.ts';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { isBarred, isReached } from '../../guide/decision/conditions.ts';
import type { ActPlace } from '../../ui/controls/act-button.tsx';
import { AskBox } from '../../ui/controls/ask-box.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { GuideChooser } from '../../ui/controls/guide-chooser.tsx';
import { Lead } from '../../ui/controls/lead.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { Verdict } from '../../ui/controls/verdict.tsx';
import { decidedOn } from '../../ui/facts/decided.ts';
import { useOpenGuide } from '../../ui/facts/open-guide.ts';
import { type Looked, useDesk } from '../../ui/facts/use-desk.ts';
import { useStand } from '../../ui/facts/use-stand.ts';
import { GuideBeside } from './guide-beside.tsx';
import { HostSection } from './host-section.tsx';
import { KeepInSight } from './keep-in-sight.tsx';
import { OtherSituations } from './other-situations.tsx';
import { Prepare } from './prepare.tsx';
import { useQuestions } from './questions.tsx';

/** One sentence, one question, the way that follows, and what to have at hand for it. */
export function Welcome() {
  const seen = useDesk(true, true);
  const { diagnosis } = seen;
  const { answers, advice } = seen.desk;
  const stand = useStand();
  const place: ActPlace = { openGuide: useOpenGuide() };
  const follows = useRef<HTMLDivElement>(null);
  const wasAnswered = useRef(false);
  const answer = (change: Partial<Answers>): void => {
    wasAnswered.current = true;
    seen.answer(change);
  };
  const looked: Looked = { ...seen, answer };
  // The consequence of an answer may lie below the window: it is scrolled into view.
  useEffect(() => {
    if (wasAnswered.current) follows.current?.querySelector('.advice')?.scrollIntoView({ block: 'nearest' });
    wasAnswered.current = false;
  }, [answers]);
  const { isFirst, question, lines } = useQuestions(answers, advice, answer);
  const decided = stand === null ? null : decidedOn('welcome', stand, seen.desk);
  const decision = decided?.decision;
  if (stand?.standing?.isRunning && decided?.beside.panel)
    return (
      <Surface width="wide">
        <GuideBeside standing={stand.standing} isBarred={isBarred(decided.decision, stand.standing)} />
      </Surface>
    );
  const isTold = answers.situation !== null;
  const isFree = decision === undefined || (stand?.session.running === null && decision.section !== 'wait');
  const isAsking = isFree && decision?.says !== 'no-ecps-yet';
  const isAdvised = decision?.section === 'idle' && decision.says !== 'no-ecps-yet';
  const isAboutCard = isTold && isAdvised && decision.isAboutCard;
  return (
    <Surface width="wide">
      {decided === null ? null : <Lead decided={decided} looked={looked} own="welcome" place={place} />}
      {decision?.says === 'wait' ? <KeepInSight /> : null}
      {decision !== undefined && diagnosis !== null && (decision.says === 'verdict' || isAboutCard) ? (
        <Verdict looked={looked} own="welcome" decision={decision} place={place} />
      ) : null}
      <p class="visually-hidden" role="status">
        {isTold ? `${adviceTitle(advice)}. ${routeText.reasons[advice.reason]}` : ''}
      </p>
      {isAsking && !isTold ? (
        <Asked isFolded={decision !== undefined && isReached(decision.says)}>
          {question}
          <OtherSituations />
        </Asked>
      ) : null}
      {isAsking && isTold ? (
        <div class="stack" ref={follows}>
          {lines}
          {isFirst ? question : null}
          {decided !== null && isAdvised ? (
            <GuideChooser decision={decided.decision} looked={looked} own="welcome" place={place} look="advice" />
          ) : null}
          {isFirst ? null : question}
          {isAdvised ? <Prepare guide={advice.guide} /> : null}
        </div>
      ) : null}
      <AskBox level="h2" onGuide={place.openGuide} />
      {isAboutCard || location.hash === '#programme' ? <HostSection host={looked.host} /> : null}
    </Surface>
  );
}

/** The one question; folded for whoever has an e-CPS already: a colleague may be next. */
const Asked = ({ isFolded, children }: { readonly isFolded: boolean; readonly children: ComponentChildren }) =>
  isFolded ? (
    <Fold title={popupText.route.otherNeeds}>
      <div class="stack">{children}</div>
    </Fold>
  ) : (
    <>
      <p class="lead">{welcomeText.intro}</p>
      {children}
    </>
  );
