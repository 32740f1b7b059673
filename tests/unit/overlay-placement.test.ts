import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, contains, inflate, overlaps } from '../../extension/dom/box.ts';
import { placeBubble } from '../../extension/overlay/bubble/placement.ts';
import type { Room } from '../../extension/overlay/bubble/room.ts';

const WINDOW: Box = { x: 0, y: 0, width: 1000, height: 700 };
const SIZE = { width: 340, height: 280 };

const place = (room: Partial<Room>) =>
  placeBubble({ viewport: WINDOW, size: SIZE, target: null, focused: null, others: [], ...room });

describe('where the bubble goes', () => {
  it('is below the target when there is room', () => {
    expect(place({ target: { x: 100, y: 100, width: 80, height: 40 } })).toEqual({ x: 100, y: 150, height: 280 });
  });

  it('is above a target near the bottom', () => {
    expect(place({ target: { x: 100, y: 600, width: 80, height: 40 } })).toEqual({ x: 100, y: 310, height: 280 });
  });

  it('is beside a target as high as the window', () => {
    expect(place({ target: { x: 100, y: 20, width: 80, height: 660 } })).toMatchObject({ x: 190, height: 280 });
  });

  it('is pushed back inside when the target is at the right edge', () => {
    expect(place({ target: { x: 950, y: 100, width: 40, height: 40 } })).toMatchObject({ x: 652, y: 150 });
  });

  it('docks to the far edge and scrolls inside at 320 by 256 (400 % zoom)', () => {
    const viewport = { x: 0, y: 0, width: 320, height: 256 };
    const target = { x: 20, y: 12, width: 200, height: 44 };
    expect(place({ viewport, size: { width: 304, height: 420 }, target })).toEqual({ x: 8, y: 66, height: 182 });
  });

  it('has no place when the target fills the window', () => {
    expect(place({ target: WINDOW })).toBeNull();
  });

  it('is in a corner when nothing is pointed at, and in another one when the focused control is there', () => {
    expect(place({})).toEqual({ x: 652, y: 412, height: 280 });
    expect(place({ focused: { x: 700, y: 600, width: 100, height: 30 } })).toEqual({ x: 652, y: 8, height: 280 });
  });

  it('leaves the controls of the page in reach when nothing is pointed at: what an expired code is renewed by is one of them', () => {
    const narrow = { x: 0, y: 0, width: 320, height: 620 };
    const size = { width: 304, height: 320 };
    const inHead = { x: 20, y: 40, width: 40, height: 20 };
    const renew = { x: 40, y: 540, width: 240, height: 44 };
    expect(place({ viewport: narrow, size, others: [inHead, renew] })).toEqual({ x: 8, y: 8, height: 320 });
    expect(place({ others: [{ x: 700, y: 20, width: 90, height: 40 }] })).toEqual({ x: 652, y: 412, height: 280 });
  });

  it('is away from what is out of sight, so that the way there is read, unless that covers much more', () => {
    const viewport = { x: 0, y: 0, width: 500, height: 310 };
    const size = { width: 484, height: 131 };
    const head = [{ x: 20, y: 14, width: 411, height: 26 }];
    const words = [{ x: 45, y: 219, width: 366, height: 23 }];
    expect(place({ viewport, size, isBelow: true, others: head, words })).toMatchObject({ y: 8 });
    expect(place({ viewport, size, others: head })).toMatchObject({ y: 171 });
    expect(place({ viewport, size, isBelow: true, others: head })).toMatchObject({ y: 171 });
  });

  it('stays where it is while the words under it change by little', () => {
    const words = [0, 40, 80].map((by) => ({ x: 0, y: 300 + by, width: 1000, height: 180 }));
    for (const one of words) expect(place({ words: [one, { ...one, y: 20, height: 100 }] })).toMatchObject({ y: 412 });
  });

  it('leaves the focused control of the page in sight where it can', () => {
    const focused = { x: 100, y: 180, width: 200, height: 30 };
    const found = place({ target: { x: 100, y: 320, width: 80, height: 40 }, focused });
    expect(found !== null && overlaps({ ...found, width: SIZE.width }, focused)).toBe(false);
  });

  it('leaves the button of the form in reach below a field, and scrolls inside above it if it must', () => {
    const viewport = { x: 0, y: 0, width: 800, height: 600 };
    const target = { x: 144, y: 232, width: 512, height: 47 };
    const submit = { x: 150, y: 287, width: 500, height: 42 };
    const tabs = [
      { x: 150, y: 166, width: 250, height: 39 },
      { x: 400, y: 166, width: 250, height: 39 },
    ];
    const found = place({ viewport, target, others: [submit, ...tabs] });
    expect(found).not.toBeNull();
    expect(overlaps({ x: 0, y: 0, height: 0, ...found, width: SIZE.width }, submit)).toBe(false);
  });

  it('leaves what is written around the target to be read, though no arrow reaches from there', () => {
    const viewport = { x: 0, y: 0, width: 1000, height: 620 };
    const target = { x: 203, y: 348, width: 31, height: 31 };
    const others = [{ x: 205, y: 385, width: 272, height: 49 }];
    const size = { width: 340, height: 244 };
    expect(place({ viewport, size, target, others })).toMatchObject({ y: 94 });
    const words = [
      { x: 205, y: 130, width: 454, height: 40 },
      { x: 206, y: 208, width: 589, height: 126 },
      { x: 237, y: 355, width: 170, height: 24 },
    ];
    const found = place({ viewport, size, target, others, words });
    expect(words.filter((one) => overlaps({ x: 0, y: 0, ...found, ...size }, one))).toEqual([]);
  });

  it('stays beside its target for a word or two', () => {
    const target = { x: 100, y: 100, width: 80, height: 40 };
    const words = [100, 250].map((x) => ({ x, y: 200, width: 60, height: 20 }));
    expect(place({ target, words: words.slice(0, 1) })).toMatchObject({ x: 190, y: 100 });
    expect(place({ target, words })).toMatchObject({ x: 100, y: 150 });
  });

  it('covers a far control of a narrow window before it is cut off', () => {
    const viewport = { x: 0, y: 0, width: 320, height: 620 };
    const target = { x: 44, y: 392, width: 212, height: 212 };
    const others = [{ x: 20, y: 84, width: 40, height: 24 }];
    const size = { width: 304, height: 299, least: 180 };
    expect(place({ viewport, size, target, others })).toMatchObject({ y: 83, height: 299 });
  });

  it('stays beside a target at the top though a link of another part of the page is below it', () => {
    const viewport = { x: 0, y: 0, width: 980, height: 600 };
    const target = { x: 840, y: 10, width: 125, height: 45 };
    const menu = [503, 586, 670].map((x) => ({ x, y: 20, width: 70, height: 24 }));
    const size = { width: 340, height: 220 };
    const cards = [60, 372, 685].map((x) => ({ x, y: 236, width: 90, height: 20 }));
    const found = place({ viewport, size, target, others: [...menu, ...cards] });
    expect(found).toMatchObject({ y: 65, height: 220 });
  });

  it('stays beside a target at the top though it covers the edge of one card more below', () => {
    const viewport = { x: 0, y: 0, width: 980, height: 600 };
    const target = { x: 839, y: 10, width: 127, height: 45 };
    const menu = [483, 566, 650].map((x) => ({ x, y: 20, width: 64, height: 22 }));
    const cards = [30, 342, 654].map((x) => ({ x, y: 212, width: 296, height: 121 }));
    const found = place({ viewport, size: { width: 340, height: 218 }, target, others: [...menu, ...cards] });
    expect(found).toMatchObject({ x: 632, y: 65 });
  });

  it('in its last form rather covers a part of what is near, its middle left free, than to be scrolled for its buttons', () => {
    const viewport = { x: 0, y: 0, width: 500, height: 310 };
    const size = { width: 484, height: 190, least: 120 };
    const target = { x: 40, y: 290, width: 340, height: 40 };
    const tabs = [60, 240].map((x) => ({ x, y: 182, width: 180, height: 50 }));
    const focused = tabs[1] ?? null;
    const given = { viewport, size, target, focused, others: tabs };
    expect(place(given)?.height).toBeLessThan(190);
    expect(place({ ...given, isLast: true })).toMatchObject({ height: 190 });
    const high = tabs.map((tab) => ({ ...tab, y: 140 }));
    const found = place({ ...given, focused: high[1] ?? null, others: high, isLast: true });
    expect(found?.height).toBeLessThan(190);
  });

  it('leaves the button of the form free in its last form too, and beyond the nearest controls', () => {
    const viewport = { x: 0, y: 0, width: 800, height: 600 };
    const boxes = [0, 1, 2, 3, 4, 5].map((at) => ({ x: 150 + 60 * at, y: 200, width: 50, height: 50 }));
    const [target = null, ...others] = boxes;
    const submit = { x: 150, y: 270, width: 200, height: 44 };
    for (const height of [190, 240])
      for (const isLast of [false, true]) {
        const size = { width: 484, height, least: 120 };
        const found = place({ viewport, size, target, others: [...others, submit], isLast });
        expect(found !== null && overlaps({ ...found, width: size.width }, submit)).toBe(false);
      }
  });

  it('never covers the target and never leaves the window, whatever the sizes', () => {
    const box = fc.record({
      x: fc.integer({ min: -200, max: 1200 }),
      y: fc.integer({ min: -200, max: 900 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 700 }),
    });
    const viewport = fc.record({
      x: fc.constant(0),
      y: fc.constant(0),
      width: fc.integer({ min: 320, max: 1600 }),
      height: fc.integer({ min: 200, max: 1000 }),
    });
    const given = fc.tuple(viewport, box, fc.option(box), fc.integer({ min: 60, max: 600 }));
    fc.assert(
      fc.property(given, ([within, target, focused, height]) => {
        const size = { width: Math.min(340, within.width - 16), height };
        const found = placeBubble({
          viewport: within,
          size,
          target,
          focused,
          others: focused === null ? [] : [focused],
        });
        if (found === null) return;
        const bubble = { ...found, width: size.width };
        expect(overlaps(bubble, target)).toBe(false);
        expect(contains(inflate(within, -8), bubble)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
