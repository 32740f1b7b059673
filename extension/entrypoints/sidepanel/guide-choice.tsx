import { GUIDE_IDS, type Guide, type GuideId } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { wayPageText, wayText } from '../../../shared/messages/fr/ways.ts';
import { WAY_IDS } from '../../../shared/ways/ways.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import type { Progress, Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';
import { AudienceChoice } from '../../ui/controls/audience-choice.tsx';
import { ContactsElsewhere } from '../../ui/controls/contacts-elsewhere.tsx';
import { GuideRow } from '../../ui/controls/guide-row.tsx';
import { useAnswers } from '../../ui/facts/answers.ts';
import { isGuideFor, isOfferedTo } from '../../ui/facts/guide-for.ts';
import { useAudience } from '../../ui/facts/use-audience.ts';

const text = panelText.choose;

interface GuideChoiceProps {
  readonly session: Session;
  readonly without: readonly (GuideId | null)[];
}

/** Guides with where each one stands: short enough to be seen at once. What a guide needs is said at its first step. */
export function GuideChoice({ session, without }: GuideChoiceProps) {
  // What the 48 h are waited for would be refused before.
  const awaited = waitStateOf(session.wait, Date.now()) === 'running' ? 'activate-without-card' : null;
  const [answers, answer] = useAnswers();
  const audience = useAudience(answers);
  const isOffered = (id: GuideId): boolean => id !== awaited && !without.includes(id) && isOfferedTo(id, audience);
  return (
    <>
      <div class="choices">
        {GUIDE_IDS.filter(isOffered).map((id) => (
          <GuideRow
            key={id}
            id={id}
            hint={progressWords(GUIDES[id], session.progress[id])}
            onChoose={() => void startGuide(id)}
          />
        ))}
      </div>
      {isGuideFor('update-contact-details', audience) ? null : <ContactsElsewhere audience={audience} />}
      <nav class="stack-tight" aria-labelledby="other-ways">
        <h2 id="other-ways">{wayPageText.others}</h2>
        <ul class="links">
          {WAY_IDS.map((way) => (
            <li key={way}>
              <a href={`/ways.html#${way}`} target="_blank" rel="noreferrer">
                {wayText[way].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AudienceChoice audience={audience} answer={answer} />
    </>
  );
}

function progressWords(guide: Guide, progress: Progress | undefined): string | undefined {
  if (progress === undefined) return undefined;
  if (progress.finished) return text.again;
  return text.resume(indexOfStep(guide, progress.step) + 1, guide.steps.length);
}
