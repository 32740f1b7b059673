import type { Guide, Step, StepId } from '../../shared/guides/guide.ts';
import { GUIDES, stepOf } from '../../shared/guides/guides.ts';
import type { Session } from './session.ts';
import type { Pointing } from './tabs.ts';
import type { FrameOrder } from './wire.ts';
import { bubbleFor } from './words.ts';

/** The running guide and where it stands. */
export interface CurrentStep {
  readonly guide: Guide;
  readonly step: Step;
  /** What the step waits for was on the page. */
  readonly wasSeen: boolean;
}

/** Null while no guide runs. */
export function currentStep({ running, progress }: Session): CurrentStep | null {
  if (running === null) return null;
  const guide = GUIDES[running];
  const step = stepOf(guide, progress[running]?.step ?? (guide.steps[0]?.id as StepId));
  return { guide, step, wasSeen: progress[running]?.since != null };
}

/** What the frame that points, or the top frame where none may, is to draw. */
export const orderFor = ({ guide, step }: CurrentStep, pointing: Pointing, wasHere: boolean): FrameOrder => ({
  step: step.id,
  role: pointing.frame === null ? 'words' : 'point',
  bubble: bubbleFor(guide, step, pointing, wasHere),
});
