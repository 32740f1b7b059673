import { intersect, isEmpty } from '../../dom/box.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import { boxOf } from '../../sight/boxes.ts';

/** Calls back when the pointer comes to where the subject is, whatever lies on top there: a press may follow. */
export function onPointerOver(subject: Element, act: () => void, signal: AbortSignal): void {
  const document = dom.ownerDocument(subject);
  onTrusted(
    dom.defaultView(document) ?? document,
    'pointerover',
    (event) => {
      const { clientX: x, clientY: y } = event as PointerEvent;
      if (!isEmpty(intersect(boxOf(subject), { x, y, width: 1, height: 1 }))) act();
    },
    { capture: true, passive: true, signal },
  );
}
