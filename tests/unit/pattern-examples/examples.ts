/**
 * Of a pattern, a text that it is for and those that it is not for although they look like it, as a page would have them (addresses, class
 * lists and markup for patterns on these). Run by tests/unit/pattern-examples.test.ts, which also says which pattern has none. A pattern
 * of mere letters needs none.
 */
export type Examples = Readonly<
  Record<string, readonly [example: string, counterExample: string, ...counterExamples: string[]]>
>;
