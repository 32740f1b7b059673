import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { GUIDE_IDS, type GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import { openGuide } from '../facts/open-guide.ts';
import { useWindowId } from '../facts/use-window-id.ts';
import { Button } from './button.tsx';
import { Fold } from './fold.tsx';

const words = popupText.route;

/** What is advised, in the words of its card. */
export const adviceTitle = ({ route, guide }: Recommendation): string =>
  route === 'other-computer' ? words.otherComputer : guideText[guide].title;

interface GuideChooserProps {
  readonly recommendation: Recommendation;
  readonly titleId: string;
  /** Called once the guide is open elsewhere. */
  readonly onOpened?: () => void;
}

/** The route advised with its button, why in one sentence, and every other one a click away. */
export function GuideChooser({ recommendation, titleId, onOpened }: GuideChooserProps) {
  const windowId = useWindowId();
  const { route, guide, reason, start: weight, notes } = recommendation;
  const elsewhere = route === 'other-computer';
  const start = (chosen: GuideId) => () => void openGuide(chosen, windowId).then(onOpened);
  return (
    <div class="stack-tight">
      <h2 id={titleId}>{adviceTitle(recommendation)}</h2>
      {weight === 'none' ? null : (
        <div>
          <Button kind={weight === 'main' ? 'main' : 'plain'} onClick={start(guide)}>
            {elsewhere ? words.otherComputerStart : words.start}
          </Button>
        </div>
      )}
      <p class="small">{routeText.reasons[reason]}</p>
      {notes.map((note) => (
        <p key={note} class="small soft">
          {routeText.notes[note]}
        </p>
      ))}
      <Fold title={words.other}>
        <div class="choices">
          {GUIDE_IDS.filter((id) => id !== guide || elsewhere || weight === 'none').map((id) => (
            <button key={id} type="button" class="choice choice-button" onClick={start(id)}>
              <strong>{guideText[id].title}</strong>
              <span class="small soft">{guideText[id].hint}</span>
            </button>
          ))}
        </div>
      </Fold>
    </div>
  );
}
