import { useRef, useState } from 'preact/hooks';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import type { Session } from '../../guide/session/session.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { Notice } from '../../ui/controls/notice.tsx';
import { RunningSection } from '../../ui/controls/running-section.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { WaitNotice } from '../../ui/controls/wait-notice.tsx';
import { EndedWalk } from '../../ui/controls/walk-notice.tsx';
import { closeSurface } from '../../ui/facts/close-surface.ts';
import { useSession } from '../../ui/facts/use-session.ts';
import { Finished } from './finished.tsx';
import { GuideChoice } from './guide-choice.tsx';
import { RunningGuide } from './running-guide.tsx';

interface ReplacementProps {
  readonly guide: GuideId | null;
  /** The step the user is at; moving to another one is a choice. */
  readonly step: StepId;
}

/** The guide that ran when another one was started by its address. */
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
  document.querySelector<HTMLElement>('h2[tabindex]') ?? document.querySelector('h1');

const resume = (guide: GuideId): void => void startGuide(guide);

/** The guide that came to its end while this panel was open, until another runs: known in the frame that shows it, so that the focus goes there at once. */
function useFinished(session: Session | null): GuideId | null {
  const ran = useRef<GuideId | null>(null);
  if (session === null) return null;
  ran.current = session.running ?? ran.current;
  const { current } = ran;
  return session.running === null && current !== null && session.progress[current]?.finished === true ? current : null;
}

/** The side panel: the running guide, or the choice of one. The session in storage is the truth; nothing is kept here. */
export function Panel({ replaced }: { readonly replaced: GuideId | null }) {
  const session = useSession();
  const finished = useFinished(session);
  useKeptFocus(headingOfPanel);

  if (session === null) return <Surface width="narrow">{null}</Surface>;
  const { running } = session;
  const progress = running === null ? undefined : session.progress[running];
  if (running === null || progress === undefined)
    return finished === null ? <NoGuide session={session} /> : <GuideEnded session={session} guide={finished} />;
  return (
    <RunningGuide key={running} guideId={running} progress={progress} session={session}>
      <Replacement key={`${replaced}`} guide={replaced === running ? null : replaced} step={progress.step} />
      {progress.step === 'E9' ? null : <WaitNotice session={session} running={running} onResume={resume} />}
    </RunningGuide>
  );
}

/** What waits or was stopped first, then the other guides. */
function NoGuide({ session }: { readonly session: Session }) {
  const { stopped } = session;
  const progress = stopped === null ? undefined : session.progress[stopped];
  return (
    <Surface width="narrow" title={panelText.choose.title}>
      <WaitNotice session={session} running={null} onResume={resume} onClose={() => void closeSurface()} />
      <EndedWalk />
      {stopped === null || progress === undefined ? null : (
        <RunningSection
          guideId={stopped}
          progress={progress}
          isMain={session.wait === null}
          onResume={() => resume(stopped)}
        />
      )}
      <GuideChoice session={session} without={[stopped]} />
    </Surface>
  );
}

/** Nobody who has just come to the end is asked what they want: it is folded. */
function GuideEnded({ session, guide }: { readonly session: Session; readonly guide: GuideId }) {
  return (
    <Surface width="narrow">
      <Finished guide={guide} session={session} />
      <EndedWalk />
      <Fold title={panelText.choose.more}>
        <div class="stack">
          <GuideChoice session={session} without={[guide]} />
        </div>
      </Fold>
    </Surface>
  );
}
