import { asFrenchDate } from '../../../shared/french-date.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';

const HOUR = 3_600_000;
const DAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });

/**
 * Day and hour at which a wait is over, rounded up: "dimanche 29 novembre, vers 16 h".
 * @param readyAt ms since 1970
 */
export function waitUntil(readyAt: number): string {
  const hour = new Date(Math.ceil(readyAt / HOUR) * HOUR);
  return panelText.wait.when(asFrenchDate(DAY.format(hour)), hour.getHours());
}
