import type { Descriptor } from '../../shared/guides/descriptor.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import type { Shown } from '../locate/teach/reconcile.ts';
import type { Refusal } from './refusals.ts';

/** Where the user, or a trainer, showed the control of a step. Properties of the page only (locate/teach/take-fingerprint.ts). */
export interface Teaching extends Shown {
  /** Host name of the page, exact. */
  readonly host: string;
  /** ISO date, e.g. 2026-11-24. */
  readonly date: string;
}

export type Teachings = { readonly [S in StepId]?: Teaching };

/** How the showing of one step goes, for the side panel. */
export interface TeachingState {
  readonly step: StepId;
  readonly phase: 'picking' | 'saved' | 'cancelled' | 'no-page' | Refusal;
}

/** From the side panel. */
export type TeachCommand =
  | { readonly to: 'teach'; readonly type: 'pick'; readonly step: StepId }
  | { readonly to: 'teach'; readonly type: 'cancel'; readonly step: StepId };

/** From the picker in a frame. */
export type TeachAnswer =
  | { readonly to: 'teach'; readonly type: 'chosen'; readonly step: StepId; readonly teaching: unknown }
  | { readonly to: 'teach'; readonly type: 'refused'; readonly step: StepId; readonly why: Refusal | 'cancelled' };

/** To the pickers of a tab. What the step looks like travels with the order, so that the picker carries no targets. */
export type PickerOrder =
  | { readonly to: 'picker'; readonly type: 'start'; readonly target: Descriptor }
  | { readonly to: 'picker'; readonly type: 'stop' };
