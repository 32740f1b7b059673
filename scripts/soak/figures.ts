/** What a part of the soak measures. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** Most it may be. */
  readonly bound: number;
  readonly unit: string;
}

const isWithin = ({ value, bound }: Figure): boolean => value <= bound;

/** Prints figures beside their bounds. @returns whether all hold */
export function printFigures(figures: readonly Figure[]): boolean {
  for (const figure of figures) {
    const { what, value, bound, unit } = figure;
    const shown = `${Number.isInteger(value) ? value : value.toFixed(1)}${unit}`;
    console.log(
      `${what.padEnd(64)} ${shown.padStart(12)}   bound ${bound}${unit}   ${isWithin(figure) ? 'holds' : 'MISSED'}`,
    );
  }
  return figures.every(isWithin);
}
