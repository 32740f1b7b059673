const MIDDLE = 15;

/** What a file of tests is called in a table: without folder and `.test.ts`. */
export const nameOfTests = (file: string): string => file.replace(/^.*\/|\.test\.ts$/g, '');

/**
 * Splits test files into parts that take about as long as each other: the longest first, each to the part that has least.
 * @param seconds by the name of a file
 */
export function partsOfTests(
  files: readonly string[],
  seconds: Readonly<Record<string, number>>,
  count: number,
): readonly { readonly files: readonly string[]; readonly seconds: number }[] {
  const takes = (file: string): number => seconds[nameOfTests(file)] ?? MIDDLE;
  const parts = Array.from({ length: count }, () => ({ files: [] as string[], seconds: 0 }));
  for (const file of files.toSorted((one, other) => takes(other) - takes(one) || one.localeCompare(other))) {
    const least = parts.reduce((so, part) => (part.seconds < so.seconds ? part : so));
    least.files.push(file);
    least.seconds += takes(file);
  }
  return parts.filter((part) => part.files.length > 0);
}
