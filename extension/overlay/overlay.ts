import type { Overlay, OverlayOptions, OverlayView } from '../contracts/overlay.ts';
import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import { arrangeBubble } from './arrange.ts';
import { bringIntoView } from './bring-into-view.ts';
import { focusedElement } from './composed-tree.ts';
import { rememberFocus } from './focus-way.ts';
import type { Box } from './geometry.ts';
import { createMoving } from './moving.ts';
import { watchReach } from './reach.ts';
import { createSpeech } from './speech.ts';
import { createStage, type Stage } from './stage.ts';
import { createSubject } from './subject.ts';
import { keepOnTop } from './top-layer.ts';
import { watchVisiblePart } from './visible-part.ts';

/**
 * Milliseconds at rest after which ring and bubble are drawn anew though nothing tells of a change: a style alone may have brought another
 * control beside them. It takes a dozen hit tests, 1 ms and more each on a page of 10,000 elements (measured).
 */
const REDRAW = 30_000;

/**
 * The overlay of one frame: ring and bubble over a page we do not own. It changes nothing of the page but one node on the root
 * element, and takes that away again.
 */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, signal } = options;
  const window = dom.defaultView(document);
  if (window === null) throw new Error('an overlay needs a document that is shown');
  const pointed = createSubject(document, { update, beat }, signal);
  const focusWay = rememberFocus(document, () => options.onFocusElsewhere?.());

  let view: OverlayView | null = null;
  let stage: Stage | null = null;
  let staged = new AbortController();
  let promote = (): void => {};
  let visiblePart = (): Box | null => null;
  let isReduced = false;
  let areWordsAwaited = false;
  let beatenStep: string | null = null;
  let pointedAt: Box | null = null;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let beats = 0;
  let frame = 0;
  // A bubble that the user reduced stays reduced until a step begins with a warning.
  const speak = createSpeech(() => {
    isReduced = false;
  });
  const reach = watchReach(
    () => promote(),
    (isInert) => options.onInert?.(isInert),
  );

  const moving = createMoving(
    () => {
      const viewport = visiblePart();
      return stage === null || viewport === null
        ? null
        : { bubble: stage.bubble.element.getBoundingClientRect(), viewport, target: pointedAt };
    },
    () => update(),
  );

  const mount = (): Stage => {
    staged = new AbortController();
    const made = createStage(
      document,
      {
        action: options.onAction,
        reduce: () => setReduced(true),
        expand: () => setReduced(false),
        showPlace,
        moving,
      },
      { kind: 'overlay', onBeaten: giveUp },
      staged.signal,
    );
    onTrusted(made.root, 'keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') leaveBubble(event);
    });
    made.settle();
    promote = keepOnTop(made.host, staged.signal, () => {
      reach.promoted();
      update();
    });
    const listening = { capture: true, passive: true, signal: staged.signal };
    for (const type of ['toggle', 'focusin', 'focusout', 'click']) onTrusted(document, type, onPageEvent, listening);
    onTrusted(window, 'resize', soon, listening);
    visiblePart = watchVisiblePart(made.frame, update, staged.signal);
    areWordsAwaited = true;
    requestAnimationFrame(putWords);
    return made;
  };

  /** The first mark does not wait for words: laying them out takes a new tab, which has drawn no letter of theirs, as long as all else. */
  const putWords = (): void => {
    areWordsAwaited = false;
    update();
  };

  const onPageEvent = (event: Event): void => {
    if (event.target !== stage?.host) soon();
  };

  /** In this frame or the next, once, however many events a page may cause. */
  function soon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  }

  /** Draws what is true now. Runs on every change of the subject, and is the only place that draws. */
  function update(): void {
    if (view === null || stage === null) return;
    const { subject, match } = view;
    const viewport = visiblePart();
    if (viewport === null) return;
    drawnAt = performance.now();
    const visibility = subject === null ? null : pointed.measure(subject, viewport);
    if (visibility?.state === 'gone') {
      lose();
      return;
    }
    if (stage.hasStrayed()) {
      giveUp();
      return;
    }
    const box =
      subject !== null && visibility?.state === 'visible'
        ? pointed.outline(subject, visibility.box, match, viewport)
        : null;
    const focused = focusedElement(document);
    const pageFocus = focused === stage.host ? null : focused;
    pointedAt = box;
    stage.point(
      box === null ? null : { kind: match === 'sure' ? 'ring' : 'area', box, isDimmed: view.dim && pageFocus === null },
    );
    if (areWordsAwaited && box !== null) return;
    const isOutOfSight = visibility !== null && !(visibility.state === 'visible' && visibility.inView);
    const current = stage;
    const shown = view;
    const put = (): boolean => {
      const mode = reach.isBlocked ? 'blocked' : isReduced ? 'reduced' : 'open';
      return arrangeBubble(current, shown, {
        mode,
        target: box,
        viewport,
        focused: pageFocus,
        isOutOfSight,
        wanted: isReduced ? null : moving.at,
      });
    };
    reach.draw(current, put);
  }

  /** The subject is gone or has changed: the ring goes, and `onLost` asks for another search. */
  function lose(): void {
    if (view === null || stage === null) return;
    pointed.leave();
    view = { ...view, subject: null, match: 'none' };
    stage.describe(view.step, 'none');
    stage.point(null);
    options.onLost?.();
  }

  /** What no event tells of: the page is looked at again, and our own node. */
  function beat(): void {
    stage?.settle();
    beats += 1;
    if (performance.now() - drawnAt > REDRAW || !isAsDrawn()) update();
  }

  /** A hit test is what costs here: the subject each fourth beat, the bubble each eighth. */
  function isAsDrawn(): boolean {
    const viewport = visiblePart();
    if (view?.subject == null || stage === null || viewport === null || !stage.isMarkInPlace()) return false;
    if (beats % 4 === 0) return pointed.isUnchanged(view.subject, viewport);
    return beats % 8 !== 2 || stage.isBubbleReachable() !== reach.isBlocked;
  }

  function setReduced(value: boolean): void {
    isReduced = value;
    update();
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
    focusWay.back(stage?.root.activeElement ?? null);
  }

  function hide(): void {
    if (stage?.root.activeElement) returnFocus();
    pointed.leave();
    pointed.forgetScroll();
    staged.abort();
    cancelAnimationFrame(frame);
    stage = null;
    view = null;
    reach.reset();
  }

  /** The page does not let anything of ours stand: silence, and the words go elsewhere, until another step is shown. */
  function giveUp(): void {
    beatenStep = view?.step ?? null;
    hide();
    options.onBeaten?.();
  }

  signal.addEventListener('abort', hide);

  return {
    show(next) {
      if (signal.aborted || next.step === beatenStep) return;
      if (beatenStep !== null) options.onInert?.(false);
      beatenStep = null;
      const isNew = next.subject !== null && !pointed.isFollowed(next.subject);
      view = next;
      stage ??= mount();
      stage.describe(next.step, next.match);
      if (next.bubble !== null) speak(stage.say, next.step, next.bubble);
      if (next.subject === null) pointed.leave();
      else if (next.bringIntoView) pointed.scrollTo(next.step);
      if (isNew) pointed.follow(next.subject, next.match);
      else update();
    },
    hide,
    focusBubble() {
      if (stage === null || view === null || view.bubble === null) return;
      if (areWordsAwaited) putWords();
      if (stage.root.activeElement !== null) {
        returnFocus();
        return;
      }
      if (isReduced) setReduced(false);
      focusWay.into(stage.bubble.element);
    },
  };
}
