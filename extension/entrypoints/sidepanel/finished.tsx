import type { GuideId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import type { Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';
import { Button } from '../../ui/controls/button.tsx';
import { WaitNotice } from '../../ui/controls/wait-notice.tsx';
import { closeSurface } from '../../ui/facts/close-surface.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { waitUntil } from '../../ui/facts/wait-until.ts';

interface FinishedProps {
  readonly guide: GuideId;
  readonly session: Session;
}

/** The end of a guide: a tick that is drawn, the good news, and what to do next. */
export const Finished = ({ guide, session }: FinishedProps) => (
  <div class="finished" data-tone="ok" data-finished={guide}>
    <svg class="finished-sign" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="22" />
      <path d="M14 25l7 7 14-16" pathLength="1" />
    </svg>
    <div class="stack-tight">
      <h2 class="finished-title" tabIndex={-1}>
        {guideText[guide].finished.title}
      </h2>
      {isWaitOver(guide, session) ? (
        <WaitNotice session={session} running={null} onResume={(resumed) => void startGuide(resumed)} />
      ) : (
        <>
          <p>{guideText[guide].finished.body}</p>
          <AndThen guide={guide} session={session} />
        </>
      )}
    </div>
    <FinishedElsewhere key={guide} guide={guide} />
  </div>
);

/** Who comes to the end of the details only after the 48 h goes on at once. */
const isWaitOver = (guide: GuideId, { wait }: Session): boolean =>
  guide === 'update-contact-details' && waitStateOf(wait, Date.now()) === 'over';

/** After the details the wait; after an activation a log-in; after that the memo, for the next time. */
function AndThen({ guide, session: { wait } }: FinishedProps) {
  if (guide === 'update-contact-details')
    return (
      <>
        {wait === null ? null : <strong>{panelText.wait.ready(waitUntil(wait.readyAt))}</strong>}
        <Button narrow kind="main" onClick={() => void closeSurface()}>
          {panelText.wait.close}
        </Button>
      </>
    );
  const { next } = GUIDES[guide];
  return (
    <>
      {next === 'sign-in' ? (
        <Button narrow kind="main" onClick={() => void startGuide(next)}>
          {guideText[next].title}
        </Button>
      ) : null}
      <a href="/memo.html#sign-in" target="_blank" rel="noreferrer">
        {welcomeText.prepare.memo}
      </a>
    </>
  );
}

/** Tells a screen reader of the end that came on the page beside; one that came here it hears from the title, which has the focus. */
function FinishedElsewhere({ guide }: Pick<FinishedProps, 'guide'>) {
  const told = useWatched('', (show) => show(document.hasFocus() ? '' : guideText[guide].finished.title));
  return (
    <p class="visually-hidden" role="status">
      {told}
    </p>
  );
}
