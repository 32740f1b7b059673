import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Refusal } from '../session/refusals.ts';

/** From the side panel. */
export interface TeachCommand {
  readonly to: 'teach';
  readonly type: 'pick';
  readonly step: StepId;
  /** The page shows what is like the control first, and asks. */
  readonly proposes?: true;
}

/** From the picker in a frame. */
export type TeachAnswer =
  | { readonly to: 'teach'; readonly type: 'chosen'; readonly step: StepId; readonly teaching: unknown }
  | { readonly to: 'teach'; readonly type: 'refused'; readonly step: StepId; readonly why: Refusal | 'cancelled' };

/** To the pickers of a tab. What the step looks like and is called travels with the order, so that the picker carries no targets. */
export type PickerOrder =
  | {
      readonly to: 'picker';
      readonly type: 'start';
      readonly target: Descriptor;
      readonly title: string;
      readonly proposes?: true;
    }
  | { readonly to: 'picker'; readonly type: 'stop' };
