import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, bottom, overlaps, right } from '../../extension/dom/box.ts';
import { arrowOf } from '../../extension/overlay/bubble/arrow.ts';
import { placeBubble } from '../../extension/overlay/bubble/placement.ts';
import type { Room } from '../../extension/overlay/bubble/room.ts';

const TARGET: Box = { x: 400, y: 300, width: 80, height: 40 };
const bubbleAt = (x: number, y: number): Box => ({ x, y, width: 340, height: 200 });

describe('the arrow of the bubble', () => {
  it('points up from a bubble below its target, at the middle of the target', () => {
    expect(arrowOf(bubbleAt(400, 350), TARGET)).toEqual({ side: 'top', x: 440, y: 350 });
  });

  it('points down, left and right from the other sides', () => {
    expect(arrowOf(bubbleAt(400, 90), TARGET)).toEqual({ side: 'bottom', x: 440, y: 290 });
    expect(arrowOf(bubbleAt(490, 250), TARGET)).toEqual({ side: 'left', x: 490, y: 320 });
    expect(arrowOf(bubbleAt(50, 250), TARGET)).toEqual({ side: 'right', x: 390, y: 320 });
  });

  it('keeps off the corners of the bubble while it still meets the target', () => {
    expect(arrowOf(bubbleAt(465, 350), TARGET)).toBeNull();
    expect(arrowOf(bubbleAt(455, 350), TARGET)).toEqual({ side: 'top', x: 475, y: 350 });
  });

  it('meets a target as small as a box to tick or as low as a link, below and beside it', () => {
    const viewport = { x: 0, y: 0, width: 1000, height: 700 };
    const placed = (target: Box, room: Partial<Room> = {}): Box => {
      const size = { width: 340, height: 200 };
      const place = placeBubble({ viewport, size, target, focused: null, others: [], ...room });
      return { x: 0, y: 0, ...place, ...size };
    };
    const tick = { x: 400, y: 300, width: 13, height: 13 };
    expect(arrowOf(placed(tick), tick)).toEqual({ side: 'top', x: 406.5, y: 323 });
    const link = { x: 100, y: 180, width: 120, height: 18 };
    const low = placed(link, { viewport: { ...viewport, height: 390 } });
    expect(arrowOf(low, link)).toMatchObject({ side: 'left', y: 189 });
  });

  it('is none where the bubble is far off or beside nothing of the target', () => {
    expect(arrowOf(bubbleAt(400, 380), TARGET)).toBeNull();
    expect(arrowOf(bubbleAt(20, 20), TARGET)).toBeNull();
  });

  it('always has its tip within reach of the target, and at its own bubble', () => {
    const number = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(number, number, number, number, (x, y, width, height) => {
        const bubble = bubbleAt(x, y);
        const target = { x: width, y: height, width: 60, height: 30 };
        const arrow = arrowOf(bubble, target);
        if (arrow === null || overlaps(bubble, target)) return;
        const atBubble =
          arrow.x >= bubble.x && arrow.x <= right(bubble) && arrow.y >= bubble.y && arrow.y <= bottom(bubble);
        const across = Math.max(target.x - arrow.x, arrow.x - right(target), 0);
        const down = Math.max(target.y - arrow.y, arrow.y - bottom(target), 0);
        expect(atBubble).toBe(true);
        expect(across + down).toBeLessThanOrEqual(16);
      }),
    );
  });
});

describe('a bubble that was moved', () => {
  const viewport = { x: 0, y: 0, width: 1000, height: 700 };
  const size = { width: 340, height: 200 };
  const place = (wanted: { x: number; y: number }) =>
    placeBubble({ viewport, size, target: TARGET, focused: null, others: [], wanted });

  it('stays where it was put, pushed back into the window', () => {
    expect(place({ x: 20, y: 30 })).toEqual({ x: 20, y: 30, height: 200 });
    expect(place({ x: -50, y: 5000 })).toEqual({ x: 8, y: 492, height: 200 });
  });

  it('never covers its target all the same', () => {
    expect(place({ x: 390, y: 290 })).toEqual({ x: 400, y: 350, height: 200 });
  });
});
