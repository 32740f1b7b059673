import type { Descriptor, PageWords } from '../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../shared/guides/guide.ts';

export interface WalkOrder {
  readonly step: StepId;
  readonly words: PageWords;
  /** Null at a step that is on no page. */
  readonly target: Descriptor | null;
}

/** To the frames of official pages while a walk is recorded: look with this order; null ends it. */
export interface WalkLook {
  readonly walk: WalkOrder | null;
}
