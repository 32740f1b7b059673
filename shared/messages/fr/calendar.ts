import { app } from './app-name.ts';

/** Days that users keep in their own calendar. */
export const calendarText = {
  keep: 'Garder la date dans mon agenda',
  wait: `Activer mon ${app}\u00a0: les 48 heures sont passées`,
  card: 'Ma carte CPS arrive à expiration',
} as const;
