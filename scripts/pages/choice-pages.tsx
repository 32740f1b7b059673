import { Sentences } from '../../extension/ui/controls/sentences.tsx';
import { Drawing } from '../../extension/ui/drawings/drawing.tsx';
import { adviceTitle } from '../../shared/diagnosis/advice-title.ts';
import type { Answers } from '../../shared/diagnosis/answers.ts';
import { QUESTIONS } from '../../shared/diagnosis/questions.ts';
import type { Recommendation } from '../../shared/diagnosis/recommend.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { AUDIENCES, type Audience, hasContactsPage } from '../../shared/identity/audience.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { audienceText } from '../../shared/messages/fr/audience.ts';
import { guideNeedsText } from '../../shared/messages/fr/guide-needs.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { memoText } from '../../shared/messages/fr/memo.ts';
import { pagesText } from '../../shared/messages/fr/pages.ts';
import { routeText } from '../../shared/messages/fr/routes.ts';
import { wayText } from '../../shared/messages/fr/ways.ts';
import { WAY_IDS } from '../../shared/ways/ways.ts';
import type { AdvicePage, AnswerPaths } from './answer-paths.ts';
import { CONTACTS, HOME, pageFile } from './frame.tsx';
import { startOf, stepFile } from './step-page.tsx';
import { wayFile } from './way-page.tsx';

export const homeFile = (audience: Audience): string => (audience === 'pharmacist' ? HOME : `accueil-${audience}.html`);

/** The first page: who asks, in one line, and the situation, each answer a link. */
export const homePage = (audience: Audience, paths: AnswerPaths): string =>
  pageFile(
    pagesText.title,
    <>
      <p class="lead">{pagesText.intro}</p>
      <nav class="row links-apart small" aria-label={audienceText.you}>
        <strong>{audienceText.you}</strong>
        {AUDIENCES.map((one) => (
          <a key={one} href={homeFile(one)} aria-current={one === audience ? 'page' : undefined}>
            {audienceText.choices[one]}
          </a>
        ))}
      </nav>
      {audience === 'student' ? (
        <p>
          <strong>{audienceText.noEcpsYet}.</strong> {routeText.notes.trainee}
        </p>
      ) : (
        <section class="stack-tight" aria-labelledby="situation">
          <h2 id="situation">{QUESTIONS.situation.legend}</h2>
          <div class="choices situations">
            {QUESTIONS.situation.options.map(({ value, label, drawing, gives }) => (
              <a key={value} class="choice" href={paths.after(audience, situationIn(gives))}>
                <span>{label}</span>
                {drawing === undefined ? null : <Drawing id={drawing} decorative />}
              </a>
            ))}
          </div>
        </section>
      )}
      <OtherPages title={pagesText.others} />
    </>,
  );

function situationIn({ situation }: Partial<Answers>): NonNullable<Answers['situation']> {
  if (situation === null || situation === undefined)
    throw new Error('an answer to the first question says no situation');
  return situation;
}

/** Every guide and way, a press away from everywhere. */
const OtherPages = ({ title }: { readonly title: string }) => (
  <nav class="stack-tight" aria-labelledby="others">
    <h2 id="others">{title}</h2>
    <ul class="links">
      {GUIDE_IDS.map((id) => (
        <li key={id}>
          <a href={stepFile(id, 1)}>{guideText[id].title}</a>
        </li>
      ))}
      {WAY_IDS.map((id) => (
        <li key={id}>
          <a href={wayFile(id)}>{wayText[id].title}</a>
        </li>
      ))}
    </ul>
  </nav>
);

/** What was said comes to this way: its first step, why, what it takes, and the question that would change it. */
export function advicePage({ advice, question }: AdvicePage): string {
  const { guide, reason, notes, next } = advice;
  const asks =
    question === null ? null : (
      <section class="stack-tight" aria-labelledby="question">
        <p class="eyebrow">{pagesText.refine}</p>
        <h2 id="question">{question.legend}</h2>
        <div class="choices">
          {question.answers.map(({ label, file }) => (
            <a key={label} class="choice" href={file}>
              {label}
            </a>
          ))}
        </div>
      </section>
    );
  return pageFile(
    adviceTitle(advice),
    <>
      <p class="lead">{routeText.reasons[reason]}</p>
      <StartLink advice={advice} />
      {notes.map((note) => (
        <p key={note}>{routeText.notes[note]}</p>
      ))}
      {asks}
      {next === null ? null : (
        <p>
          {pagesText.orElse}
          {'\u00a0: '}
          <a href={next === 'contacts-elsewhere' ? CONTACTS : startOf(guideOf(next))}>{adviceTitle({ route: next })}</a>
        </p>
      )}
      <section class="stack-tight" aria-labelledby="needs">
        <h2 id="needs">{memoText.needs}</h2>
        <p>{guideNeedsText[guide].intro}</p>
        <Sentences look="needs" of={guideNeedsText[guide].needs} />
      </section>
      <OtherPages title={pagesText.otherWays} />
    </>,
  );
}

type Route = Recommendation['route'];
const guideOf = (route: Exclude<Route, 'contacts-elsewhere'>) =>
  route === 'other-computer' ? 'activate-with-card' : route;

/** The first step of the way; where contacts are kept elsewhere, who keeps them. */
function StartLink({ advice: { route, guide, audience, start } }: { readonly advice: Recommendation }) {
  const look = start === 'main' ? 'button button-main' : 'button';
  if (route !== 'contacts-elsewhere')
    return (
      <p>
        <a class={look} href={stepFile(guide, 1)}>
          {pagesText.start(GUIDES[guide].steps.length)}
        </a>
      </p>
    );
  return (
    <p>
      <a class={look} href={hasContactsPage(audience) ? wayFile('pharmacy-staff') : CONTACTS}>
        {hasContactsPage(audience) ? actText['contacts-page'] : pagesText.contacts.title}
      </a>
    </p>
  );
}
