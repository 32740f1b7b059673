import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { verdictActs } from '../../guide/decision/decide.ts';
import type { ActPlace } from '../../ui/controls/act-button.tsx';
import { adviceTitle, GuideChooser } from '../../ui/controls/guide-chooser.tsx';
import { Lead } from '../../ui/controls/lead.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { RingOnPage } from '../../ui/drawings/ring-on-page.tsx';
import { browserFamily } from '../../ui/facts/browser-family.ts';
import { decidedOn } from '../../ui/facts/decided.ts';
import { useOpenGuide } from '../../ui/facts/open-guide.ts';
import { type Looked, useDesk } from '../../ui/facts/use-desk.ts';
import { useStand } from '../../ui/facts/use-stand.ts';
import { HostSection } from './host-section.tsx';
import { Observed } from './observed.tsx';
import { OtherSituations } from './other-situations.tsx';
import { PinSection } from './pin-section.tsx';
import { Prepare } from './prepare.tsx';
import { useQuestions } from './questions.tsx';

/** What the program does in a picture and a sentence, one question, the route that follows, and what makes it easier. */
export function Welcome() {
  const seen = useDesk(true, true);
  const { answers, advice, diagnosis } = seen;
  const stand = useStand();
  const decided = stand === null ? null : decidedOn('welcome', stand, seen.desk);
  const place: ActPlace = { openGuide: useOpenGuide() };
  const follows = useRef<HTMLDivElement>(null);
  const wasAnswered = useRef(false);
  const answerInSight = (change: Partial<Answers>): void => {
    wasAnswered.current = true;
    seen.answer(change);
  };
  const looked: Looked = { ...seen, answer: answerInSight };
  // The consequence of an answer may lie below the window: it is scrolled into view.
  useEffect(() => {
    if (wasAnswered.current) follows.current?.querySelector('.advice')?.scrollIntoView({ block: 'nearest' });
    wasAnswered.current = false;
  }, [answers]);
  const { open, isFirst, question, lines } = useQuestions(answers, advice, answerInSight);
  const decision = decided?.decision;
  // The panel, or the bubble, says the step: here is where it is.
  const isBeside = decided?.session.running != null && decided.pageStatus?.beside.panel === true;
  return (
    <Surface width="wide" title={welcomeText.title}>
      {isBeside ? <GuideBeside /> : null}
      {decided === null || isBeside ? null : <Lead decided={decided} looked={looked} own="welcome" place={place} />}
      {decision?.section !== 'card' || decision.says !== 'verdict' || diagnosis === null ? null : (
        <Observed
          diagnosis={diagnosis}
          drawn={verdictActs(decision, 'welcome')}
          place={place}
          onDone={looked.lookAgain}
        />
      )}
      <p class="visually-hidden" role="status">
        {answers.situation === null ? '' : `${adviceTitle(advice)}. ${routeText.reasons[advice.reason]}`}
      </p>
      {decided !== null && decided.session.running !== null ? null : (
        <>
          {answers.situation === null ? <Picture /> : null}
          {open === 'situation' ? question : null}
          {answers.situation === null ? (
            <OtherSituations />
          ) : (
            <div class="stack" ref={follows}>
              {lines}
              {isFirst ? question : null}
              {decided === null || decision?.section !== 'idle' || decision.says === 'no-ecps-yet' ? null : (
                <GuideChooser decided={decided} looked={looked} own="welcome" place={place} look="stack advice">
                  {diagnosis === null || isWithoutCard(advice) ? null : (
                    <Observed
                      diagnosis={diagnosis}
                      drawn={decision.says === 'verdict' ? verdictActs(decision, 'welcome') : null}
                      place={place}
                      onDone={looked.lookAgain}
                    />
                  )}
                </GuideChooser>
              )}
              {isFirst || open === 'situation' ? null : question}
              <Prepare guide={advice.guide} />
            </div>
          )}
        </>
      )}
      <PinSection />
      <HostSection host={looked.host} />
      <section class="stack-tight">
        <h2>{welcomeText.promise.title}</h2>
        <Sentences look="needs" of={welcomeText.promise.never} />
      </section>
    </Surface>
  );
}

/** The user chose a guide that needs no card: obstacles to a card do not matter. */
const isWithoutCard = ({ route, reason }: Recommendation): boolean =>
  route === 'update-contact-details' ||
  route === 'contacts-elsewhere' ||
  reason === 'contacts-shown' ||
  reason === 'no-card';

/** What the program does, and the way to try it. */
const Picture = () => (
  <div class="beside hero">
    <RingOnPage />
    <div class="stack">
      <p>{welcomeText.intro}</p>
      <p>
        <a href="/practice.html">{welcomeText.try.link}</a>
      </p>
    </div>
  </div>
);

/** Where the guide is that was begun here: nothing more is asked. Firefox has its sidebar at the left. */
const GuideBeside = () => (
  <Notice
    tone="neutral"
    title={welcomeText.beside.title}
    heading="h2"
    words={[welcomeText.beside.where[browserFamily(navigator.userAgent) === 'firefox' ? 'start' : 'end']]}
    isSpoken
  />
);
