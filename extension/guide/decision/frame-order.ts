import { walkText } from '../../../shared/messages/fr/walk.ts';
import { bubbleBegins } from '../../contracts/voice.ts';
import type { Standing } from '../session/current-step.ts';
import type { FrameOrder } from './bubble.ts';
import { type BubbleScene, bubbleFor, decisionFor } from './bubble-words.ts';

/** What the frame that points, or the top frame where none may, is to draw. */
export function orderFor(now: Standing, scene: BubbleScene): FrameOrder {
  const decision = decisionFor(now, scene);
  const isBarred = decision.section === 'barred';
  return {
    step: now.step.id,
    role: scene.pointing.frame === null || isBarred ? 'words' : 'point',
    bubble: {
      ...bubbleFor(now, scene, decision),
      // A wrong code is announced in every tab.
      begins: now.code === 'wrong' ? 'open' : bubbleBegins(now.step, scene.beside.panel),
    },
  };
}

/** The same while the user records a walk: it says so on every page. */
export const recorded = ({ bubble, ...order }: FrameOrder): FrameOrder => ({
  ...order,
  bubble: { ...bubble, unofficial: `${bubble.unofficial} · ${walkText.inBubble}` },
});
