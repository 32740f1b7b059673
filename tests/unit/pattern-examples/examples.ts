import { globSync, readFileSync } from 'node:fs';

const ROWS = globSync('tests/unit/pattern-examples/*.txt')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((row) => row !== '')
  .map((row): readonly [pattern: string, texts: readonly string[]] => {
    const [pattern = '', texts = ''] = row.split(' ⇒ ');
    return [pattern, texts.split(' ≠ ')];
  });

/** All patterns that have examples, one as often as it is told. */
export const TOLD: readonly string[] = ROWS.map(([pattern]) => pattern);

/**
 * Of a pattern, a text that it is for and those that it is not for although they look like it, as a page would have them (addresses, class
 * lists and markup for patterns on these). Run by tests/unit/pattern-examples.test.ts, which also says which pattern has none. A pattern
 * of mere letters needs none. A row of a file: `pattern ⇒ example ≠ counter-example`.
 */
export const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map(ROWS);
