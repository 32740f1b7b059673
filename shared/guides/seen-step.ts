import type { StepId } from './guide.ts';

/** A step that volunteers have walked through on the real portals. */
export interface SeenStep {
  readonly walks: number;
  /** YYYY-MM of the latest. */
  readonly last: string;
}

export type SeenSteps = { readonly [S in StepId]?: SeenStep };
