import { GUIDE_IDS, type Guide, type GuideId } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep } from '../../../shared/guides/guides.ts';
import { audienceOf } from '../../../shared/identity/audience.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import type { Progress, Session } from '../../guide/session/session.ts';
import { AudienceLine } from '../../ui/controls/audience-line.tsx';
import { ContactsElsewhere, isGuideFor } from '../../ui/controls/contacts-elsewhere.tsx';
import { OtherWays } from '../../ui/controls/other-ways.tsx';
import { useAnswers } from '../../ui/facts/answers.ts';

const text = panelText.choose;

/** What comes next once a guide is over comes first; that guide itself comes last. */
const orderAfter = (finished: GuideId | null): readonly GuideId[] => {
  if (finished === null) return GUIDE_IDS;
  const { next } = GUIDES[finished];
  return [next, ...GUIDE_IDS.filter((id) => id !== next && id !== finished), finished];
};

interface GuideChoiceProps {
  readonly session: Session;
  /** The guide that has just come to its end. */
  readonly finished: GuideId | null;
  readonly onStart: () => void;
}

/** All guides, with where each one stands: short enough to be seen at once. What a guide needs is said at its first step. */
export function GuideChoice({ session, finished, onStart }: GuideChoiceProps) {
  const [answers, answer] = useAnswers(null);
  const audience = audienceOf(answers.audience, undefined);
  return (
    <>
      <ul class="choices guide-choices">
        {orderAfter(finished)
          .filter((id) => isGuideFor(id, audience))
          .map((id) => {
            const progress = session.progress[id];
            return (
              <li key={id}>
                <button
                  type="button"
                  class="choice choice-button"
                  onClick={() => void startGuide(id).then(onStart)}
                  data-guide={id}
                >
                  <strong>{guideText[id].title}</strong>
                  <span class="small soft">
                    {progress === undefined ? guideText[id].hint : stateOf(GUIDES[id], progress)}
                  </span>
                </button>
              </li>
            );
          })}
      </ul>
      {isGuideFor('update-contact-details', audience) ? null : <ContactsElsewhere audience={audience} />}
      <OtherWays />
      <AudienceLine audience={audience} answer={answer} />
    </>
  );
}

function stateOf(guide: Guide, progress: Progress): string {
  if (progress.finished) return text.again;
  return text.resume(indexOfStep(guide, progress.step) + 1, guide.steps.length);
}
