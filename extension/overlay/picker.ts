import type { Bubble } from '../contracts/overlay.ts';
import * as dom from '../dom/reads.ts';
import { hasUserActed, onTrusted } from '../dom/trusted-events.ts';
import { element } from './elements.ts';
import { type Box, between } from './geometry.ts';
import { createOverlayDom } from './overlay-dom.ts';
import { placeBubble } from './placement.ts';

/** Share of the window's height that the words may take while a control is to be shown; they scroll inside. */
const MOST = 0.45;

const isFrame = (element: Element): boolean => /^i?frame$/.test(dom.localName(element));

interface PickerOptions {
  readonly document: Document;
  /** Ends the picking without an answer. */
  readonly signal: AbortSignal;
  /** The control at this point of the viewport, under everything of ours; a frame is answered as itself. */
  controlAt(x: number, y: number): Element | null;
  /** The control of the page that has the focus; null while it is in ours. */
  focused(): Element | null;
  /** The modal dialog that makes everything outside of it dead, ours too. */
  modal(): Element | null;
  /** Words before a control is chosen, or about the chosen one. Actions: `yes`, `again`, `focused`, `cancel`. */
  words(chosen: Element | null): Bubble;
  /** Only the top frame explains at once; every frame does when the focus comes into it, and asks to confirm. */
  readonly explains: boolean;
  onChosen(control: Element): void;
  onCancel(): void;
}

/**
 * Lets the user show a control. A transparent sheet of ours takes the pointer, so the page gets no click at all and is not
 * changed. While it is there, and only then, Escape is heard everywhere and kept from the page: it gives up.
 */
export function startPicker(options: PickerOptions): void {
  const { document } = options;
  const window = dom.defaultView(document);
  if (window === null) return;
  const end = new AbortController();
  options.signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  const finish = (tell: () => void): void => {
    end.abort();
    tell();
  };
  let hovered: Element | null = null;
  let chosen: Element | null = null;
  /** Where the keyboard was before it came to the bubble. */
  let visited: Element | null = null;

  const act = (id: string): void => {
    if (id === 'yes' && chosen !== null) {
      const control = chosen;
      finish(() => options.onChosen(control));
    } else if (id === 'cancel') finish(options.onCancel);
    else choose(id === 'focused' ? visited : null);
  };
  /** The words are out of the way, on request. */
  let isReduced = false;
  const reduce = (reduced: boolean) => (): void => {
    isReduced = reduced;
    draw();
  };
  const events = { action: act, reduce: reduce(true), expand: reduce(false), showPlace: () => {} };
  /** Stands where it can be pressed: inside the modal dialog of the page, while there is one. */
  const home = (): Element => options.modal() ?? dom.documentElement(document);
  const overlayDom = createOverlayDom(
    document,
    events,
    { kind: 'picker', home, onGaveUp: () => finish(options.onCancel) },
    end.signal,
  );
  const sheet = element(document, 'div', { part: 'sheet' });
  sheet.style.cssText = 'position:fixed;inset:0;pointer-events:auto;cursor:crosshair';
  overlayDom.frame.after(sheet);

  const settle = (): void => {
    if (dom.parentNode(overlayDom.host) === home()) return;
    overlayDom.settle();
    if (options.explains) dom.focus(overlayDom.bubble.element, { preventScroll: true });
  };
  const explains = (): boolean => options.explains || visited !== null;

  const choose = (control: Element | null): void => {
    chosen = control;
    hovered = null;
    sheet.style.display = control === null ? 'block' : 'none';
    draw();
    if (control !== null || explains()) dom.focus(overlayDom.bubble.element, { preventScroll: true });
  };

  function draw(): void {
    settle();
    const pointed = chosen ?? hovered ?? visited;
    const viewport = between(0, 0, window?.innerWidth ?? 0, window?.innerHeight ?? 0);
    const box: Box | null = pointed === null ? null : dom.getBoundingClientRect(pointed);
    overlayDom.point(box === null ? null : { kind: 'area', box, isDimmed: false });
    if (chosen === null && !explains()) {
      overlayDom.putBubble(null);
      return;
    }
    const mode = isReduced && chosen === null ? 'reduced' : 'open';
    overlayDom.bubble.render({ words: options.words(chosen), mode, offersPlace: false });
    const whole = overlayDom.measureBubble(viewport.width);
    // In a small window, or at 400 % zoom, there must be a page left to show something on.
    const size = chosen === null ? { ...whole, height: Math.min(whole.height, viewport.height * MOST) } : whole;
    const target = chosen === null ? null : box;
    const place = placeBubble({ viewport, size, target, others: [], focused: null });
    overlayDom.putBubble(place ?? { x: 8, y: 8, height: Math.min(size.height, viewport.height - 16) });
  }

  onTrusted(sheet, 'pointermove', (event) => {
    const { clientX, clientY } = event as PointerEvent;
    const under = options.controlAt(clientX, clientY);
    // Inside a frame its own picker takes over; the sheet is back when the pointer is.
    const isThere = under !== null && isFrame(under);
    sheet.style.pointerEvents = isThere ? 'none' : 'auto';
    hovered = isThere ? null : under;
    draw();
  });
  onTrusted(sheet, 'click', (event) => {
    const { clientX, clientY } = event as PointerEvent;
    const under = options.controlAt(clientX, clientY);
    if (under !== null && !isFrame(under)) choose(under);
  });
  const listening = { capture: true, passive: true, signal: end.signal };
  onTrusted(
    window,
    'pointermove',
    () => {
      sheet.style.pointerEvents = 'auto';
    },
    listening,
  );
  onTrusted(
    window,
    'focusin',
    () => {
      // A page may move the focus by itself; what it moves it to was not shown by the user.
      if (!hasUserActed(window)) return;
      const focused = options.focused();
      if (focused !== null && !isFrame(focused)) visited = focused;
      draw();
    },
    listening,
  );
  onTrusted(
    window,
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key !== 'Escape') return;
      // A dialog of the page would close on it too.
      event.preventDefault();
      event.stopImmediatePropagation();
      finish(options.onCancel);
    },
    { capture: true, signal: end.signal },
  );
  onTrusted(document, 'toggle', draw, listening);
  onTrusted(window, 'scroll', draw, listening);
  onTrusted(window, 'resize', draw, listening);
  draw();
  if (options.explains) dom.focus(overlayDom.bubble.element, { preventScroll: true });
}
