import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInputProtector } from '../../extension/overlay/host/input-protector.ts';

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
    const protector = createInputProtector();
    protector.moved({ x: 10, y: 10 });
    vi.advanceTimersByTime(400);
    expect(protector.isTooSoon(byMouse)).toBe(true);
    vi.advanceTimersByTime(200);
    expect(protector.isTooSoon(byMouse)).toBe(false);
  });

  it('stands while it moves to and fro by less than half a button, as beside a control that pulses', () => {
    const protector = createInputProtector();
    protector.moved({ x: 10, y: 10 });
    vi.advanceTimersByTime(1000);
    for (const y of [14, 10, 20, 10, 24]) protector.moved({ x: 10, y });
    expect(protector.isTooSoon(byMouse)).toBe(false);
  });

  it('waits anew when it is put elsewhere, in one step or in many small ones, or drawn anew', () => {
    const protector = createInputProtector();
    protector.moved({ x: 10, y: 10 });
    vi.advanceTimersByTime(1000);
    protector.moved({ x: 20, y: 10 });
    expect(protector.isTooSoon(byMouse)).toBe(false);
    protector.moved({ x: 26, y: 10 });
    expect(protector.isTooSoon(byMouse)).toBe(true);
    vi.advanceTimersByTime(1000);
    protector.moved(null);
    protector.moved({ x: 26, y: 10 });
    expect(protector.isTooSoon(byMouse)).toBe(true);
    vi.advanceTimersByTime(1000);
    protector.changed();
    expect(protector.isTooSoon(byMouse)).toBe(true);
  });

  it('by the keyboard is always meant', () => {
    const protector = createInputProtector();
    protector.changed();
    expect(protector.isTooSoon(byKeyboard)).toBe(false);
  });
});
