import * as dom from '../../dom/reads.ts';
import { hitFrom } from '../page/composed-tree.ts';
import { CONTROLS } from '../page/neighbours.ts';
import { clippedBox } from '../paint/clip.ts';
import { onPointerOver } from './pointer-over.ts';
import { boxOf, coverAt, isBar } from './visibility.ts';

/** Columns and rows of parts. Each is asked at a place that nobody foresees: a page could leave what it foresees free. */
const SIDE = 3;
const PARTS = SIDE * SIDE;
/** So many of them may be another's: a sign of the page in a corner. */
const MOST_TAKEN = 2;
/**
 * Milliseconds. One part at a time, for a hit test costs 1 ms and more on a page of 10,000 elements; all of them where a press may follow,
 * but not at every move over what a control is made of.
 */
const TURN = 4000;
const AGAIN = 200;

export interface TakenClicks {
  /** Clicks on much of the subject would go elsewhere. */
  areTaken(): boolean;
  /** All of it is asked again. */
  askSoon(): void;
}

/**
 * Asks whether clicks on much of the subject would go elsewhere although its middle is free: two controls that leave a slit between them,
 * one with a hole.
 * @param onChange called when the answer is another one
 */
export function watchTakenClicks(subject: Element, onChange: () => void, signal: AbortSignal): TakenClicks {
  const document = dom.ownerDocument(subject);
  const taken = new Set<number>();
  let part = 0;
  let areTaken = false;
  let asked = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let soonTimer: ReturnType<typeof setTimeout> | undefined;

  const ask = (at: number): void => {
    const { x, y, width, height } = clippedBox(subject, boxOf(subject));
    const across = ((at % SIDE) + Math.random()) / SIDE;
    const down = (Math.floor(at / SIDE) + Math.random()) / SIDE;
    if (isTakenAt(subject, [x + width * across, y + height * down])) taken.add(at);
    else taken.delete(at);
  };
  const judge = (): void => {
    const before = areTaken;
    areTaken = taken.size > MOST_TAKEN;
    if (areTaken !== before) onChange();
  };
  const askAll = (): void => {
    soonTimer = undefined;
    asked = performance.now();
    for (let at = 0; at < PARTS; at += 1) ask(at);
    judge();
  };
  const timer = setInterval(() => {
    if (dom.visibilityState(document) === 'hidden') return;
    part = (part + 1) % PARTS;
    ask(part);
    judge();
  }, TURN);
  const askSoon = (): void => {
    soonTimer ??= setTimeout(askAll, asked + AGAIN - performance.now());
  };
  onPointerOver(subject, askSoon, signal);
  // The ring is painted first.
  frame = requestAnimationFrame(askSoon);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(soonTimer);
    cancelAnimationFrame(frame);
  });
  return { areTaken: () => areTaken, askSoon };
}

/** A bar of the page that hides part of a control lets the rest be pressed, unless it is a control of it that lies there. */
function isTakenAt(subject: Element, point: readonly [number, number]): boolean {
  const cover = coverAt(subject, point);
  if (cover === null || !isBar(cover, boxOf(subject))) return cover !== null;
  const hit = hitFrom(subject, ...point);
  return hit !== null && dom.closest(hit, CONTROLS) !== null;
}
