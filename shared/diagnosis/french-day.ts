import { atFirstUse } from '../at-first-use.ts';
import { asFrenchDate } from '../french-date.ts';

const inWords = atFirstUse(() => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }));

const inDigits = atFirstUse(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }));

export const isDate = (iso: string): boolean => !Number.isNaN(Date.parse(iso));

/** @param iso ISO 8601; @returns the day in French words, in Paris; empty where it is no date */
export const frenchDate = (iso: string): string => (isDate(iso) ? asFrenchDate(inWords().format(new Date(iso))) : '');

/** @param iso ISO 8601; @returns the day in Paris, YYYY-MM-DD; @throws RangeError where it is no date */
export const frenchIsoDay = (iso: string): string => inDigits().format(new Date(iso));
