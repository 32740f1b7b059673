import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { startGuide } from '../../guide/commands.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Surface } from '../../ui/surface.tsx';
import { GuideChoice } from './guide-choice.tsx';
import { RunningGuide } from './running-guide.tsx';
import { useSession } from './use-session.ts';
import { WaitNotice } from './wait-notice.tsx';

/** The guide that ran when another one was started by its address. */
function Replaced({ guide }: { readonly guide: GuideId }) {
  return (
    <Notice tone="warn" title={panelText.replaced.title(guideText[guide].title)}>
      <p>{panelText.replaced.body}</p>
      <div>
        <Button small onClick={() => void startGuide(guide)}>
          {panelText.replaced.back}
        </Button>
      </div>
    </Notice>
  );
}

/** The side panel: the running guide, or the choice of one. The session in storage is the truth; nothing is kept here. */
export function Panel({ replaced }: { readonly replaced: GuideId | null }) {
  const session = useSession();
  const [finished, setFinished] = useState<GuideId | null>(null);
  const ran = useRef<GuideId | null>(null);
  useEffect(() => {
    if (session === null) return;
    if (session.running === null && ran.current !== null && session.progress[ran.current]?.finished === true)
      setFinished(ran.current);
    else if (session.running !== null) setFinished(null);
    ran.current = session.running;
  }, [session]);

  if (session === null) return <Surface width="narrow">{null}</Surface>;
  const { running } = session;
  const progress = running === null ? undefined : session.progress[running];
  if (running === null || progress === undefined)
    return (
      <Surface width="narrow" title={panelText.choose.title}>
        <div role="status">
          {finished === null ? null : (
            <Notice tone="ok" title={panelText.finished.title}>
              <p>{guideText[finished].title}</p>
              <p>{panelText.finished.body}</p>
            </Notice>
          )}
        </div>
        <WaitNotice session={session} />
        <GuideChoice session={session} />
      </Surface>
    );
  return (
    <Surface width="narrow" title={guideText[running].title}>
      <div role="status">{replaced === null || replaced === running ? null : <Replaced guide={replaced} />}</div>
      <WaitNotice session={session} />
      <RunningGuide key={running} guideId={running} progress={progress} session={session} />
    </Surface>
  );
}
