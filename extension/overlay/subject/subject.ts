import type { OverlayView } from '../../contracts/overlay.ts';
import type { Box } from '../geometry.ts';
import { rememberNeighbours } from '../page/neighbours.ts';
import { watchUser } from '../page/user-busy.ts';
import { type CoverWatch, watchCovers } from '../visibility/covers.ts';
import { type PointerWatch, watchPointer } from '../visibility/pointer-picture.ts';
import { type TakenClicks, watchTakenClicks } from '../visibility/taken-clicks.ts';
import { isSameVisibility, type Visibility, visibilityOf } from '../visibility/visibility.ts';
import { type EffectsWatch, watchEffects } from '../visibility/watch-effects.ts';
import { bringIntoView } from './bring-into-view.ts';
import { ringBox } from './ring-box.ts';
import { track } from './tracking.ts';

type Match = OverlayView['match'];

/** The element that is pointed at: tracked as it moves, watched for what covers it, scrolled to once a step. */
interface FollowedSubject {
  isFollowed(subject: Element | null): boolean;
  follow(subject: Element, match: Match): void;
  /** Nothing is followed any more. */
  leave(): void;
  /** A step may scroll when it begins: the next `measure` does, once, and never while the user types or scrolls. */
  scrollTo(step: string): void;
  /** A scroll that is still due is dropped. */
  forgetScroll(): void;
  /** How it can be seen now, after the scroll that is still due. */
  measure(subject: Element, viewport: Box): Visibility;
  /** Whether it can be seen as at the last `measure`. */
  isUnchanged(subject: Element, viewport: Box): boolean;
  /** Where ring or area stands around it, in viewport pixels. */
  outline(subject: Element, box: Box, match: Match, viewport: Box): Box;
}

interface SubjectEvents {
  /** It moved or changed, or its neighbours have been measured. */
  update(): void;
  /**
   * Time to check what no event tells of.
   * @param isAllOver all of it, not a part in its turn
   */
  poll(isAllOver: boolean): void;
}

/**
 * Follows at most one element at a time.
 * @param signal ends all listeners, observers and timers
 */
export function createSubject(
  document: Document,
  { update, poll }: SubjectEvents,
  signal: AbortSignal,
): FollowedSubject {
  const isUserBusy = watchUser(document, signal);
  const neighbours = rememberNeighbours(update, signal);
  let followed: Element | null = null;
  let tracking = new AbortController();
  let covers: CoverWatch | null = null;
  let clicks: TakenClicks | null = null;
  let effects: EffectsWatch | null = null;
  let pointer: PointerWatch | null = null;
  let scrolledStep: string | null = null;
  let isToScroll = false;
  let latest: Visibility | null = null;
  const visibilityNow = (subject: Element, viewport: Box): Visibility => {
    const visibility = visibilityOf(subject, viewport);
    const isAnother = [covers?.isCovered(), clicks?.areTaken(), effects?.areHiding(), pointer?.isDrawnByPage()];
    return visibility.state === 'visible' && isAnother.includes(true) ? { state: 'hidden' } : visibility;
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
      const watched = match === 'sure';
      const onNear = (): void => {
        clicks?.askSoon();
        update();
      };
      covers = watched ? watchCovers(subject, { onChange: update, onNear, onPoll: poll }, tracking.signal) : null;
      clicks = watched ? watchTakenClicks(subject, update, tracking.signal) : null;
      effects = watched ? watchEffects(subject, update, tracking.signal) : null;
      pointer = watched ? watchPointer(document, update, tracking.signal) : null;
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
    measure(subject, viewport) {
      latest = visibilityNow(subject, viewport);
      if (!isToScroll) return latest;
      isToScroll = false;
      const isInView = latest.state === 'visible' && latest.inView;
      if (latest.state === 'gone' || isInView || isUserBusy()) return latest;
      bringIntoView(subject, viewport);
      latest = visibilityNow(subject, viewport);
      return latest;
    },
    isUnchanged: (subject, viewport) => latest !== null && isSameVisibility(visibilityNow(subject, viewport), latest),
    outline: (subject, box, match, viewport) =>
      ringBox(box, match === 'sure' ? neighbours(subject, box) : [], viewport),
  };
}
