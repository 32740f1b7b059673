import type { Guide } from '../../../shared/guides/guide.ts';
import { GUIDE_IDS, GUIDES, indexOfStep } from '../../../shared/guides/guides.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import type { Progress, Session } from '../../guide/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { OtherWays } from '../../ui/other-ways.tsx';
import { BranchNote } from './branch-note.tsx';
import { GuideNeeds } from './guide-needs.tsx';

const text = panelText.choose;

interface GuideChoiceProps {
  readonly session: Session;
  readonly onStart: () => void;
}

/** All guides, with where each one stands. */
export function GuideChoice({ session, onStart }: GuideChoiceProps) {
  return (
    <>
      <p>{text.intro}</p>
      {GUIDE_IDS.map((id) => {
        const progress = session.progress[id];
        return (
          <section class="card stack-tight" key={id}>
            <h2>{guideText[id].title}</h2>
            <GuideNeeds id={id} />
            <div class="row">
              <Button onClick={() => void startGuide(id).then(onStart)}>
                {labelOf(progress)}
                <span class="visually-hidden">{` : ${guideText[id].title}`}</span>
              </Button>
              {progress === undefined ? null : <span class="small soft">{stateOf(GUIDES[id], progress)}</span>}
            </div>
          </section>
        );
      })}
      <BranchNote id="rpps-plus" />
      <OtherWays />
    </>
  );
}

function labelOf(progress: Progress | undefined): string {
  if (progress === undefined) return text.start;
  return progress.finished ? text.again : text.resume;
}

function stateOf(guide: Guide, progress: Progress): string {
  if (progress.finished) return text.finished;
  return text.underWay(indexOfStep(guide, progress.step) + 1, guide.steps.length);
}
