import type { Bubble } from '../contracts/overlay.ts';
import { type Box, between } from '../dom/box.ts';
import * as dom from '../dom/reads.ts';
import { hasUserActed, onTrusted } from '../dom/trusted-events.ts';
import { placeBubble } from './bubble/placement.ts';
import { createOverlayDom, type OverlayDom } from './overlay-dom.ts';
import { createSheet, isFrame } from './picker-sheet.ts';

/** Share of the window's height that the words may take while a control is to be shown; they scroll inside. */
const MOST = 0.45;

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
  /** Chosen for the user at first, who is asked; null for none. */
  readonly proposed: Element | null;
  /** Words before a control is chosen, or about the chosen one. Actions: `yes`, `again`, `focused`, `cancel`. */
  words(chosen: Element | null): Bubble;
  /** Only the top frame explains at once; every frame does when the focus comes into it, and asks to confirm. */
  readonly explains: boolean;
  onChosen(control: Element): void;
  onCancel(): void;
}

/** Puts the words beside the chosen control; while none is chosen, no higher than leaves a page to show it on, as at 400 % zoom. */
function putWords({ measureBubble, putBubble }: OverlayDom, viewport: Box, chosen: Box | null): void {
  const whole = measureBubble(viewport.width);
  const size = chosen === null ? { ...whole, height: Math.min(whole.height, viewport.height * MOST) } : whole;
  const place = placeBubble({ viewport, size, target: chosen, others: [], focused: null });
  putBubble(place ?? { x: 8, y: 8, height: Math.min(size.height, viewport.height - 16) });
}

function onEscape(window: Window, giveUp: () => void, signal: AbortSignal): void {
  const hear = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // Kept from the page: its dialogs would close on Escape too.
    event.preventDefault();
    event.stopImmediatePropagation();
    giveUp();
  };
  onTrusted(window, 'keydown', hear, { capture: true, signal });
}

/**
 * Lets the user show a control. A transparent sheet of ours takes the pointer, so the page gets no click at all and is not
 * changed. While it is there, and only then, Escape is heard everywhere and kept from the page: it gives up.
 */
export function startPicker(options: PickerOptions): void {
  const { document } = options;
  const view = dom.defaultView(document);
  if (view === null) return;
  const end = new AbortController();
  options.signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  let hovered: Element | null = null;
  let chosen: Element | null = null;
  /** The element that had the focus before it moved to the bubble. */
  let visited: Element | null = null;
  /** Whether the user has moved the words out of the way. */
  let isFolded = false;

  const finish = (tell: () => void): void => {
    end.abort();
    tell();
  };
  const giveUp = (): void => finish(options.onCancel);
  const act = (id: string): void => {
    const control = chosen;
    if (id === 'yes' && control !== null) finish(() => options.onChosen(control));
    else if (id === 'cancel') giveUp();
    else choose(id === 'focused' ? visited : null);
  };
  const fold = (folded: boolean) => (): void => {
    isFolded = folded;
    draw();
  };
  const events = { action: act, fold: fold(true), unfold: fold(false), showPlace: () => {} };
  /** Stands where it can be pressed: inside the modal dialog of the page, while there is one. */
  const home = (): Element => options.modal() ?? dom.documentElement(document);
  const overlayDom = createOverlayDom(document, events, { kind: 'picker', home, onGaveUp: giveUp }, end.signal);
  const focusWords = (): void => dom.focus(overlayDom.bubble.element, { preventScroll: true });
  const explains = (): boolean => options.explains || visited !== null;

  const choose = (control: Element | null): void => {
    chosen = control;
    hovered = null;
    sheet.style.display = control === null ? 'block' : 'none';
    draw();
    if (control !== null || explains()) focusWords();
  };
  const draw = (): void => {
    if (dom.parentNode(overlayDom.host) !== home()) {
      overlayDom.settle();
      if (options.explains) focusWords();
    }
    const pointed = chosen ?? hovered ?? visited;
    const box = pointed === null ? null : dom.getBoundingClientRect(pointed);
    overlayDom.readPlace();
    overlayDom.mark.point(box === null ? null : { kind: 'area', box });
    if (chosen === null && !explains()) overlayDom.putBubble(null);
    else {
      const mode = isFolded && chosen === null ? 'folded' : 'open';
      overlayDom.bubble.render({ words: options.words(chosen), mode, offersPlace: false });
      putWords(overlayDom, between(0, 0, view.innerWidth, view.innerHeight), chosen === null ? null : box);
    }
  };
  const onHover = (control: Element | null): void => {
    hovered = control;
    draw();
  };
  const onFocus = (): void => {
    // A page may move the focus by itself; what it moves it to was not shown by the user.
    if (!hasUserActed()) return;
    const focused = options.focused();
    if (focused !== null && !isFrame(focused)) visited = focused;
    draw();
  };

  const sheet = createSheet(document, { controlAt: options.controlAt, onHover, onChosen: choose }, end.signal);
  overlayDom.frame.after(sheet);
  onEscape(view, giveUp, end.signal);
  const listening = { capture: true, passive: true, signal: end.signal };
  onTrusted(view, 'focusin', onFocus, listening);
  onTrusted(document, 'toggle', draw, listening);
  onTrusted(view, 'scroll', draw, listening);
  onTrusted(view, 'resize', draw, listening);
  if (options.proposed !== null) dom.scrollIntoView(options.proposed, { block: 'center', behavior: 'instant' });
  choose(options.proposed);
}
