import type { ComponentChildren } from 'preact';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { AdvisedRoute, Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { GUIDE_IDS, type GuideId } from '../../../shared/guides/guide.ts';
import type { Audience } from '../../../shared/identity/audience.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import { useOpenGuide } from '../facts/open-guide.ts';
import { AudienceLine } from './audience-line.tsx';
import { Button } from './button.tsx';
import { ContactsPage, isGuideFor } from './contacts-elsewhere.tsx';
import { Fold } from './fold.tsx';
import { GuideRow } from './guide-row.tsx';

const words = popupText.route;

/** The advised way, in the words of its card. */
export const adviceTitle = ({ route }: Pick<Recommendation, 'route'>): string => {
  switch (route) {
    case 'other-computer':
      return words.otherComputer;
    case 'contacts-elsewhere':
      return audienceText.contactsTitle;
    default:
      return guideText[route].title;
  }
};

const WITH_CARD: GuideId = 'activate-with-card';

export interface GuideChooserProps {
  readonly recommendation: Recommendation;
  readonly look?: string;
  /** Before it: what was observed. */
  readonly children?: ComponentChildren;
  /** Keeps what the user tells of their profession. */
  readonly answer: (change: Partial<Answers>) => void;
  /** Called once the guide is open elsewhere. */
  readonly onOpened?: (() => void) | undefined;
}

/** The route advised with its button, why in one sentence, the next best one, and every other one a click away. */
export function GuideChooser({ recommendation, look = '', children, answer, onOpened }: GuideChooserProps) {
  const openGuide = useOpenGuide();
  const { route, guide, reason, start: weight, next, notes, audience } = recommendation;
  const start = (chosen: GuideId) => () => void openGuide(chosen).then(onOpened);
  const isShown = route === guide && weight !== 'none';
  const others = GUIDE_IDS.filter((id) => !(isShown && id === guide) && isGuideFor(id, audience));
  return (
    <section class={`card ${look}`.trim()} aria-labelledby="route-title" data-route={route}>
      {children}
      <div class="stack-tight">
        <h2 id="route-title">{adviceTitle(recommendation)}</h2>
        {weight === 'none' ? null : (
          <div>
            {route === 'contacts-elsewhere' ? (
              <ContactsPage audience={audience} main={weight === 'main'} />
            ) : (
              <Button kind={weight === 'main' ? 'main' : 'plain'} onClick={start(guide)}>
                {route === 'other-computer' ? words.otherComputerStart : words.start}
              </Button>
            )}
          </div>
        )}
        <p class="small">{routeText.reasons[reason]}</p>
        {notes.map((note) => (
          <p key={note} class="small soft">
            {routeText.notes[note]}
          </p>
        ))}
        {next === null ? null : <NextBest route={next} audience={audience} start={start} />}
        <AudienceLine audience={audience} answer={answer} />
        <Fold title={words.other}>
          <div class="choices">
            {others.map((id) => (
              <GuideRow key={id} id={id} onChoose={start(id)} />
            ))}
          </div>
        </Fold>
      </div>
    </section>
  );
}

interface NextBestProps {
  readonly route: AdvisedRoute;
  readonly audience: Audience;
  readonly start: (guide: GuideId) => () => void;
}

function NextBest({ route, audience, start }: NextBestProps) {
  if (route === 'contacts-elsewhere') return <ContactsPage audience={audience} />;
  const guide = route === 'other-computer' ? WITH_CARD : route;
  return (
    <div data-next={route}>
      <Button onClick={start(guide)}>{adviceTitle({ route })}</Button>
    </div>
  );
}
