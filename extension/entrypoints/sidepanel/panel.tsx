import { useRef, useState } from 'preact/hooks';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { needsCard } from '../../guide/decision/conditions.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import { besideIn } from '../../guide/session/page-status.ts';
import type { Session } from '../../guide/session/session.ts';
import type { ActPlace } from '../../ui/controls/act-button.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { Lead } from '../../ui/controls/lead.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { EndedWalk } from '../../ui/controls/walk-notice.tsx';
import type { Decided, Stand } from '../../ui/facts/decided.ts';
import { decidedOn } from '../../ui/facts/decided.ts';
import { type Looked, useDesk } from '../../ui/facts/use-desk.ts';
import { useStand } from '../../ui/facts/use-stand.ts';
import { Finished } from './finished.tsx';
import { GuideChoice } from './guide-choice.tsx';
import { RunningGuide } from './running-guide.tsx';

interface ReplacementProps {
  readonly guide: GuideId | null;
  /** The step the user is at; moving to another one is a choice. */
  readonly step: StepId;
}

function Replacement({ guide, step }: ReplacementProps) {
  const [arrived] = useState(step);
  if (guide === null || step !== arrived) return null;
  return (
    <Notice
      tone="neutral"
      title={panelText.replaced.title(guideText[guide].title)}
      heading="h2"
      words={[panelText.replaced.body]}
      isSpoken
    >
      <Button narrow small onClick={() => void startGuide(guide)}>
        {panelText.replaced.back}
      </Button>
    </Notice>
  );
}

/** The step's, the troubles' or the good news'; where there is none, a guide is to be chosen. */
const headingOfPanel = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('h2[tabindex], .finished h2') ?? document.querySelector('h1');

const place: ActPlace = { openGuide: (guide) => (guide === null ? undefined : void startGuide(guide)) };

/** The guide that came to its end while this panel was open, until another runs: known in the frame that shows it, so that the focus goes there at once. */
function useFinished(session: Session | null): GuideId | null {
  const ran = useRef<GuideId | null>(null);
  if (session === null) return null;
  ran.current = session.running ?? ran.current;
  const { current } = ran;
  return session.running === null && current !== null && session.progress[current]?.finished === true ? current : null;
}

/** A panel is in the window of its page; the bubble of a page that is in another window than every panel is not in sight of them. */
function besideItsPage(stand: Stand): Stand {
  const { openIn, window } = stand.pageStatus;
  const isInSight = openIn.panel.length === 0 || besideIn(openIn, window).panel;
  return { ...stand, window, pageStatus: isInSight ? stand.pageStatus : { ...stand.pageStatus, bubble: 'none' } };
}

/** The side panel: the running guide, or the choice of one. The session in storage is the truth; nothing is kept here. */
export function Panel({ replaced }: { readonly replaced: GuideId | null }) {
  const stand = useStand();
  const session = stand?.session ?? null;
  const finished = useFinished(session);
  useKeptFocus(headingOfPanel);

  // Only a guide that still needs the card looks at the reader: a panel may stand open all day.
  const looked = useDesk(stand !== null && needsCard({ at: stand.standing }));
  const decided = stand === null ? null : decidedOn('panel', besideItsPage(stand), looked.desk);
  if (session === null || decided === null) return <Surface width="narrow">{null}</Surface>;
  const { running } = session;
  const { standing } = decided;
  const progress = running === null ? undefined : session.progress[running];
  if (running === null || progress === undefined || standing === null || standing.guide.id !== running)
    return <NoGuide decided={decided} looked={looked} finished={finished} />;
  return (
    <RunningGuide
      key={running}
      guideId={running}
      progress={progress}
      decided={{ ...decided, standing }}
      looked={looked}
    >
      <Replacement key={`${replaced}`} guide={replaced === running ? null : replaced} step={progress.step} />
    </RunningGuide>
  );
}

interface NoGuideProps {
  readonly decided: Decided;
  readonly looked: Looked;
  readonly finished: GuideId | null;
}

/** What waits or was stopped first, then the other guides; they are folded for who has just come to the end of one. */
function NoGuide({ decided, looked, finished }: NoGuideProps) {
  const { session } = decided;
  if (finished !== null)
    return (
      <Surface width="narrow">
        <Finished guide={finished} decided={decided} place={place} />
        <EndedWalk again={finished} />
        <Fold title={panelText.choose.more}>
          <div class="stack">
            <GuideChoice session={session} without={[finished]} />
          </div>
        </Fold>
      </Surface>
    );
  const lead = <Lead decided={decided} looked={looked} own="panel" place={place} />;
  // No guide leads there.
  if (decided.decision.says === 'no-ecps-yet') return <Surface width="narrow">{lead}</Surface>;
  return (
    <Surface width="narrow" title={panelText.choose.title}>
      {lead}
      <EndedWalk />
      <GuideChoice session={session} without={[session.stopped]} />
    </Surface>
  );
}
