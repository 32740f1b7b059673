/** A function as a script that calls it, where no driver gives it to a page. */
export const scriptOf = <Given extends unknown[]>(run: (...given: Given) => void, ...given: Given): string =>
  `(${String(run)})(${given.map((one) => JSON.stringify(one)).join()});`;
