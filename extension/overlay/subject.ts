import type { OverlayView } from '../contracts/overlay.ts';
import { bringIntoView } from './bring-into-view.ts';
import { type CoverWatch, watchCovers } from './covers.ts';
import type { Box } from './geometry.ts';
import { rememberNeighbours } from './neighbours.ts';
import { ringBox } from './ring-box.ts';
import { isSameSight, look, type Sight } from './sight.ts';
import { watchTakenClicks } from './taken-clicks.ts';
import { track } from './tracking.ts';
import { watchUser } from './user-busy.ts';

type Match = OverlayView['match'];

/** The element that is pointed at: followed as it moves, seen through what may cover it, scrolled to once a step. */
export interface FollowedSubject {
  isFollowed(subject: Element | null): boolean;
  follow(subject: Element, match: Match): void;
  /** Nothing is followed any more. */
  leave(): void;
  /** A step may scroll when it begins: the next look does, once, and never over what the user is doing. */
  scrollTo(step: string): void;
  /** What was not scrolled to yet is not, either. */
  forgetScroll(): void;
  see(subject: Element, viewport: Box): Sight;
  /** It is seen now as when it was last seen. */
  looksAsBefore(subject: Element, viewport: Box): boolean;
  /** Where ring or area stands around it, in viewport pixels. */
  outline(subject: Element, box: Box, match: Match, viewport: Box): Box;
}

export interface SubjectEvents {
  /** It moved or changed, or what is around it is known. */
  update(): void;
  /** Time to look again at what no event tells of. */
  beat(): void;
}

export function createSubject(
  document: Document,
  { update, beat }: SubjectEvents,
  signal: AbortSignal,
): FollowedSubject {
  const isUserBusy = watchUser(document, signal);
  const neighbours = rememberNeighbours(update, signal);
  let followed: Element | null = null;
  let tracking = new AbortController();
  let covers: CoverWatch | null = null;
  let areClicksTaken = (): boolean => false;
  let scrolledStep: string | null = null;
  let isToScroll = false;
  let seen: Sight | null = null;
  const lookAt = (subject: Element, viewport: Box): Sight => {
    const sight = look(subject, viewport);
    return sight.state === 'visible' && (covers?.isCovered() === true || areClicksTaken())
      ? { state: 'hidden' }
      : sight;
  };
  const leave = (): void => {
    tracking.abort();
    followed = null;
  };
  return {
    isFollowed: (subject) => subject !== null && subject === followed,
    follow(subject, match) {
      leave();
      followed = subject;
      tracking = new AbortController();
      covers = match === 'sure' ? watchCovers(subject, { onChange: update, onBeat: beat }, tracking.signal) : null;
      areClicksTaken = match === 'sure' ? watchTakenClicks(subject, update, tracking.signal) : () => false;
      track(subject, update, tracking.signal);
    },
    leave,
    scrollTo(step) {
      if (scrolledStep === step) return;
      scrolledStep = step;
      isToScroll = true;
    },
    forgetScroll() {
      isToScroll = false;
    },
    see(subject, viewport) {
      seen = lookAt(subject, viewport);
      if (!isToScroll) return seen;
      isToScroll = false;
      const isInView = seen.state === 'visible' && seen.inView;
      if (seen.state === 'gone' || isInView || isUserBusy()) return seen;
      bringIntoView(subject, viewport);
      seen = lookAt(subject, viewport);
      return seen;
    },
    looksAsBefore: (subject, viewport) => seen !== null && isSameSight(lookAt(subject, viewport), seen),
    outline: (subject, box, match, viewport) =>
      ringBox(box, match === 'sure' ? neighbours(subject, box) : [], viewport),
  };
}
