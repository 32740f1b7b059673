/**
 * A date as French writes it: the first of a month is « 1er », which Intl does not know, and no line breaks between day and month.
 * @param date a date in words, day before month, as Intl gives it for `fr-FR`
 */
export const asFrenchDate = (date: string): string =>
  date.replace(/(?<!\d)(\d{1,2}) (?=\p{L})/u, (_, day: string) => `${day === '1' ? '1er' : day}\u00a0`);
