import { useEffect, useRef } from 'preact/hooks';
import { type Answers, recommend } from '../../../shared/diagnosis/recommend.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { useHost } from '../../host-link/use-host.ts';
import { useAnswers } from '../../ui/answers.ts';
import { RingOnPage } from '../../ui/drawings/ring-on-page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { AdviceCard } from './advice-card.tsx';
import { FollowUp } from './follow-up.tsx';
import { HostSection } from './host-section.tsx';
import { PinSection } from './pin-section.tsx';
import { Prepare } from './prepare.tsx';
import { OtherSituations, Situations } from './situations.tsx';

/** What the program does in a picture and a sentence, one question, the route that follows, and what makes it easier. */
export function Welcome() {
  const host = useHost();
  const [answers, answer] = useAnswers();
  const usable = host.link.phase === 'live' && !host.stale ? host.diagnosis : null;
  const advice = recommend(answers, usable, usable === null ? null : host.facts);
  const follows = useRef<HTMLDivElement>(null);
  const wasAnswered = useRef(false);
  const answerInSight = (change: Partial<Answers>): void => {
    wasAnswered.current = true;
    answer(change);
  };
  // What follows from an answer may be below the window: whoever has just answered sees it.
  useEffect(() => {
    if (wasAnswered.current) follows.current?.querySelector('.advice')?.scrollIntoView({ block: 'nearest' });
    wasAnswered.current = false;
  }, [answers]);
  return (
    <Surface width="wide" title={welcomeText.title}>
      <div class="beside hero">
        <RingOnPage />
        <div class="stack">
          <p>{welcomeText.intro}</p>
          <p class="row">
            <a class="button" href="/practice.html">
              {welcomeText.try.button}
            </a>
            <span class="small soft">{welcomeText.try.hint}</span>
          </p>
        </div>
      </div>
      <Situations answers={answers} answer={answerInSight} />
      {answers.situation === null ? null : (
        <div class="stack" ref={follows}>
          <FollowUp answers={answers} answer={answerInSight} />
          <AdviceCard advice={advice} diagnosis={usable} />
          <Prepare guide={advice.guide} />
        </div>
      )}
      <OtherSituations />
      <PinSection />
      <HostSection host={host} />
      <section class="stack-tight">
        <h2>{welcomeText.promise.title}</h2>
        <ul class="needs">
          {welcomeText.promise.never.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </Surface>
  );
}
