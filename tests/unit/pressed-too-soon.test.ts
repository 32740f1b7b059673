import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStanding } from '../../extension/overlay/pressed-too-soon.ts';

/** Of a DOM, which there is none of here. */
class Press extends Event {
  readonly detail: number;
  constructor(detail: number) {
    super('click');
    this.detail = detail;
  }
}
const byMouse = new Press(1);
const byKeyboard = new Press(0);

describe('a press on what is ours', () => {
  beforeEach(() => {
    vi.stubGlobal('UIEvent', Press);
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('counts for nothing until what is pressed has stood there for half a second', () => {
    const standing = createStanding();
    standing.put({ x: 10, y: 10 });
    vi.advanceTimersByTime(400);
    expect(standing.isTooSoon(byMouse)).toBe(true);
    vi.advanceTimersByTime(200);
    expect(standing.isTooSoon(byMouse)).toBe(false);
  });

  it('waits anew when it is put elsewhere, in one step or in many small ones, or drawn anew', () => {
    const standing = createStanding();
    standing.put({ x: 10, y: 10 });
    vi.advanceTimersByTime(1000);
    standing.put({ x: 12, y: 10 });
    expect(standing.isTooSoon(byMouse)).toBe(false);
    standing.put({ x: 14, y: 10 });
    expect(standing.isTooSoon(byMouse)).toBe(true);
    vi.advanceTimersByTime(1000);
    standing.put(null);
    standing.put({ x: 14, y: 10 });
    expect(standing.isTooSoon(byMouse)).toBe(true);
    vi.advanceTimersByTime(1000);
    standing.changed();
    expect(standing.isTooSoon(byMouse)).toBe(true);
  });

  it('by the keyboard is always meant', () => {
    const standing = createStanding();
    standing.changed();
    expect(standing.isTooSoon(byKeyboard)).toBe(false);
  });
});
