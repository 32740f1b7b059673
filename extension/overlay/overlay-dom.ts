import type { OverlayView } from '../contracts/overlay.ts';
import * as dom from '../dom/reads.ts';
import { createAnnouncer } from './bubble/announcer.ts';
import type { Arrow } from './bubble/arrow.ts';
import { type BubbleElement, createBubble } from './bubble/bubble.ts';
import type { BubbleEvents } from './bubble/bubble-parts.ts';
import { type BubbleSize, createBubbleSize } from './bubble/bubble-size.ts';
import type { Place } from './bubble/room.ts';
import { element } from './host/elements.ts';
import { createHost, type HostOptions } from './host/host.ts';
import { createHostPlace } from './host/host-place.ts';
import { createInputProtector } from './host/input-protector.ts';
import { keepEventsInside } from './host/isolation.ts';
import { createMark, type DrawnMark } from './mark.ts';
import { styles } from './styles.ts';

/** The one node we add to the page, and the drawing in it. All boxes are in viewport pixels. */
export interface OverlayDom extends BubbleSize {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly bubble: BubbleElement;
  /** An invisible box of the size of the viewport. */
  readonly frame: HTMLElement;
  say(text: string): void;
  /** Repairs place and attributes of the host. */
  settle(): void;
  describe(step: OverlayView['step'], match: OverlayView['match']): void;
  readonly mark: DrawnMark;
  /** Reads where the page has put the host. To be called before anything is moved. */
  readPlace(): void;
  putBubble(place: Place | null): void;
  putArrow(arrow: Arrow | null): void;
  isBubbleReachable(): boolean;
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

  const place = createHostPlace(host);
  const size = createBubbleSize(bubble, place.zoom);
  // Before the bubble: a ring must not lie on the words.
  const mark = createMark(document, (made) => frame.after(made), place);

  return {
    host,
    root,
    bubble,
    frame,
    say: announcer.say,
    settle,
    describe: (step, match) => describe({ 'data-step': step, 'data-match': match }),
    readPlace: place.read,
    mark,
    measureBubble(viewportWidth, form) {
      if (!bubble.element.isConnected) root.append(bubble.element);
      return size.measureBubble(viewportWidth, form);
    },
    shapeBubble: size.shapeBubble,
    putBubble(at) {
      protector.moved(at);
      if (at === null) {
        bubble.element.remove();
        return;
      }
      place.put(bubble.element, at.x, at.y);
      bubble.element.style.maxHeight = `${at.height / place.zoom()}px`;
    },
    putArrow(at) {
      if (at === null) {
        arrow.remove();
        return;
      }
      // After the bubble: its inner half lies on the bubble's edge.
      if (bubble.element.nextSibling !== arrow) bubble.element.after(arrow);
      arrow.className = `arrow ${at.side}`;
      place.put(arrow, at.x, at.y);
    },
    isBubbleReachable() {
      if (!bubble.element.isConnected) return true;
      const box = bubble.element.getBoundingClientRect();
      const hit = dom.elementFromPoint(document, box.x + box.width / 2, box.y + box.height / 2);
      return hit === null || hit === host;
    },
  };
}
