import { adviceTitle } from '../../../shared/diagnosis/advice-title.ts';
import { GUIDE_IDS, type GuideId } from '../../../shared/guides/guide.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { type NoteId, routeText } from '../../../shared/messages/fr/routes.ts';
import { isBlind, isReached } from '../../guide/decision/conditions.ts';
import { type Decision, drawnOn } from '../../guide/decision/first-row.ts';
import type { Surface } from '../../guide/decision/situation.ts';
import { isOfferedTo } from '../facts/guide-for.ts';
import type { Looked } from '../facts/use-desk.ts';
import { type ActPlace, Acts } from './act-button.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { Fold } from './fold.tsx';
import { GuideRow } from './guide-row.tsx';

const words = popupText.route;
const WAYS = ['activate-with-card', 'activate-without-card'] as const;
/** The welcome page says it among what to prepare. */
const AMONG_NEEDS: NoteId = 'contacts';

interface GuideChooserProps {
  readonly decision: Decision;
  readonly looked: Looked;
  readonly own: Surface;
  readonly place: ActPlace;
  readonly look?: string;
}

/** The advised way with what is to be pressed, why in one sentence, and every other one a click away; both ways where nothing is known. */
export function GuideChooser({ decision, looked, own, place, look = '' }: GuideChooserProps) {
  const { answer, desk } = looked;
  const { route, reason, notes, audience } = desk.advice;
  const isUnknown = isBlind(desk);
  const isDone = isReached(decision.says);
  const row = (id: GuideId, title?: string) => (
    <GuideRow key={id} id={id} title={title} onChoose={() => place.openGuide(id)} />
  );
  const isShown = (id: GuideId): boolean => (isUnknown ? WAYS.some((way) => way === id) : route === id && !isDone);
  const others = GUIDE_IDS.filter((id) => !isShown(id) && isOfferedTo(id, audience));
  const fold = (
    <Fold title={isUnknown || isDone ? words.otherNeeds : words.other}>
      <div class="choices">{others.map((id) => row(id))}</div>
    </Fold>
  );
  if (isDone) return fold;
  const drawn = drawnOn(decision, own);
  return (
    <section
      class={`card stack-near ${look}`.trim()}
      aria-labelledby="route-title"
      data-route={isUnknown ? undefined : route}
    >
      <h2 id="route-title">{isUnknown ? words.activate : adviceTitle({ route })}</h2>
      {isUnknown ? (
        <div class="choices">{WAYS.map((id) => row(id, words.ways[id]))}</div>
      ) : (
        <>
          {/* What is to be done about the verdict stands with it. */}
          <Acts drawn={decision.says === 'verdict' ? { ...drawn, main: null } : drawn} place={place} />
          <p class="small">{routeText.reasons[reason]}</p>
          {notes
            .filter((note) => own !== 'welcome' || note !== AMONG_NEEDS)
            .map((note) => (
              <p key={note} class="small soft">
                {routeText.notes[note]}
              </p>
            ))}
        </>
      )}
      {own === 'popup' ? <AudienceChoice audience={audience} answer={answer} /> : null}
      {fold}
    </section>
  );
}
