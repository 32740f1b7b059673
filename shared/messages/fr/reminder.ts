import { app } from './app-name.ts';

/** The notification at the end of the 48 h. */
export const reminderText = {
  title: 'Vous pouvez reprendre',
  message: `Les 48 heures sont passées. Cliquez ici pour continuer l’activation de votre ${app}.`,
} as const;
