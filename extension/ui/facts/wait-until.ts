import { panelText } from '../../../shared/messages/fr/panel.ts';

const HOUR = 3_600_000;
const DAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long' });

/**
 * Day and hour at which a wait of less than a week is over, rounded up: "dimanche, vers 16 h".
 * @param readyAt ms since 1970
 */
export function waitUntil(readyAt: number): string {
  const hour = new Date(Math.ceil(readyAt / HOUR) * HOUR);
  return panelText.wait.when(DAY.format(hour), hour.getHours());
}
