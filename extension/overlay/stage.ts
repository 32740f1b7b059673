import type { OverlayView } from '../contracts/overlay.ts';
import * as dom from '../dom/reads.ts';
import { createAnnouncer } from './announcer.ts';
import type { Arrow } from './arrow.ts';
import { type BubbleElement, type BubbleEvents, type BubbleForm, createBubble } from './bubble.ts';
import { element } from './elements.ts';
import type { Box } from './geometry.ts';
import { createHost, type HostOptions } from './host.ts';
import { keepEventsInside } from './isolation.ts';
import type { Place } from './placement.ts';
import { createStanding } from './pressed-too-soon.ts';
import { styles } from './styles.ts';

/** Side of the host in its own pixels (styles.ts); in viewport pixels it tells the zoom it inherited. */
const HOST_SIDE = 100;
const WIDTH = 340;
const FLAT_WIDTH = 484;
const BORDERS = 4;
/** Once, when the page has changed its zoom, is nothing; nothing that is known moves it more often. */
const MOST_STRAYED = 3;

/** The one node we add to the page, and what is drawn in it. All boxes are in viewport pixels. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly bubble: BubbleElement;
  /** As large as the viewport, never seen. */
  readonly frame: HTMLElement;
  say(text: string): void;
  /** Puts the host where and how it should be. */
  settle(): void;
  describe(step: OverlayView['step'], match: OverlayView['match']): void;
  point(mark: Mark | null): void;
  /** Ring or area, if there is one, is painted where it was put. */
  isMarkInPlace(): boolean;
  /** It is again and again painted elsewhere. To be asked before it is put anew. */
  hasStrayed(): boolean;
  /** Puts the bubble in, in this form, and gives its natural size in a viewport so wide. */
  measureBubble(viewportWidth: number, form?: BubbleForm): Size;
  /** Gives it the form that was chosen of those that were measured. */
  shapeBubble(viewportWidth: number, form: BubbleForm): void;
  putBubble(place: Place | null): void;
  /** The bubble's arrow towards the target. */
  putArrow(arrow: Arrow | null): void;
  isBubbleReachable(): boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Down to the end of the instruction. */
  readonly least: number;
}

interface Mark {
  readonly kind: 'ring' | 'area';
  readonly box: Box;
  readonly isDimmed: boolean;
}

/** Builds the host and puts it on the root of the document, in the top layer: `body` may be a frameset, zoomed or inert. */
export function createStage(
  document: Document,
  events: Omit<BubbleEvents, 'tell' | 'standing'>,
  options: Omit<HostOptions, 'styles'>,
  signal: AbortSignal,
): Stage {
  const { host, root, describe, settle } = createHost(document, { ...options, styles }, signal);
  keepEventsInside(root);
  const announcer = createAnnouncer(document, signal);
  const standing = createStanding();
  const bubble = createBubble(document, { ...events, standing, tell: announcer.say }, signal);
  const frame = element(document, 'div', { class: 'frame' });
  const arrow = element(document, 'div', { class: 'arrow' }, element(document, 'div', {}));
  root.append(frame, announcer.region);

  let mark: HTMLElement | null = null;
  let intended: Box | null = null;
  let strayed = 0;
  let measured: { readonly what: string; readonly sizes: Map<BubbleForm, Size> } | null = null;

  const isMarkInPlace = (): boolean => {
    if (mark !== null && intended !== null && !isNear(mark.getBoundingClientRect(), intended)) return false;
    strayed = 0;
    return true;
  };

  const position = (target: HTMLElement, x: number, y: number): number => {
    const own = host.getBoundingClientRect();
    const zoom = own.width / HOST_SIDE || 1;
    // A transform, not left and top: it never counts as a shift of the page's layout.
    target.style.transform = `translate(${(x - own.x) / zoom}px,${(y - own.y) / zoom}px)`;
    return zoom;
  };

  const zoomOfHost = (): number => host.getBoundingClientRect().width / HOST_SIDE || 1;

  const shapeBubble = (viewportWidth: number, form: BubbleForm): void => {
    bubble.take(form);
    const { style, classList } = bubble.element;
    style.maxWidth = `${Math.min(form === 'flat' ? FLAT_WIDTH : WIDTH, (viewportWidth - 16) / zoomOfHost())}px`;
    style.width = classList.contains('open') ? style.maxWidth : 'max-content';
  };

  return {
    host,
    root,
    bubble,
    frame,
    say: announcer.say,
    settle,
    describe: (step, match) => describe({ 'data-step': step, 'data-match': match }),
    point(wanted) {
      if (mark !== null && mark.dataset['part'] !== wanted?.kind) {
        mark.remove();
        mark = null;
      }
      intended = wanted?.box ?? null;
      if (wanted === null) return;
      if (mark === null) {
        mark = element(document, 'div', { class: wanted.kind, part: wanted.kind });
        // Before the bubble: the dimming that spreads from a ring must not lie on the words.
        frame.after(mark);
      }
      mark.classList.toggle('dim', wanted.isDimmed);
      const zoom = position(mark, wanted.box.x, wanted.box.y);
      mark.style.width = `${wanted.box.width / zoom}px`;
      mark.style.height = `${wanted.box.height / zoom}px`;
    },
    isMarkInPlace,
    hasStrayed() {
      if (!isMarkInPlace()) strayed += 1;
      return strayed > MOST_STRAYED;
    },
    measureBubble(viewportWidth, form = 'whole') {
      if (!bubble.element.isConnected) root.append(bubble.element);
      const zoom = zoomOfHost();
      const what = `${viewportWidth} ${zoom} ${bubble.drawn}`;
      if (measured?.what !== what) measured = { what, sizes: new Map() };
      // What another form would need is remembered: laying out all of them in every frame of a scroll would cost the page.
      const known = form === bubble.form ? undefined : measured.sizes.get(form);
      if (known !== undefined) return known;
      shapeBubble(viewportWidth, form);
      const { width } = bubble.element.getBoundingClientRect();
      const instruction = bubble.element.querySelector<HTMLElement>('.body');
      const size = {
        width,
        height: (bubble.element.scrollHeight + BORDERS) * zoom,
        least: instruction === null ? 0 : (instruction.offsetTop + instruction.offsetHeight + BORDERS) * zoom,
      };
      measured.sizes.set(form, size);
      return size;
    },
    shapeBubble,
    putBubble(place) {
      standing.put(place);
      if (place === null) {
        bubble.element.remove();
        return;
      }
      const zoom = position(bubble.element, place.x, place.y);
      bubble.element.style.maxHeight = `${place.height / zoom}px`;
    },
    putArrow(at) {
      if (at === null) {
        arrow.remove();
        return;
      }
      // After the bubble: its inner half lies on the bubble's edge.
      if (bubble.element.nextSibling !== arrow) bubble.element.after(arrow);
      arrow.className = `arrow ${at.side}`;
      position(arrow, at.x, at.y);
    },
    isBubbleReachable() {
      if (!bubble.element.isConnected) return true;
      const box = bubble.element.getBoundingClientRect();
      const hit = dom.elementFromPoint(document, box.x + box.width / 2, box.y + box.height / 2);
      return hit === null || hit === host;
    },
  };
}

/** Up to what zoom rounds. */
const isNear = (painted: Box, intended: Box): boolean =>
  Math.abs(painted.x - intended.x) < 2 &&
  Math.abs(painted.y - intended.y) < 2 &&
  Math.abs(painted.width - intended.width) < 2 &&
  Math.abs(painted.height - intended.height) < 2;
