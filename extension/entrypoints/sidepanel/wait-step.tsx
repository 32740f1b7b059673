import { useState } from 'preact/hooks';
import { dayOf } from '../../../shared/diagnosis/answers.ts';
import { calendarText } from '../../../shared/messages/fr/calendar.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import type { Session } from '../../guide/session/session.ts';
import { waitStateOf } from '../../guide/session/wait-state.ts';
import { askToNotify } from '../../guide/storage/notifications.ts';
import { CalendarButton } from '../../ui/controls/calendar-button.tsx';
import { ForgetWait } from '../../ui/controls/lead.tsx';
import { useNow } from '../../ui/facts/use-session.ts';
import { waitUntil } from '../../ui/facts/wait-until.ts';

/** The 48 h at their own step: until when, and the reminder, for which the browser asks; then that they are over. */
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
          <Reminder remind={wait.remind} />
          <ForgetWait />
          <CalendarButton title={calendarText.wait} day={dayOf(new Date(wait.readyAt))} />
        </>
      )}
    </div>
  );
}

function Reminder({ remind }: { readonly remind: boolean }) {
  const [isRefused, setRefused] = useState(false);
  const choose = (on: boolean): void => {
    setRefused(false);
    if (!on) void sendCommand({ type: 'remind', on });
    else
      void askToNotify().then((may) => {
        setRefused(!may);
        if (may) void sendCommand({ type: 'remind', on });
      });
  };
  return (
    <>
      <label class="row">
        <input
          type="checkbox"
          checked={remind}
          onChange={({ currentTarget }) => {
            const on = currentTarget.checked;
            // Ticked once the browser has agreed.
            currentTarget.checked = remind;
            choose(on);
          }}
        />
        {panelText.wait.remind}
      </label>
      <p class="small soft" role="status">
        {isRefused ? panelText.wait.remindRefused : panelText.wait.remindHint}
      </p>
    </>
  );
}
