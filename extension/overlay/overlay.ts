import type { Overlay, OverlayOptions, OverlayView } from '../contracts/overlay.ts';
import type { Box } from '../dom/box.ts';
import { focusedElement } from '../dom/focused-element.ts';
import * as dom from '../dom/reads.ts';
import { arrangeBubble } from './arrange.ts';
import { rememberFocus } from './bubble/focus-way.ts';
import { createFold } from './bubble/fold.ts';
import { createMoving } from './bubble/moving.ts';
import { createSpeech } from './bubble/speech.ts';
import { type MountedOverlay, mountOverlay } from './mount.ts';
import { watchReach } from './reach.ts';
import { bringIntoView } from './subject/bring-into-view.ts';
import { createSubject } from './subject/subject.ts';
import type { Visibility } from './subject/visibility.ts';

/** Hit tests are the cost of a look: every how many looks one is made for the subject, and one for the bubble. */
const PRESS_LOOKS = 4;
const BUBBLE_LOOKS = 8;

/**
 * The overlay of one frame: ring and bubble over a page we do not own. It changes nothing of the page but one node on the root
 * element, and takes that away again.
 */
export function createOverlay(options: OverlayOptions): Overlay {
  if (dom.defaultView(options.document) === null) throw new Error('an overlay needs a document that is shown');
  return new FrameOverlay(options);
}

class FrameOverlay implements Overlay {
  readonly #options: OverlayOptions;
  readonly #pointed: ReturnType<typeof createSubject>;
  readonly #focusWay: ReturnType<typeof rememberFocus>;
  readonly #speak = createSpeech();
  readonly #fold = createFold((isFolded) => this.#options.onFold?.(isFolded));
  readonly #reach = watchReach(
    () => this.#mounted?.promote(),
    (isInert) => this.#options.onInert?.(isInert),
  );
  readonly #moving = createMoving(
    () => this.#movingBoxes(),
    () => this.#update(),
  );
  #view: OverlayView | null = null;
  #mounted: MountedOverlay | null = null;
  #gaveUpStep: string | null = null;
  /** Ring or area, as drawn. */
  #markBox: Box | null = null;
  #looks = 0;

  constructor(options: OverlayOptions) {
    const { document, signal } = options;
    this.#options = options;
    const events = { update: () => this.#update(), poll: (isBack: boolean) => this.#poll(isBack) };
    this.#pointed = createSubject(document, events, signal);
    this.#focusWay = rememberFocus(document, () => options.onFocusElsewhere?.());
    signal.addEventListener('abort', () => this.hide());
  }

  show(view: OverlayView): void {
    if (this.#options.signal.aborted || view.step === this.#gaveUpStep) return;
    if (this.#gaveUpStep !== null) this.#options.onInert?.(false);
    this.#gaveUpStep = null;
    const isNew = view.subject !== null && !this.#pointed.isFollowed(view.subject);
    this.#view = view;
    this.#fold.begin(view);
    this.#mounted ??= this.#mount();
    const { dom: drawn } = this.#mounted;
    drawn.describe(view.step, view.match);
    if (!this.#fold.isFolded) this.#speak(drawn.say, view.bubble);
    if (view.subject === null) this.#pointed.leave();
    else this.#pointed.scrollTo(view.step);
    if (isNew) this.#pointed.follow(view.subject, view.match);
    else this.#update();
  }

  hide(): void {
    if (this.#mounted?.dom.root.activeElement) this.#returnFocus();
    this.#pointed.leave();
    this.#pointed.forgetScroll();
    this.#mounted?.unmount();
    this.#mounted = null;
    this.#view = null;
    this.#reach.reset();
    this.#options.onWithheld?.(false);
  }

  focusBubble(): void {
    if (this.#mounted === null) return;
    if (this.#mounted.dom.root.activeElement !== null) {
      this.#returnFocus();
      return;
    }
    this.#setFolded(false);
    this.#focusWay.into(this.#mounted.dom.bubble.element);
  }

  #mount(): MountedOverlay {
    return mountOverlay(this.#options.document, {
      action: this.#options.onAction,
      fold: () => this.#setFolded(true),
      unfold: () => this.#setFolded(false),
      showPlace: () => this.#showPlace(),
      moving: this.#moving,
      update: () => this.#update(),
      escape: (event) => this.#leaveBubble(event),
      promoted: () => {
        this.#reach.promoted();
        this.#update();
      },
      withheld: (isWithheld) => this.#options.onWithheld?.(isWithheld),
      gaveUp: () => this.#giveUp(),
    });
  }

  /** Draws what is true now. Runs on every change of the subject, and is the only place that draws. */
  #update(): void {
    const view = this.#view;
    const viewport = this.#mounted?.visiblePart() ?? null;
    if (view === null || this.#mounted === null || viewport === null) return;
    const visibility = view.subject === null ? null : this.#pointed.measure(view.subject, viewport);
    if (visibility?.state === 'gone') this.#lose();
    else if (this.#mounted.dom.mark.hasStrayed()) this.#giveUp();
    else this.#draw(this.#mounted, view, visibility, viewport);
  }

  #draw(mounted: MountedOverlay, view: OverlayView, visibility: Visibility | null, viewport: Box): void {
    const { subject, match } = view;
    mounted.dom.readPlace();
    const box =
      subject !== null && visibility?.state === 'visible'
        ? this.#pointed.outline(subject, visibility.box, match, viewport)
        : null;
    this.#markBox = box;
    const isOutOfSight = visibility !== null && !(visibility.state === 'visible' && visibility.inView);
    const kind = match === 'sure' ? 'ring' : 'area';
    const mark = box === null ? null : ({ kind, box } as const);
    this.#reach.draw(mounted.dom, () => {
      const hasRoom = arrangeBubble(mounted.dom, view, {
        mode: this.#reach.isBlocked ? 'blocked' : this.#fold.isFolded ? 'folded' : 'open',
        target: box,
        viewport,
        focused: focusedElement(this.#options.document),
        isOutOfSight,
        wanted: this.#fold.isFolded ? null : this.#moving.at,
      });
      // Before the bubble is pressed for a test, which lays the page out.
      mounted.dom.mark.point(mark);
      return hasRoom;
    });
  }

  /** The subject is gone or has changed: the ring goes, and `onLost` asks for another search. */
  #lose(): void {
    if (this.#view === null || this.#mounted === null) return;
    this.#pointed.leave();
    this.#view = { ...this.#view, subject: null, match: 'none' };
    this.#mounted.dom.describe(this.#view.step, 'none');
    this.#mounted.dom.mark.point(null);
    this.#options.onLost?.();
  }

  /** Looks for changes that no event reports, in the page and at our own node. */
  #poll(isBack: boolean): void {
    this.#mounted?.dom.settle();
    this.#looks += 1;
    if (!this.#isAsDrawn(isBack)) this.#update();
  }

  #isAsDrawn(isBack: boolean): boolean {
    const subject = this.#view?.subject ?? null;
    const viewport = this.#mounted?.visiblePart() ?? null;
    if (subject === null || this.#mounted === null || viewport === null) return false;
    if (!this.#mounted.dom.mark.isInPlace()) return false;
    const isPressAsked = isBack || this.#looks % PRESS_LOOKS === 0;
    const isBubbleAsked = isBack || this.#looks % BUBBLE_LOOKS === 2;
    return (
      this.#pointed.isUnchanged(subject, viewport, isPressAsked) &&
      (!isBubbleAsked || this.#mounted.dom.isBubbleReachable() !== this.#reach.isBlocked)
    );
  }

  #movingBoxes(): { readonly bubble: Box; readonly viewport: Box; readonly target: Box | null } | null {
    const viewport = this.#mounted?.visiblePart() ?? null;
    if (this.#mounted === null || viewport === null) return null;
    return { bubble: this.#mounted.dom.bubble.element.getBoundingClientRect(), viewport, target: this.#markBox };
  }

  #setFolded(isFolded: boolean): void {
    this.#fold.set(isFolded);
    this.#update();
  }

  #showPlace(): void {
    const viewport = this.#mounted?.visiblePart() ?? null;
    if (this.#view?.subject && viewport !== null) bringIntoView(this.#view.subject, viewport);
    this.#update();
  }

  #leaveBubble(event: Event): void {
    event.preventDefault();
    this.#setFolded(true);
    this.#returnFocus();
  }

  #returnFocus(): void {
    this.#focusWay.back(this.#mounted?.dom.root.activeElement ?? null);
  }

  /** Gives up until another step is shown, because the page lets nothing of ours stand; the words go elsewhere. */
  #giveUp(): void {
    this.#gaveUpStep = this.#view?.step ?? null;
    this.hide();
    this.#options.onGaveUp?.();
  }
}
