import type { Box } from '../dom/box.ts';
import { onceAFrame } from '../dom/once-a-frame.ts';
import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import { watchVisiblePart } from '../dom/visible-part.ts';
import type { BubbleEvents } from './bubble/bubble-parts.ts';
import { keepOnTop } from './host/top-layer.ts';
import { createOverlayDom, type OverlayDom } from './overlay-dom.ts';

/** The overlay's node and listeners, from the first view until it is hidden. */
export interface MountedOverlay {
  readonly dom: OverlayDom;
  /** The part of this frame that is on screen; null while it is not known yet. */
  visiblePart(): Box | null;
  /** Asks for a place on top of the page's dialogs. */
  promote(): void;
  unmount(): void;
}

interface MountEvents extends Omit<BubbleEvents, 'tell' | 'protector'> {
  /** Called when something may have changed and the overlay must be drawn anew. */
  update(): void;
  escape(event: Event): void;
  /** Called after a place on top was asked for, which is all that can be tried. */
  promoted(): void;
  /** The page has shown pictures of itself for 5 s (host-styles.ts), or does so no more. */
  withheld(isWithheld: boolean): void;
  /** Called when the page keeps undoing the drawing. */
  gaveUp(): void;
}

/** Things that happen in a page after which the bubble may stand in the way, or under something. */
const PAGE_EVENTS = ['toggle', 'focusin', 'focusout', 'click'];

export function mountOverlay(document: Document, events: MountEvents): MountedOverlay {
  const mounted = new AbortController();
  const { signal } = mounted;
  const made = createOverlayDom(document, events, { kind: 'overlay', onGaveUp: events.gaveUp }, signal);
  const updateInFrame = onceAFrame(events.update, signal);

  onTrusted(made.root, 'keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') events.escape(event);
  });
  onTrusted(
    made.frame,
    'animationstart',
    (event) => {
      if (event instanceof AnimationEvent) events.withheld(event.animationName === 'withheld');
    },
    { signal },
  );
  made.settle();
  const promote = keepOnTop(made.host, signal, events.promoted);
  const listening = { capture: true, passive: true, signal };
  const onPageEvent = (event: Event): void => {
    if (event.target !== made.host) updateInFrame();
  };
  for (const type of PAGE_EVENTS) onTrusted(document, type, onPageEvent, listening);
  onTrusted(dom.defaultView(document) ?? document, 'resize', updateInFrame, listening);
  return {
    dom: made,
    visiblePart: watchVisiblePart(made.frame, events.update, signal),
    promote,
    unmount: () => mounted.abort(),
  };
}
