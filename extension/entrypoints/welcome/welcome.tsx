import { recommend } from '../../../shared/diagnosis/recommend.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { useHost } from '../../host-link/use-host.ts';
import { useAnswers } from '../../ui/answers.ts';
import { RingOnPage } from '../../ui/drawings/ring-on-page.tsx';
import { Surface } from '../../ui/surface.tsx';
import { AdviceCard } from './advice-card.tsx';
import { FollowUp } from './follow-up.tsx';
import { HostSection } from './host-section.tsx';
import { PinSection } from './pin-section.tsx';
import { Situations } from './situations.tsx';

/** What the program does in a picture and a sentence, one question, the route that follows, and what makes it easier. */
export function Welcome() {
  const host = useHost();
  const [answers, answer] = useAnswers();
  const usable = host.link.phase === 'live' && !host.stale ? host.diagnosis : null;
  const advice = recommend(answers, usable, usable === null ? null : host.facts);
  const guide = answers.situation === null ? 'activate-with-card' : advice.guide;
  return (
    <Surface width="wide" title={welcomeText.title}>
      <div class="beside hero">
        <RingOnPage />
        <div class="stack">
          <p class="lead">{welcomeText.intro}</p>
          <p class="stack-tight">
            <a class="button" href="/practice.html">
              {welcomeText.try.button}
            </a>
            <span class="small soft">{welcomeText.try.hint}</span>
          </p>
        </div>
      </div>
      <Situations answers={answers} answer={answer} />
      <FollowUp answers={answers} answer={answer} />
      {answers.situation === null ? null : <AdviceCard advice={advice} diagnosis={usable} />}
      <section class="stack-tight">
        <h2>{welcomeText.prepare.title}</h2>
        <ul class="needs">
          {guideText[guide].needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p class="soft">{welcomeText.prepare.time}</p>
        <p>
          <a href={`/memo.html#${guide}`} target="_blank" rel="noreferrer">
            {welcomeText.prepare.memo}
            <span class="visually-hidden">{` : ${guideText[guide].title}`}</span>
          </a>
        </p>
      </section>
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
