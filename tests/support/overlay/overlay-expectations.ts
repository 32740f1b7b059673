import { expect } from 'vitest';
import { isNear, type Picture, takePicture } from '../browser/pixels.ts';
import type { OverlayPage, Rectangle } from './overlay-page.ts';

const RING = [11, 110, 110] as const;
const PAPERS = [
  [255, 253, 248],
  [23, 33, 43],
] as const;

const right = (box: Rectangle): number => box.x + box.width;
const bottom = (box: Rectangle): number => box.y + box.height;
export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  Math.min(right(a), right(b)) - Math.max(a.x, b.x) > 0.5 && Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y) > 0.5;

/** Pixels by which the ring stands off the target on each side; negative where it cuts into it. */
const spareAround = (ring: Rectangle, target: Rectangle) =>
  [
    ['left', target.x - ring.x],
    ['top', target.y - ring.y],
    ['right', right(ring) - right(target)],
    ['bottom', bottom(ring) - bottom(target)],
  ] as const;

/** The contract of a sure ring: it encloses the target closely, holds no other control, is painted, and the bubble stays off. */
export async function expectRingOn(overlay: OverlayPage, target: string): Promise<void> {
  const [ring, bubble, box] = [await overlay.part('ring'), await overlay.part('bubble'), await overlay.box(target)];
  if (ring === null || box === null) throw new Error(`ring: ${JSON.stringify(ring)}, target: ${JSON.stringify(box)}`);
  for (const [side, spare] of spareAround(ring, box)) {
    expect(spare, `${side}: ${JSON.stringify({ ring, box })}`).toBeGreaterThanOrEqual(-0.6);
    expect(spare, `${side}: ${JSON.stringify({ ring, box })}`).toBeLessThanOrEqual(8.1);
  }
  for (const other of await otherControls(overlay, target))
    expect(overlap(ring, other), JSON.stringify({ ring, other })).toBe(false);
  const picture = await takePicture(overlay.page);
  expectRingPainted(picture, ring);
  if (bubble !== null) {
    expect(overlap(bubble, box), JSON.stringify({ bubble, box })).toBe(false);
    await expectInWindow(overlay, bubble);
    expectBubblePainted(picture, bubble);
  }
}

/** Points on the stroke of a ring, one on each side. */
const strokeOf = (ring: Rectangle) =>
  [
    [ring.x + 1.5, ring.y + ring.height / 2],
    [right(ring) - 1.5, ring.y + ring.height / 2],
    [ring.x + ring.width / 2, ring.y + 1.5],
    [ring.x + ring.width / 2, bottom(ring) - 1.5],
  ] as const;

/** The stroke of the ring on each of its four sides, where it stands on screen. */
export function expectRingPainted(picture: Picture, ring: Rectangle): void {
  for (const [x, y] of strokeOf(ring))
    expect(
      isNear(picture.at(x, y), RING, 60),
      `pixel ${x}, ${y} is ${picture.at(x, y)}, ring ${JSON.stringify(ring)}`,
    ).toBe(true);
}

/** Whether anything of a ring is to be seen where one stood. */
export const isAnyRingPainted = (picture: Picture, ring: Rectangle): boolean =>
  strokeOf(ring).some(([x, y]) => isNear(picture.at(x, y), RING, 60));

/** The paper of the bubble, just inside its edge half way down. */
export function expectBubblePainted(picture: Picture, bubble: Rectangle): void {
  const pixel = picture.at(bubble.x + 6, bubble.y + bubble.height / 2);
  expect(
    PAPERS.some((paper) => isNear(pixel, paper, 10)),
    `the bubble's pixel is ${pixel}`,
  ).toBe(true);
}

export async function expectInWindow(overlay: OverlayPage, box: Rectangle): Promise<void> {
  const [width, height] = await overlay.frame.evaluate(() => [
    globalThis.visualViewport?.width ?? 0,
    globalThis.visualViewport?.height ?? 0,
  ]);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(right(box)).toBeLessThanOrEqual((width ?? 0) + 0.6);
  expect(bottom(box)).toBeLessThanOrEqual((height ?? 0) + 0.6);
}

async function otherControls(overlay: OverlayPage, target: string): Promise<readonly Rectangle[]> {
  return overlay.frame.evaluate((path) => {
    let scope: ParentNode = document;
    let subject: Element | null = null;
    for (const part of path.split(' >>> ')) {
      subject = scope.querySelector(part);
      scope = subject?.shadowRoot ?? subject ?? document;
    }
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((other) => other !== subject && !other.contains(subject) && !subject?.contains(other))
      .filter((other) => other.checkVisibility({ visibilityProperty: true }))
      .map((other) => {
        const { x, y, width, height } = other.getBoundingClientRect();
        return { x, y, width, height };
      });
  }, target);
}
