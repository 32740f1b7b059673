const MIDDLE = 15;

/** What a file of tests is called in a table: without folder and `.test.ts`. */
export const nameOfTests = (file: string): string => file.replace(/^.*\/|\.test\.ts$/g, '');

/**
 * Splits test files into parts of which each takes about its share of the time: the longest file first, each to the part that has least of its share.
 * @param seconds by the name of a file
 * @param shares how long each part is to be beside the others
 */
export function partsOfTests(
  files: readonly string[],
  seconds: Readonly<Record<string, number>>,
  shares: readonly number[],
): readonly { readonly files: readonly string[]; readonly seconds: number }[] {
  const takes = (file: string): number => seconds[nameOfTests(file)] ?? MIDDLE;
  const parts = shares.map((share) => ({ share, files: [] as string[], seconds: 0 }));
  for (const file of files.toSorted((one, other) => takes(other) - takes(one) || one.localeCompare(other))) {
    const least = parts.reduce((so, part) => (part.seconds / part.share < so.seconds / so.share ? part : so));
    least.files.push(file);
    least.seconds += takes(file);
  }
  return parts.filter((part) => part.files.length > 0);
}
