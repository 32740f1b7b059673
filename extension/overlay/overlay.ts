import { bringIntoView } from './bring-into-view.ts';
import type { BubbleMode } from './bubble.ts';
import { focusedElement } from './composed-tree.ts';
import { controlsAround } from './controls-around.ts';
import { type Box, intersect } from './geometry.ts';
import { neighbourBoxes } from './neighbours.ts';
import { placeBubble } from './placement.ts';
import { ringBox } from './ring-box.ts';
import { look } from './sight.ts';
import { createStage, type Stage } from './stage.ts';
import { keepOnTop } from './top-layer.ts';
import { track } from './tracking.ts';
import { watchUser } from './user-busy.ts';
import type { Overlay, OverlayOptions, OverlayView } from './view.ts';
import { watchVisiblePart } from './visible-part.ts';

/**
 * The overlay of one frame: ring and bubble over a page we do not own. It changes nothing of the page but one node on the root
 * element, and takes that away again.
 */
export function createOverlay({ document, signal, onAction, onLost, onInert }: OverlayOptions): Overlay {
  const window = document.defaultView;
  if (window === null) throw new Error('an overlay needs a document that is shown');
  const isUserBusy = watchUser(document, signal);

  let view: OverlayView | null = null;
  let stage: Stage | null = null;
  let staged = new AbortController();
  let tracking = new AbortController();
  let promote = (): void => {};
  let visiblePart = (): Box | null => null;
  let isReduced = false;
  let isBlocked = false;
  let isInert = false;
  let wasPromoted = false;
  let announcedStep: string | null = null;
  let scrolledStep: string | null = null;
  let isToScroll = false;
  let cameFrom: Element | null = null;

  const mount = (): Stage => {
    staged = new AbortController();
    const made = createStage(
      document,
      {
        action: onAction,
        reduce: () => setReduced(true),
        expand: () => setReduced(false),
        showPlace,
      },
      staged.signal,
    );
    made.root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') leaveBubble(event);
    });
    document.documentElement.append(made.host);
    made.host.showPopover();
    promote = keepOnTop(made.host, staged.signal, () => {
      wasPromoted = true;
      update();
    });
    const options = { capture: true, passive: true, signal: staged.signal };
    for (const type of ['toggle', 'focusin', 'focusout']) document.addEventListener(type, onPageEvent, options);
    document.addEventListener('click', () => requestAnimationFrame(update), options);
    window.addEventListener('resize', update, { passive: true, signal: staged.signal });
    visiblePart = watchVisiblePart(made.frame, update, staged.signal);
    keepAttached(made.host, document, staged.signal);
    return made;
  };

  const onPageEvent = (event: Event): void => {
    if (event.target !== stage?.host) update();
  };

  /** Draws what is true now. Runs on every change of the subject, and is the only place that draws. */
  function update(): void {
    if (view === null || stage === null) return;
    const { subject, match } = view;
    const viewport = visiblePart();
    if (viewport === null) return;
    if (subject !== null && isToScroll) scrollOnce(subject, viewport);
    const sight = subject === null ? null : look(subject, viewport);
    if (sight?.state === 'gone') {
      lose();
      return;
    }
    const box = subject !== null && sight?.state === 'visible' ? outline(subject, sight.box, match, viewport) : null;
    const focused = focusedElement(document);
    const pageFocus = focused === stage.host ? null : focused;
    stage.point(
      box === null ? null : { kind: match === 'sure' ? 'ring' : 'area', box, isDimmed: view.dim && pageFocus === null },
    );
    const isOutOfSight = sight !== null && !(sight.state === 'visible' && sight.inView);
    const put = (): boolean => arrange(box, viewport, pageFocus, isOutOfSight);
    judgeReach(put(), put);
  }

  /** The subject is not what was found any more: nothing is pointed at, and whoever searched is told. */
  function lose(): void {
    if (view === null || stage === null) return;
    tracking.abort();
    view = { ...view, subject: null, match: 'none' };
    stage.describe(view.step, 'none');
    stage.point(null);
    onLost?.();
  }

  /** Draws and places the bubble; false when there is no room for it. */
  function arrange(target: Box | null, viewport: Box, focused: Element | null, isOutOfSight: boolean): boolean {
    if (view === null || stage === null) return true;
    const current = stage;
    if (view.bubble === null) {
      current.putBubble(null);
      return true;
    }
    const mode: BubbleMode = isBlocked ? 'blocked' : isReduced ? 'reduced' : 'open';
    current.bubble.render({ words: view.bubble, mode, offersPlace: isOutOfSight });
    const size = current.measureBubble(viewport.width);
    const onScreen = target === null ? null : intersect(target, viewport);
    const room = {
      viewport,
      size,
      target: onScreen === null || onScreen.width * onScreen.height === 0 ? null : onScreen,
      others: target === null || view.subject === null ? [] : controlsAround(view.subject, viewport),
    };
    const focusedBox = focused === null ? null : smallBox(focused, viewport);
    let place = placeBubble({ ...room, focused: focusedBox });
    // A section may fill the window; only the control itself must never be covered.
    if (place === null && view.match === 'likely') place = placeBubble({ ...room, target: null, focused: focusedBox });
    current.putBubble(place);
    return place !== null;
  }

  /** A modal dialog of the page makes the bubble dead though painted: the words must be elsewhere then. */
  function judgeReach(hasRoom: boolean, putAgain: () => boolean): void {
    if (stage === null) return;
    const isReachable = stage.isBubbleReachable();
    if (!isReachable && !wasPromoted) {
      promote();
      return;
    }
    if (isReachable) wasPromoted = false;
    let isUsable = hasRoom && isReachable;
    if (isBlocked === isReachable) {
      isBlocked = !isReachable;
      // Put again, but not judged again: two sizes of bubble must not call each other back for ever.
      isUsable = putAgain() && isReachable;
    }
    if (isInert === !isUsable) return;
    isInert = !isUsable;
    onInert?.(isInert);
  }

  function setReduced(value: boolean): void {
    isReduced = value;
    update();
  }

  /** When the step begins, and never over what the user is doing. */
  function scrollOnce(subject: Element, viewport: Box): void {
    isToScroll = false;
    const sight = look(subject, viewport);
    const isSeen = sight.state === 'visible' && sight.inView;
    if (!isSeen && !isUserBusy()) bringIntoView(subject, viewport);
  }

  function showPlace(): void {
    const viewport = visiblePart();
    if (view?.subject && viewport !== null) bringIntoView(view.subject, viewport);
    update();
  }

  function leaveBubble(event: Event): void {
    event.preventDefault();
    setReduced(true);
    returnFocus();
  }

  function returnFocus(): void {
    const inside = stage?.root.activeElement;
    if (cameFrom?.isConnected && (cameFrom instanceof HTMLElement || cameFrom instanceof SVGElement))
      cameFrom.focus({ preventScroll: true });
    else if (inside instanceof HTMLElement) inside.blur();
    cameFrom = null;
  }

  function hide(): void {
    if (stage?.root.activeElement) returnFocus();
    tracking.abort();
    staged.abort();
    stage = null;
    view = null;
    isBlocked = false;
    isInert = false;
    isToScroll = false;
  }

  signal.addEventListener('abort', hide);

  return {
    show(next) {
      if (signal.aborted) return;
      const isSameSubject = view !== null && view.subject === next.subject && !tracking.signal.aborted;
      view = next;
      stage ??= mount();
      stage.describe(next.step, next.match);
      if (next.bubble !== null && announcedStep !== next.step) {
        announcedStep = next.step;
        // A step with a warning speaks up; otherwise whoever reduced the bubble keeps it so.
        if (next.bubble.warning !== null) isReduced = false;
        stage.say([next.bubble.progress, next.bubble.title, next.bubble.body, next.bubble.warning ?? ''].join('\n'));
      }
      if (next.subject !== null && next.bringIntoView && scrolledStep !== next.step) {
        scrolledStep = next.step;
        isToScroll = true;
      }
      if (next.subject === null || isSameSubject) {
        if (next.subject === null) tracking.abort();
        update();
        return;
      }
      tracking.abort();
      tracking = new AbortController();
      track(next.subject, update, tracking.signal);
    },
    hide,
    focusBubble() {
      if (stage === null || view === null || view.bubble === null) return;
      if (stage.root.activeElement !== null) {
        returnFocus();
        return;
      }
      cameFrom = focusedElement(document);
      if (isReduced) setReduced(false);
      stage.bubble.element.focus({ preventScroll: true });
    },
  };
}

function outline(subject: Element, box: Box, match: OverlayView['match'], viewport: Box): Box {
  return match === 'sure' ? ringBox(box, neighbourBoxes(subject, box), viewport) : ringBox(box, [], viewport);
}

/** The focused element's box; a frame or a page-wide container that has the focus is no control to keep free. */
function smallBox(focused: Element, viewport: Box): Box | null {
  const box = focused.getBoundingClientRect();
  return box.width * box.height > (viewport.width * viewport.height) / 3 ? null : box;
}

/** Pages that render their whole document may drop nodes they do not know: put ours back, a few times. */
function keepAttached(host: HTMLElement, document: Document, signal: AbortSignal): void {
  let left = 3;
  const observer = new MutationObserver(() => {
    if (host.isConnected || left === 0) return;
    left -= 1;
    document.documentElement.append(host);
    host.showPopover();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
