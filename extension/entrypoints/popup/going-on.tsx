import { GuideChooser, type GuideChooserProps } from '../../ui/controls/guide-chooser.tsx';
import { UnderWay, withoutWeight } from '../../ui/controls/under-way.tsx';
import { closeSurface } from '../../ui/facts/close-surface.ts';
import { useSession } from '../../ui/facts/use-session.ts';

interface GoingOnProps extends GuideChooserProps {
  /** Nothing is known of this computer: no reason to leave a guide. */
  readonly isBlind: boolean;
}

/** The guide under way, then the advised route where it is another. Only the way with a card need not wait for the 48 h. */
export function GoingOn({ recommendation, answer, isBlind, onOpened }: GoingOnProps) {
  const session = useSession();
  if (session === null) return null;
  const { wait } = session;
  const guide = session.running ?? session.stopped;
  const isAwaited = wait !== null && recommendation.guide !== 'activate-with-card';
  return (
    <>
      <UnderWay session={session} onOpened={onOpened} onClose={() => void closeSurface()} />
      {guide === recommendation.route || isAwaited || isBlind ? null : (
        <GuideChooser
          answer={answer}
          recommendation={guide === null && wait === null ? recommendation : withoutWeight(recommendation)}
          onOpened={onOpened}
        />
      )}
    </>
  );
}
