/**
 * Deals files out so that all lanes end at about the same time: the longest first, each to the lane that has least.
 * @param secondsOf what a file takes
 * @param count how many lanes; fewer where there are fewer files
 */
export function deal(
  files: readonly string[],
  secondsOf: (file: string) => number,
  count: number,
): readonly (readonly string[])[] {
  const lanes = Array.from({ length: Math.min(count, files.length) }, () => ({ files: [] as string[], seconds: 0 }));
  const longestFirst = [...files].sort((a, b) => secondsOf(b) - secondsOf(a) || a.localeCompare(b));
  for (const file of longestFirst) {
    const lane = lanes.reduce((least, one) => (one.seconds < least.seconds ? one : least));
    lane.files.push(file);
    lane.seconds += secondsOf(file);
  }
  return lanes.map((lane) => lane.files);
}
