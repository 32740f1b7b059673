import type { StepId } from './guide.ts';

export interface SeenStep {
  readonly walks: number;
  /** YYYY-MM of the latest. */
  readonly last: string;
}

export type SeenSteps = { readonly [S in StepId]?: SeenStep };
