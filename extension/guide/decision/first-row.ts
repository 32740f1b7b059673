import type { Act } from './acts.ts';
import { isAboutCard } from './conditions.ts';
import type { Main, Row, Says, Section } from './row.ts';
import type { Situation, Surface } from './situation.ts';

/** What all surfaces in sight draw, together. */
export interface Decision {
  readonly row: string;
  readonly section: Section;
  readonly says: Says;
  readonly main: Main;
  readonly on: Surface;
  readonly others: readonly Act[];
  /** An obstacle to the card would matter. */
  readonly isAboutCard: boolean;
}

/**
 * What the first row that holds, and has an open surface, decides.
 * @throws when no surface is open: nobody asks then
 */
export function firstOf(rows: readonly Row[], situation: Situation): Decision {
  for (const { id, when, on, main, others, ...row } of rows) {
    const surface = on.find((one) => situation.open.has(one));
    if (surface === undefined || !when(situation)) continue;
    return {
      row: id,
      ...row,
      on: surface,
      main: main(situation),
      others: others?.(situation) ?? [],
      isAboutCard: isAboutCard(situation, row),
    };
  }
  throw new Error('a situation without a row');
}

export interface Drawn {
  /** Filled. */
  readonly main: Act | null;
  readonly others: readonly Act[];
}

/** Where the button is on another surface in sight, nothing is to be pressed on this one. */
export function drawnOn({ on, main, others }: Decision, surface: Surface): Drawn {
  if (on !== surface) return { main: null, others: [] };
  return { main: typeof main === 'string' ? null : main, others };
}
