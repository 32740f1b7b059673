import browser from 'webextension-polyfill';
import { reminderText } from '../../../shared/messages/fr/reminder.ts';
import type { Session, SessionEvent } from '../session/session.ts';
import { waitStateOf } from '../session/wait-state.ts';
import { mayNotify } from '../storage/notifications.ts';
import { isReminderWanted } from '../storage/store.ts';

const ALARM = 'guide-wait';
const NOTIFICATION = 'guide-wait';

/** What the session asks of the reminder now: an alarm at a time, a notification at once, or nothing. */
type ReminderPlan =
  | { readonly type: 'alarm'; readonly when: number }
  | { readonly type: 'notify' }
  | { readonly type: 'nothing' };

/**
 * Pure: also right after a restart, when the time may have passed while the browser was closed.
 * @param mayRemind false once reminders were switched off on the settings page
 */
export function planReminder({ wait }: Session, now: number, mayRemind: boolean): ReminderPlan {
  if (wait === null) return { type: 'nothing' };
  // Also for the badge, which nobody has to ask for.
  if (waitStateOf(wait, now) === 'running') return { type: 'alarm', when: wait.readyAt };
  return mayRemind && wait.remind && !wait.reminded ? { type: 'notify' } : { type: 'nothing' };
}

/**
 * Keeps the optional reminder of the 48 h wait: alarms may be lost when the browser restarts, so the plan is made anew at each start
 * and each change.
 * @param resume called when the user clicks the notification
 * @param over called once the time has passed
 */
export function createReminder(
  current: () => Promise<Session>,
  dispatch: (event: SessionEvent) => void,
  resume: () => void,
  over: () => void,
): { update(): Promise<void> } {
  const update = async (): Promise<void> => {
    const plan = planReminder(await current(), Date.now(), await isReminderWanted());
    switch (plan.type) {
      case 'alarm': {
        const set = await browser.alarms.get(ALARM);
        if (set?.scheduledTime !== plan.when) browser.alarms.create(ALARM, { when: plan.when });
        break;
      }
      case 'notify':
        // Taken back in the browser's own settings.
        if (!mayNotify()) break;
        dispatch({ type: 'reminded' });
        await browser.notifications.create(NOTIFICATION, {
          type: 'basic',
          iconUrl: browser.runtime.getURL('icon/128.png'),
          title: reminderText.title,
          message: reminderText.message,
        });
        break;
      case 'nothing':
        await browser.alarms.clear(ALARM);
    }
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== ALARM) return;
    over();
    void update();
  });
  const onClicked = (id: string): void => {
    if (id !== NOTIFICATION) return;
    void browser.notifications.clear(id);
    resume();
  };
  // The same function twice is one listener.
  const listen = (): void => {
    if (mayNotify()) browser.notifications.onClicked.addListener(onClicked);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
  return { update };
}
