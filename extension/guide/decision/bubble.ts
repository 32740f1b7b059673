import type { StepId } from '../../../shared/guides/guide.ts';
import type { Bubble, BubbleButton } from '../../contracts/overlay.ts';
import type { BubbleAction } from './acts.ts';

export interface BubbleWords extends Bubble {
  readonly actions: readonly (BubbleButton & { readonly id: BubbleAction })[];
}

/** Drawing of one frame: `point` at its own match of the step, or only the `words`. */
export interface FrameOrder {
  readonly step: StepId;
  readonly role: 'point' | 'words';
  readonly bubble: BubbleWords;
}
