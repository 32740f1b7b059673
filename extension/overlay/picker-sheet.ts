import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import { element } from './host/elements.ts';

export const isFrame = (one: Element): boolean => /^i?frame$/.test(dom.localName(one));

interface SheetEvents {
  /** The control at this point of the viewport, under everything of ours; a frame is answered as itself. */
  readonly controlAt: (x: number, y: number) => Element | null;
  /** The pointer is over this control now, or over none. */
  readonly onHover: (control: Element | null) => void;
  /** Called when a control was clicked. */
  readonly onChosen: (control: Element) => void;
}

/** A transparent sheet over the whole window. It takes the pointer, so that the page gets no click at all. */
export function createSheet(
  document: Document,
  { controlAt, onHover, onChosen }: SheetEvents,
  signal: AbortSignal,
): HTMLElement {
  const sheet = element(document, 'div', { part: 'sheet' });
  sheet.style.cssText = 'position:fixed;inset:0;pointer-events:auto;cursor:crosshair';
  const underneath = (event: Event): Element | null => {
    const { clientX, clientY } = event as PointerEvent;
    return controlAt(clientX, clientY);
  };
  // Inside a frame its own picker takes over; the sheet is back when the pointer is.
  onTrusted(sheet, 'pointermove', (event) => {
    const control = underneath(event);
    const isOverFrame = control !== null && isFrame(control);
    sheet.style.pointerEvents = isOverFrame ? 'none' : 'auto';
    onHover(isOverFrame ? null : control);
  });
  const back = (): void => {
    sheet.style.pointerEvents = 'auto';
  };
  onTrusted(dom.defaultView(document) as Window, 'pointermove', back, { capture: true, passive: true, signal });
  onTrusted(sheet, 'click', (event) => {
    const control = underneath(event);
    if (control !== null && !isFrame(control)) onChosen(control);
  });
  return sheet;
}
