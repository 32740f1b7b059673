import { useState } from 'preact/hooks';
import { dayOf } from '../../../shared/local-day.ts';
import { calendarText } from '../../../shared/messages/fr/calendar.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import type { Wait } from '../../guide/session/session.ts';
import { askToNotify, NOTIFYING } from '../../guide/storage/notifications.ts';
import { isReminderWanted } from '../../guide/storage/store.ts';
import { usePermission } from '../facts/use-permission.ts';
import { useWatched } from '../facts/use-watched.ts';
import { Button } from './button.tsx';
import { CalendarButton } from './calendar-button.tsx';

const text = panelText.wait;
const remind = (on: boolean): Promise<void> => sendCommand({ type: 'remind', on });

/** To be called back once the 48 h are over: by a notification, for which the browser asks, or by the user's calendar. Refused, the count goes on. */
export function WaitReminder({ wait }: { readonly wait: Wait }) {
  const [isRefused, setRefused] = useState(false);
  const isOn = usePermission(NOTIFYING, false) && wait.remind;
  // Switched off on the settings page, or by the organisation.
  const isOffered = useWatched(true, (show) => void isReminderWanted().then(show));
  const ask = (): void => {
    const asked = askToNotify();
    // The wish comes first: the browser's question may end a popup.
    void remind(true);
    void asked.then((may) => {
      setRefused(!may);
      if (!may) void remind(false);
    });
  };
  return (
    <div class="stack-tight" data-reminder={isOn}>
      <div class="row">
        {isOffered && !isOn ? (
          <Button small onClick={ask}>
            {text.remind}
          </Button>
        ) : null}
        <CalendarButton title={calendarText.wait} day={dayOf(new Date(wait.readyAt))} />
      </div>
      <p class="small soft" role="status">
        {isOffered && isOn ? text.reminded : isRefused ? text.remindRefused : ''}
      </p>
      <ForgetWait />
    </div>
  );
}

/** The wait is not counted any more. */
export const ForgetWait = () => (
  <button type="button" class="plain-link" onClick={() => void sendCommand({ type: 'end-wait' })}>
    {text.forget}
  </button>
);
