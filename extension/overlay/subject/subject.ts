import type { OverlayView } from '../../contracts/overlay.ts';
import type { Box } from '../../dom/box.ts';
import * as dom from '../../dom/reads.ts';
import { watchUser } from '../../dom/user-busy.ts';
import { lookRegularly } from '../../dom/user-presence.ts';
import { boxOf } from '../../sight/boxes.ts';
import { isDrawn } from '../../sight/shown.ts';
import { besideAt } from '../page/neighbours.ts';
import { bringIntoView } from './bring-into-view.ts';
import { ringBox } from './ring-box.ts';
import { track } from './tracking.ts';
import { isSameVisibility, unseenFor, type Visibility, visibilityOf } from './visibility.ts';
import { type SightWatch, watchSight } from './watch-sight.ts';

type Match = OverlayView['match'];

interface SubjectEvents {
  /** It moved or changed, or its neighbours have been measured. */
  update(): void;
  /**
   * Time to check what no event tells of.
   * @param isBack somebody is there again: all of it
   */
  poll(isBack: boolean): void;
}

/**
 * The element that is pointed at, one at most: tracked as it moves, watched for what covers it, scrolled to once a step.
 * @param signal ends all listeners, observers and timers
 */
export function createSubject(document: Document, { update, poll }: SubjectEvents, signal: AbortSignal) {
  const isUserBusy = watchUser(document, signal);
  let followed: Element | null = null;
  let tracking = new AbortController();
  let sight: SightWatch | null = null;
  let scrolledStep: string | null = null;
  let isToScroll = false;
  let latest: Visibility | null = null;
  const visibilityNow = (subject: Element, viewport: Box): Visibility => {
    const visibility = visibilityOf(subject, viewport);
    const reason = sight?.reason ?? null;
    return visibility.state === 'visible' && reason !== null ? unseenFor(reason) : visibility;
  };
  const leave = (): void => {
    tracking.abort();
    followed = null;
  };
  return {
    isFollowed: (subject: Element | null): boolean => subject !== null && subject === followed,
    follow(subject: Element, match: Match): void {
      leave();
      followed = subject;
      tracking = new AbortController();
      sight = watch(document, subject, match, { update, poll }, tracking.signal);
    },
    /** Nothing is followed any more. */
    leave,
    /** A step may scroll when it begins: the next `measure` does, once, and never while the user types or scrolls. */
    scrollTo(step: string): void {
      if (scrolledStep === step) return;
      scrolledStep = step;
      isToScroll = true;
    },
    /** A scroll that is still due is dropped. */
    forgetScroll(): void {
      isToScroll = false;
    },
    /** How it can be seen now, after the scroll that is still due. */
    measure(subject: Element, viewport: Box): Visibility {
      sight?.askWhereMissing();
      latest = visibilityNow(subject, viewport);
      if (!isToScroll) return latest;
      isToScroll = false;
      const isInView = latest.state === 'visible' && latest.inView;
      if (latest.state === 'gone' || isInView || isUserBusy()) return latest;
      bringIntoView(subject, viewport);
      latest = visibilityNow(subject, viewport);
      return latest;
    },
    /**
     * Whether it can be seen as at the last `measure`.
     * @param isPressed asks all around it and one press, which is dear; otherwise whether what was visible is displayed
     */
    isUnchanged(subject: Element, viewport: Box, isPressed: boolean): boolean {
      if (isPressed) return latest !== null && isSameVisibility(visibilityNow(subject, viewport), latest);
      return latest?.state !== 'visible' || isDrawn(subject);
    },
    /** Where ring or area stands around it, in viewport pixels. */
    outline(subject: Element, box: Box, match: Match, viewport: Box): Box {
      const beside = sight?.beside ?? null;
      const known = beside === null ? null : besideAt(beside, boxOf(subject));
      return ringBox(box, match === 'sure' ? known : [], viewport);
    },
  };
}

/** @returns what whole looks find; null for an area, which is only tracked */
function watch(
  document: Document,
  subject: Element,
  match: Match,
  { update, poll }: SubjectEvents,
  signal: AbortSignal,
): SightWatch | null {
  const sight = match === 'sure' ? watchSight(subject, update, signal) : null;
  track(
    subject,
    () => {
      sight?.askSoon();
      update();
    },
    signal,
  );
  const look = (isBack: boolean): void => {
    if (dom.visibilityState(document) === 'hidden') return;
    if (isBack) sight?.askSoon();
    // No event tells that what lies over it has gone.
    sight?.askWhereMissing();
    poll(isBack);
  };
  if (sight !== null) lookRegularly(document, look, signal);
  return sight;
}
