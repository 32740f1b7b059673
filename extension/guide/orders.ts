import type { CurrentStep } from './current-step.ts';
import type { Pointing } from './tabs.ts';
import type { FrameOrder } from './wire.ts';
import { bubbleFor } from './words.ts';

/** What the frame that points, or the top frame where none may, is to draw. */
export const orderFor = (now: CurrentStep, pointing: Pointing, wasHere: boolean): FrameOrder => ({
  step: now.step.id,
  role: pointing.frame === null ? 'words' : 'point',
  bubble: bubbleFor(now, pointing, wasHere),
});
