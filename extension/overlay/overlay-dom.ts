import type { OverlayView } from '../contracts/overlay.ts';
import * as dom from '../dom/reads.ts';
import { createAnnouncer } from './announcer.ts';
import type { Arrow } from './arrow.ts';
import { type BubbleElement, type BubbleForm, createBubble } from './bubble.ts';
import type { BubbleEvents } from './bubble-parts.ts';
import { element } from './elements.ts';
import { createHost, type HostOptions } from './host.ts';
import { createInputProtector } from './input-protector.ts';
import { keepEventsInside } from './isolation.ts';
import { createMark, type Mark } from './mark.ts';
import type { Place } from './placement.ts';
import { styles } from './styles.ts';

/** Side of the host in its own pixels (styles.ts); in viewport pixels it tells the zoom it inherited. */
const HOST_SIDE = 100;
const WIDTH = 340;
const FLAT_WIDTH = 484;
const BORDERS = 4;

/** The one node we add to the page, and what is drawn in it. All boxes are in viewport pixels. */
export interface OverlayDom {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly bubble: BubbleElement;
  /** As large as the viewport, never seen. */
  readonly frame: HTMLElement;
  say(text: string): void;
  /** Puts the host where and how it should be. */
  settle(): void;
  describe(step: OverlayView['step'], match: OverlayView['match']): void;
  point(wanted: Mark | null): void;
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

/** Builds the host and puts it on the root of the document, in the top layer: `body` may be a frameset, zoomed or inert. */
export function createOverlayDom(
  document: Document,
  events: Omit<BubbleEvents, 'tell' | 'protector'>,
  options: Omit<HostOptions, 'styles'>,
  signal: AbortSignal,
): OverlayDom {
  const { host, root, describe, settle } = createHost(document, { ...options, styles }, signal);
  keepEventsInside(root);
  const announcer = createAnnouncer(document, signal);
  const protector = createInputProtector();
  const bubble = createBubble(document, { ...events, protector, tell: announcer.say }, signal);
  const frame = element(document, 'div', { class: 'frame' });
  const arrow = element(document, 'div', { class: 'arrow' }, element(document, 'div', {}));
  root.append(frame, announcer.region);

  let measured: { readonly what: string; readonly sizes: Map<BubbleForm, Size> } | null = null;

  const position = (target: HTMLElement, x: number, y: number): number => {
    const own = host.getBoundingClientRect();
    const zoom = own.width / HOST_SIDE || 1;
    // A transform, not left and top: it never counts as a shift of the page's layout.
    target.style.transform = `translate(${(x - own.x) / zoom}px,${(y - own.y) / zoom}px)`;
    return zoom;
  };

  // Before the bubble: the dimming that spreads from a ring must not lie on the words.
  const mark = createMark(document, (made) => frame.after(made), position);

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
    point: mark.point,
    isMarkInPlace: mark.isInPlace,
    hasStrayed: mark.hasStrayed,
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
      protector.moved(place);
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
