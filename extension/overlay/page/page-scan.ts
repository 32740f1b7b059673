import { elementsAround } from './elements-around.ts';

/** Milliseconds in each frame until everything has been visited, and at each poll from then on. */
const SLICE_MS = { frame: 2, poll: 0.2 } as const;
/** Least milliseconds between two starts of a scan. */
const RESTART_MS = 1000;
/** Elements visited between two reads of the clock, which costs as much as some of them. */
const ELEMENTS_AT_A_TIME = 20;

export interface PageScan {
  /** Visits everything from the start, a slice in each frame, unless that was begun a moment ago. @returns whether it begins */
  restart(): boolean;
  /** Goes on with what was stopped; once everything has been visited, with a little of another round. */
  poll(): void;
}

interface ScanVisitor {
  /** @param isFirstRound whether everything is visited for the first time since the scan began */
  visit(element: Element, isFirstRound: boolean): void;
  /** Whether enough is known, so that the scan stops for now. */
  isFound(): boolean;
  /** Called when it stops because enough is known. */
  onFound(): void;
}

/** Visits all elements of the document and of its shadow roots, a slice of time after the other. */
export function createPageScan(subject: Element, visitor: ScanVisitor, signal: AbortSignal): PageScan {
  let elements = elementsAround(subject);
  let isFirstRound = true;
  let startedAt = Number.NEGATIVE_INFINITY;
  let frame = 0;

  /** @returns whether the end was reached */
  const visitFor = (milliseconds: number): boolean => {
    const end = performance.now() + milliseconds;
    do {
      for (let count = 0; count < ELEMENTS_AT_A_TIME; count += 1) {
        const { value, done } = elements.next();
        if (done === true) {
          elements = elementsAround(subject);
          return true;
        }
        visitor.visit(value, isFirstRound);
      }
    } while (!visitor.isFound() && performance.now() < end);
    return false;
  };
  const visitInFrames = (): void => {
    frame = 0;
    if (signal.aborted) return;
    isFirstRound = !visitFor(SLICE_MS.frame);
    if (visitor.isFound()) visitor.onFound();
    else if (isFirstRound) frame = requestAnimationFrame(visitInFrames);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    restart() {
      if (performance.now() - startedAt < RESTART_MS) return false;
      startedAt = performance.now();
      elements = elementsAround(subject);
      isFirstRound = true;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(visitInFrames);
      return true;
    },
    poll() {
      if (!isFirstRound) visitFor(SLICE_MS.poll);
      else if (frame === 0 && !visitor.isFound()) visitInFrames();
    },
  };
}
