import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';

export interface PointerWatch {
  /** Whether the page draws the pointer by itself, or has locked it, and so may show it where it does not press. */
  isDrawnByPage(): boolean;
}

/**
 * Watches what the pointer looks like over each thing that it comes to. A picture of the page, or none beside which the page draws one, may be
 * seen over the subject while a press goes to what is beside it (cursorjacking).
 * @param onChange called when the answer is another one
 */
export function watchPointer(document: Document, onChange: () => void, signal: AbortSignal): PointerWatch {
  let isDrawnByPage = false;
  const onOver = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse' || !(target instanceof Element)) return;
    const before = isDrawnByPage;
    const { cursor } = getComputedStyle(target);
    isDrawnByPage = !isOwn(target) && (cursor === 'none' || cursor.includes('('));
    if (isDrawnByPage !== before) onChange();
  };
  const window = dom.defaultView(document) ?? document;
  onTrusted(window, 'pointerover', onOver, { capture: true, passive: true, signal });
  onTrusted(document, 'pointerlockchange', onChange, { signal });
  return { isDrawnByPage: () => isDrawnByPage || dom.pointerLockElement(document) !== null };
}
