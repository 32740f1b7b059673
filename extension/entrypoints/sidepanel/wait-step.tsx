import { calendarText } from '../../../shared/messages/fr/calendar.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import type { Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';
import { CalendarButton } from '../../ui/controls/calendar-button.tsx';
import { ForgetWait } from '../../ui/controls/wait-notice.tsx';
import { useNow } from '../../ui/facts/use-session.ts';
import { waitUntil } from '../../ui/facts/wait-until.ts';

/** The 48 h at their own step: until when, and the reminder, which is on from the start; then that they are over. */
export function WaitStep({ session: { wait } }: { readonly session: Session }) {
  const now = useNow(30_000, wait !== null);
  if (wait === null) return null;
  const isOver = waitStateOf(wait, now) === 'over';
  return (
    <div class="card stack-tight">
      <p role="status">
        <strong>{isOver ? panelText.wait.readyNow : panelText.wait.ready(waitUntil(wait.readyAt))}</strong>
      </p>
      {isOver ? null : (
        <>
          <label class="row">
            <input
              type="checkbox"
              checked={wait.remind}
              onChange={(event) => void sendCommand({ type: 'remind', on: event.currentTarget.checked })}
            />
            {panelText.wait.remind}
          </label>
          <p class="small soft">{panelText.wait.remindHint}</p>
          <ForgetWait />
        </>
      )}
      {isOver ? null : <CalendarButton title={calendarText.wait} day={new Date(wait.readyAt)} />}
    </div>
  );
}
