import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import { recommend } from '../../../shared/diagnosis/recommend.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { useHost } from '../../host-link/use-host.ts';
import { adviceTitle } from '../../ui/controls/guide-chooser.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { UnderWay, withoutWeight } from '../../ui/controls/under-way.tsx';
import { RingOnPage } from '../../ui/drawings/ring-on-page.tsx';
import { useAnswers } from '../../ui/facts/answers.ts';
import { browserFamily } from '../../ui/facts/browser-family.ts';
import { useEffort } from '../../ui/facts/use-effort.ts';
import { useSession } from '../../ui/facts/use-session.ts';
import { AdviceCard } from './advice-card.tsx';
import { HostSection } from './host-section.tsx';
import { OtherSituations } from './other-situations.tsx';
import { PinSection } from './pin-section.tsx';
import { Prepare } from './prepare.tsx';
import { useQuestions } from './questions.tsx';

/** What the program does in a picture and a sentence, one question, the route that follows, and what makes it easier. */
export function Welcome() {
  const host = useHost();
  const [answers, answer] = useAnswers(host);
  const [inVain, onDone] = useEffort(host);
  const usable = host.link.phase === 'live' && !host.stale ? host.diagnosis : null;
  const session = useSession();
  const advised = recommend(answers, usable, usable === null ? null : host.facts, inVain);
  // Beside what was stopped, or waits, another route is not the one thing to do.
  const advice =
    session !== null && (session.stopped !== null || session.wait !== null) ? withoutWeight(advised) : advised;
  const follows = useRef<HTMLDivElement>(null);
  const wasAnswered = useRef(false);
  const answerInSight = (change: Partial<Answers>): void => {
    wasAnswered.current = true;
    answer(change);
  };
  // The consequence of an answer may lie below the window: it is scrolled into view.
  useEffect(() => {
    if (wasAnswered.current) follows.current?.querySelector('.advice')?.scrollIntoView({ block: 'nearest' });
    wasAnswered.current = false;
  }, [answers]);
  const { open, isFirst, question, lines } = useQuestions(answers, advice, answerInSight);
  return (
    <Surface width="wide" title={welcomeText.title}>
      {session !== null && session.running !== null ? <GuideBeside /> : null}
      {session === null ? null : <UnderWay session={session} />}
      <p class="visually-hidden" role="status">
        {answers.situation === null ? '' : `${adviceTitle(advice)}. ${routeText.reasons[advice.reason]}`}
      </p>
      {session !== null && session.running !== null ? null : (
        <>
          {answers.situation === null ? <Picture /> : null}
          {open === 'situation' ? question : null}
          {answers.situation === null ? (
            <OtherSituations />
          ) : (
            <div class="stack" ref={follows}>
              {lines}
              {isFirst ? question : null}
              {session?.stopped === advice.route ? null : (
                <AdviceCard advice={advice} diagnosis={usable} onDone={onDone} answer={answerInSight} />
              )}
              {isFirst || open === 'situation' ? null : question}
              <Prepare guide={advice.guide} />
            </div>
          )}
        </>
      )}
      <PinSection />
      <HostSection host={host} />
      <section class="stack-tight">
        <h2>{welcomeText.promise.title}</h2>
        <Sentences look="needs" of={welcomeText.promise.never} />
      </section>
    </Surface>
  );
}

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
