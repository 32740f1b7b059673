import type { StepId } from '../../../shared/guides/guide.ts';
import type { Fingerprint } from '../../locate/teach/fingerprint.ts';

/** Which control somebody pressed rightly at a step, on their walk. Properties of the page only (locate/teach/take-fingerprint.ts). */
export interface Showing {
  /** Host name of the page, exact. */
  readonly host: string;
  readonly fingerprint: Fingerprint;
}

export type Showings = { readonly [S in StepId]?: Showing };
