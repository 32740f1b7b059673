import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';
import { WaitReminder } from '../../ui/controls/wait-reminder.tsx';
import { useNow } from '../../ui/facts/use-session.ts';
import { waitUntil } from '../../ui/facts/wait-until.ts';

/** The 48 h at their own step: until when, and how to be called back; then that they are over. */
export function WaitStep({ session: { wait } }: { readonly session: Session }) {
  const now = useNow(30_000, wait !== null);
  if (wait === null) return null;
  const isOver = waitStateOf(wait, now) === 'over';
  return (
    <>
      <p role="status">
        <strong>{isOver ? panelText.wait.readyNow : panelText.wait.ready(waitUntil(wait.readyAt))}</strong>
      </p>
      {isOver ? null : <WaitReminder wait={wait} />}
    </>
  );
}
