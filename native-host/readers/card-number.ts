/** Serial numbers of the cards that this run of the program has read, as it met them: kept in memory, and nowhere else. */
const met: string[] = [];

/** Tells a card from others of one run, not whose it is: 1 for the first one read. @param serial of the chip */
export function cardNumber(serial: string): number {
  const known = met.indexOf(serial);
  return known < 0 ? met.push(serial) : known + 1;
}
