/** @returns YYYY-MM-DD on this computer's calendar */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
