import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, contains, inflate, overlaps } from '../../extension/dom/box.ts';
import { ringBox } from '../../extension/overlay/subject/ring-box.ts';

const WINDOW: Box = { x: 0, y: 0, width: 1000, height: 700 };
const TARGET: Box = { x: 100, y: 100, width: 40, height: 30 };

describe('the box of the ring', () => {
  it('stands 6 px off a target that is alone', () => {
    expect(ringBox(TARGET, [], WINDOW)).toEqual({ x: 94, y: 94, width: 52, height: 42 });
  });

  it('keeps to the target while nobody knows what stands beside it', () => {
    expect(ringBox(TARGET, null, WINDOW)).toEqual({ x: 99, y: 99, width: 42, height: 32 });
  });

  it('draws in beside a near neighbour, on both sides alike, so that it stays centred', () => {
    const ring = ringBox(TARGET, [{ x: 145, y: 100, width: 40, height: 30 }], WINDOW);
    expect(ring).toEqual({ x: 97, y: 94, width: 46, height: 42 });
  });

  it('draws in for a neighbour at a corner in the direction in which that costs least', () => {
    const ring = ringBox(TARGET, [{ x: 141, y: 134, width: 40, height: 30 }], WINDOW);
    expect(ring).toEqual({ x: 94, y: 98, width: 52, height: 34 });
  });

  it('is the target itself where a neighbour touches it', () => {
    expect(ringBox(TARGET, [{ x: 140, y: 90, width: 40, height: 60 }], WINDOW).width).toBe(40);
  });

  it('stays inside the window when the target does', () => {
    expect(ringBox({ x: 0, y: 2, width: 40, height: 30 }, [], WINDOW)).toEqual({ x: 0, y: 0, width: 46, height: 38 });
  });

  it('keeps all its sides around a target that is off screen', () => {
    expect(ringBox({ x: 100, y: 900, width: 40, height: 30 }, [], WINDOW)).toEqual({
      x: 94,
      y: 894,
      width: 52,
      height: 42,
    });
  });

  it('always encloses the target by at most 6 px and touches no control that does not overlap it', () => {
    const box = fc.record({
      x: fc.integer({ min: 60, max: 180 }),
      y: fc.integer({ min: 60, max: 160 }),
      width: fc.integer({ min: 1, max: 60 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), (neighbours) => {
        const ring = ringBox(TARGET, neighbours, WINDOW);
        expect(contains(ring, TARGET)).toBe(true);
        expect(contains(inflate(TARGET, 6), ring)).toBe(true);
        for (const other of neighbours) if (!overlaps(TARGET, other)) expect(overlaps(ring, other)).toBe(false);
      }),
    );
  });
});
