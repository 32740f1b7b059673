import { drawnParentOf, holdsDrawn } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { type Box, contains, inflate, isEmpty } from '../geometry.ts';
import { hitFrom } from './composed-tree.ts';

/** Elements that are controls by themselves. */
export const NAMED_CONTROLS =
  ':any-link,button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=menuitem],[role=option]';
/** Also elements that may be controls: whatever takes the focus. A scrolling box takes it too. */
export const CONTROLS = `${NAMED_CONTROLS},[usemap],[onclick],[tabindex]`;
/** Pixels around the target in which another control matters to the ring. */
export const BESIDE = 8;
/** Controls of a container that are measured; in a longer list or table hit tests find the adjacent ones. */
const MOST_MEASURED = 120;
const MOST_LEVELS = 4;

/** Milliseconds without a move after which neighbours are looked for again. */
const AT_REST = 100;

interface Known {
  readonly subject: Element;
  readonly box: Box;
  readonly at: number;
  readonly boxes: readonly Box[];
}

/** Null while nothing is known yet. */
type Neighbours = (subject: Element, box: Box) => readonly Box[] | null;

/**
 * For one overlay: boxes of the other controls close to the subject, whose own box in viewport pixels is given. Those are the ones in
 * the nearest container that reaches around it, and whatever is painted just outside its edges. They are taken to move with it until
 * one has looked again: hit tests cost up to 1 ms each on a page of 10,000 elements (measured), so the first ring does not wait for them,
 * and a page that scrolls is not asked at every event.
 * @param onDue called when it is time to look: ask again then
 */
export function rememberNeighbours(onDue: () => void, signal: AbortSignal): Neighbours {
  let known: Known | null = null;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const look = (): void => {
    isDue = true;
    onDue();
    isDue = false;
  };
  const lookAtRest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, AT_REST);
  };
  /** Once the first ring is painted. */
  const lookSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(look);
    });
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return (subject, box) => {
    const isKnown = known?.subject === subject;
    if (isDue || (isKnown && !isSameSize(known?.box, box))) {
      known = { subject, box, at: performance.now(), boxes: findNeighbours(subject, box) };
      return known.boxes;
    }
    if (known === null || !isKnown) {
      lookSoon();
      return null;
    }
    const by = { x: box.x - known.box.x, y: box.y - known.box.y };
    if (by.x !== 0 || by.y !== 0 || performance.now() - known.at > AT_REST) lookAtRest();
    return known.boxes.map(({ x, y, width, height }) => ({ x: x + by.x, y: y + by.y, width, height }));
  };
}

const isSameSize = (a: Box | undefined, b: Box): boolean => a?.width === b.width && a.height === b.height;

function findNeighbours(subject: Element, box: Box): readonly Box[] {
  const found = new Set<Element>();
  for (const control of controlsBeside(subject, box)) found.add(control);
  for (const [x, y] of pointsAround(box)) {
    const hit = hitFrom(subject, x, y);
    const control = hit === null ? null : dom.closest(hit, CONTROLS);
    if (control !== null) found.add(control);
  }
  return [...found]
    .filter((other) => isOther(subject, other))
    .map((other): Box => {
      const { x, y, width, height } = dom.getBoundingClientRect(other);
      return { x, y, width, height };
    })
    .filter((other) => !isEmpty(other));
}

function controlsBeside(subject: Element, box: Box): readonly Element[] {
  let scope: Element = subject;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    scope = drawnParentOf(scope) ?? scope;
    if (contains(dom.getBoundingClientRect(scope), inflate(box, BESIDE))) break;
  }
  const controls = dom.querySelectorAll(scope, CONTROLS);
  return controls.length > MOST_MEASURED ? [] : [...controls];
}

/** Pixels from the edge at which hit tests are made: a control that begins nearer would get under the ring. */
const AWAY = 5;
/** Pixels of a side up to which two points are probed; three on a longer one. */
const SHORT = 80;

function* pointsAround({ x, y, width, height }: Box): Generator<readonly [number, number]> {
  for (const part of partsOf(width)) {
    yield [x + width * part, y - AWAY];
    yield [x + width * part, y + height + AWAY];
  }
  for (const part of partsOf(height)) {
    yield [x - AWAY, y + height * part];
    yield [x + width + AWAY, y + height * part];
  }
}

const partsOf = (side: number): readonly number[] => (side <= SHORT ? [0.2, 0.8] : [0.1, 0.5, 0.9]);

/** A field and its label are one control; parts of the subject, and what holds it, are not others. */
export function isOther(subject: Element, other: Element): boolean {
  if (holdsDrawn(other, subject) || holdsDrawn(subject, other)) return false;
  if (other instanceof HTMLLabelElement && other.control === subject) return false;
  return !(subject instanceof HTMLLabelElement && subject.control === other);
}
