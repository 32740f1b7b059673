/** What goes wrong, in the user's words or those of the browser and the application; action first, doubt after. */
export interface TroubleWords {
  readonly symptom: string;
  /** Where it comes from, where a source says so. */
  readonly origin?: string;
  /** In the order to try. */
  readonly remedies: readonly string[];
  /** Points without a source. */
  readonly unknown?: string;
}
