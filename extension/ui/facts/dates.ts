import { asFrenchDate } from '../../../shared/french-date.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';

const DAY = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

/** @returns e.g. « 14 h 32 », as French writes an hour */
const hourOf = (moment: Date): string =>
  `${moment.getHours()}\u00a0h\u00a0${String(moment.getMinutes()).padStart(2, '0')}`;

/** @returns e.g. « le 3 mars 2027 à 14 h 32 » */
export const frenchDayAndTime = (moment: Date): string =>
  popupText.onDay(asFrenchDate(DAY.format(moment)), hourOf(moment));

/** @returns « à 14 h 32 » for a moment of today, else with the day */
export const frenchMoment = (moment: Date, now: Date): string =>
  DAY.format(moment) === DAY.format(now) ? popupText.today(hourOf(moment)) : frenchDayAndTime(moment);
