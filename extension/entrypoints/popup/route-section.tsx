import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { commonText, guideText, popupText, routeText } from '../../../shared/messages.fr.ts';
import { Button } from '../../ui/button.tsx';
import { openGuide } from '../../ui/open-guide.ts';

const words = popupText.route;
const GUIDES: readonly GuideId[] = ['activate-with-card', 'activate-without-card', 'update-contact-details', 'sign-in'];

interface RouteSectionProps {
  readonly recommendation: Recommendation;
  readonly windowId: number | null;
}

/** The route advised, why, and every other one a click away. */
export function RouteSection({ recommendation, windowId }: RouteSectionProps) {
  const { route, guide, reason, notes } = recommendation;
  const elsewhere = route === 'other-computer';
  const start = (chosen: GuideId) => () => {
    void openGuide(chosen, windowId).then(() => {
      if (document.documentElement.classList.contains('in-popup')) window.close();
    });
  };
  return (
    <section class="card stack-tight" aria-labelledby="route-title" data-route={route}>
      <h2 id="route-title" class="eyebrow">
        {words.title}
      </h2>
      <h3>{elsewhere ? words.otherComputer : guideText[guide].title}</h3>
      <p>{routeText.reasons[reason]}</p>
      {notes.map((note) => (
        <p key={note} class="small soft">
          {routeText.notes[note]}
        </p>
      ))}
      <div>
        <Button kind="main" onClick={start(guide)}>
          {elsewhere ? words.otherComputerStart : words.start}
        </Button>
      </div>
      <details>
        <summary>{words.other}</summary>
        <div class="guides">
          {GUIDES.filter((id) => id !== guide || elsewhere).map((id) => (
            <Button key={id} onClick={start(id)}>
              <span>
                <span>{guideText[id].title}</span>
                <br />
                <span class="small soft" style={{ fontWeight: 400 }}>
                  {commonText.guideHints[id]}
                </span>
              </span>
            </Button>
          ))}
        </div>
      </details>
    </section>
  );
}
