const LABEL = 70;
const CELL = 13;

/** A figure, shown to two decimals, or words. */
type Cell = string | number;

const shown = (cell: Cell): string => (typeof cell === 'number' ? String(Number(cell.toFixed(2))) : cell);

/** The table that every bench prints, row by row as the figures come; a figure over its limit fails the bench. */
export class Table {
  readonly #missed: string[] = [];

  constructor(title: string, columns: readonly string[]) {
    this.#print(`\n${title}`, columns);
  }

  #print(what: string, cells: readonly Cell[]): void {
    console.log(
      `${what.padEnd(LABEL + (what.startsWith('\n') ? 1 : 0))}${cells.map((cell) => shown(cell).padStart(CELL)).join('')}`,
    );
  }

  /**
   * @param cells the first is the figure that `limit` bounds
   * @param limit in the unit of that figure; left out, the row is only shown
   */
  row(what: string, cells: readonly Cell[], limit?: number): void {
    const [value] = cells;
    const holds = limit === undefined || (typeof value === 'number' && value <= limit);
    if (!holds) this.#missed.push(`${what}: ${value}, at most ${limit}`);
    this.#print(what, limit === undefined ? cells : [...cells, `<= ${limit}`, holds ? 'holds' : 'MISSED']);
  }

  /** Says what was missed and fails the program for it. */
  end(): void {
    const holds = this.#missed.length === 0;
    console.log(holds ? 'Every limit holds.' : `Missed:\n${this.#missed.join('\n')}`);
    if (!holds) process.exitCode = 1;
  }
}
