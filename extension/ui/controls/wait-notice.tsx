import type { GuideId } from '../../../shared/guides/guide.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import type { Session } from '../../guide/session/session.ts';
import { AFTER_WAIT, waitStateOf } from '../../guide/session/wait-state.ts';
import { useNow } from '../facts/use-session.ts';
import { waitUntil } from '../facts/wait-until.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface WaitNoticeProps {
  readonly session: Session;
  /** The guide that runs; null for none. */
  readonly running: GuideId | null;
  /** Goes on with a guide once the wait is over. Called straight from the click. */
  readonly onResume: (guide: GuideId) => void;
  /** Closes this surface; left out where it stays. */
  readonly onClose?: (() => void) | undefined;
}

/**
 * Until when the new contact details are being processed: where no guide runs, and in the one that waits for them. That they are
 * ready is said whatever guide runs.
 */
export function WaitNotice({ session, running, onResume, onClose }: WaitNoticeProps) {
  const { wait } = session;
  const now = useNow(30_000, wait !== null);
  if (wait === null) return null;
  const isReady = waitStateOf(wait, now) === 'over';
  if (!isReady && running !== null && running !== AFTER_WAIT) return null;
  const resume = (): void => {
    void sendCommand({ type: 'end-wait' });
    onResume(AFTER_WAIT);
  };
  const kind = running === null ? 'main' : 'plain';
  return (
    <Notice
      tone={isReady ? 'ok' : 'neutral'}
      title={isReady ? panelText.wait.readyNow : panelText.wait.ready(waitUntil(wait.readyAt))}
      heading="h2"
    >
      {isReady || running !== null ? null : <p>{panelText.wait.why}</p>}
      <div class="row">
        {isReady ? (
          <Button kind={kind} onClick={resume}>
            {panelText.wait.resume}
          </Button>
        ) : onClose === undefined ? null : (
          <Button kind={kind} onClick={onClose}>
            {panelText.wait.close}
          </Button>
        )}
        <ForgetWait />
      </div>
    </Notice>
  );
}

/** The wait is not counted any more. */
export const ForgetWait = () => (
  <button type="button" class="plain-link" onClick={() => void sendCommand({ type: 'end-wait' })}>
    {panelText.wait.forget}
  </button>
);
