// What rules a control out, whatever else speaks for it, in two tables: one row a rule, the cheapest first. Each has its smallest case in
// tests/browser/locate-exclusions.test.ts, under its id; rules of one step are asked for by its hint.

/** Its ground: attributes and tags, words of the page, or boxes and styles. */
export type Cost = 'attributes' | 'words' | 'layout';

/** A row: what it rules out, and why. */
export interface Exclusion<Subject> {
  readonly id: string;
  readonly cost: Cost;
  readonly when: (subject: Subject) => boolean;
}

/** The first row of a table that holds for something; undefined where none does. */
export const ruleFor = <Subject, Row extends { readonly when: (subject: Subject) => boolean }>(
  table: readonly Row[],
  subject: Subject,
): Row | undefined => table.find(({ when }) => when(subject));
