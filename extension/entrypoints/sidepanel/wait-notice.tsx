import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand, startGuide } from '../../guide/messages/commands.ts';
import { resumeGuide } from '../../guide/session/resume.ts';
import type { Session } from '../../guide/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useNow } from '../../ui/use-session.ts';
import { waitUntil } from './wait-until.ts';

/** Until when the new contact details are being processed, or that they are ready; shown whatever guide runs. */
export function WaitNotice({ session }: { readonly session: Session }) {
  const { wait } = session;
  const now = useNow(30_000, wait !== null);
  if (wait === null) return null;
  const isReady = wait.readyAt <= now;
  const resume = async (): Promise<void> => {
    await sendCommand({ type: 'end-wait' });
    await startGuide(resumeGuide(session));
  };
  return (
    <Notice
      tone={isReady ? 'ok' : 'unknown'}
      title={isReady ? panelText.wait.readyNow : panelText.wait.ready(waitUntil(wait.readyAt))}
    >
      <div class="row">
        {isReady ? <Button onClick={() => void resume()}>{panelText.wait.resume}</Button> : null}
        <Button small onClick={() => void sendCommand({ type: 'end-wait' })}>
          {panelText.wait.forget}
        </Button>
      </div>
    </Notice>
  );
}
