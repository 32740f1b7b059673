/** How much is run, and by what Vitest chooses it: cases that `npm test` leaves to `npm run test:all` carry one tag (vitest.config.ts). */
export const DEPTHS = {
  small: ['--tags-filter=!beyond'],
  rest: ['--tags-filter=beyond'],
  all: [],
} as const satisfies Record<string, readonly string[]>;

export type Depth = keyof typeof DEPTHS;

const isDepth = (name: string): name is Depth => Object.hasOwn(DEPTHS, name);

/** Whether a case belongs to a depth, by its tags. */
export const isIn = (depth: Depth, tags: readonly string[]): boolean =>
  depth === 'all' || tags.includes('beyond') === (depth === 'rest');

/**
 * What TEST_DEPTH says.
 * @param otherwise where it says nothing
 * @throws with what it may say
 */
export function depthAsked(otherwise: Depth): Depth {
  const asked = process.env['TEST_DEPTH'] ?? otherwise;
  if (!isDepth(asked)) throw new Error(`TEST_DEPTH is ${asked}. It may be ${Object.keys(DEPTHS).join(', ')}.`);
  return asked;
}
