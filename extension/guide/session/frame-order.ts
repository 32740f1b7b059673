import { walkText } from '../../../shared/messages/fr/walk.ts';
import { VOICES } from '../../contracts/voice.ts';
import type { FrameOrder } from './bubble.ts';
import { bubbleFor } from './bubble-words.ts';
import type { CurrentStep } from './current-step.ts';
import type { Pointing } from './deciding-tab.ts';

/** What the frame that points, or the top frame where none may, is to draw. */
export const orderFor = (
  now: CurrentStep,
  pointing: Pointing,
  wasHere: boolean,
  isPanelBeside: boolean,
): FrameOrder => ({
  step: now.step.id,
  role: pointing.frame === null ? 'words' : 'point',
  bubble: {
    ...bubbleFor(now, pointing, wasHere, isPanelBeside),
    // A wrong code is announced in every tab.
    begins: now.code === 'wrong' ? 'open' : VOICES[now.step.place].begins[isPanelBeside ? 'besidePanel' : 'alone'],
  },
});

/** The same while the user records a walk: it says so on every page. */
export const recorded = ({ bubble, ...order }: FrameOrder): FrameOrder => ({
  ...order,
  bubble: { ...bubble, unofficial: `${bubble.unofficial} · ${walkText.inBubble}` },
});
