import type { StepId } from '../../../shared/guides/guide.ts';
import type { Reference } from '../../locate/teach/reconcile.ts';
import type { Refusal } from './refusals.ts';

/** Where the user, or a trainer, showed the control of a step. Properties of the page only (locate/teach/take-fingerprint.ts). */
export interface Teaching extends Reference {
  /** Host name of the page, exact. */
  readonly host: string;
  /** ISO date, e.g. 2026-11-24. */
  readonly date: string;
}

export type Teachings = { readonly [S in StepId]?: Teaching };

/** How the showing of one step goes, for the side panel. */
export interface TeachState {
  readonly step: StepId;
  readonly phase: 'picking' | 'saved' | 'cancelled' | 'no-page' | Refusal;
}
