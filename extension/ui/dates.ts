import { asFrenchDate } from '../../shared/french-date.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';

const DAY = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

/** @param iso ISO 8601; @returns e.g. « 3 mars 2027 » in the user's own time zone */
export const frenchDay = (iso: string): string => asFrenchDate(DAY.format(new Date(iso)));

/** @returns e.g. « le 3 mars 2027 à 14:32 » */
export const frenchDayAndTime = (moment: Date): string =>
  popupText.onDay(asFrenchDate(DAY.format(moment)), TIME.format(moment));

/** @returns « à 14:32 » for a moment of today, else with the day */
export const frenchMoment = (moment: Date, now: Date): string =>
  DAY.format(moment) === DAY.format(now) ? popupText.today(TIME.format(moment)) : frenchDayAndTime(moment);
