import type { GuideId } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep } from '../../../shared/guides/guides.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import type { Progress } from '../../guide/session/session.ts';
import { Button } from './button.tsx';

interface RunningSectionProps {
  readonly guideId: GuideId;
  readonly progress: Progress;
  /** No remedy comes before it. */
  readonly isMain: boolean;
  readonly onResume: (guide: GuideId) => void;
  /** Stops the guide; left out where it is stopped. */
  readonly onStop?: (() => void) | undefined;
}

/** The guide that runs, or was stopped, and the step it is at: the user may come back to it days later. */
export function RunningSection({ guideId, progress, isMain, onResume, onStop }: RunningSectionProps) {
  const guide = GUIDES[guideId];
  const place = indexOfStep(guide, progress.step) + 1;
  return (
    <section class="card stack-tight" aria-labelledby="running-title" data-running={guideId}>
      <h2 id="running-title">{guideText[guideId].title}</h2>
      <p class="small">{stepText[progress.step].title}</p>
      <div class="row links-apart">
        <Button kind={isMain ? 'main' : 'plain'} onClick={() => onResume(guideId)}>
          {panelText.choose.resume(place, guide.steps.length)}
        </Button>
        {onStop === undefined ? null : (
          <button type="button" class="plain-link" onClick={onStop}>
            {panelText.stop}
          </button>
        )}
      </div>
    </section>
  );
}
