import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';

/** Milliseconds between two renewals, for each costs a frame (15 ms on a page of 10,000 elements), and how long the drawing outlasts the last one. */
const RENEWED_MS = 20_000;
const UNATTENDED_MS = 25_000;

/**
 * Everything in a root of ours vanishes by itself once no script renews it: an extension that is updated, switched off or removed leaves
 * its nodes in open pages, where a ring would soon be on something else. No page finds these animations: `getAnimations` of the document
 * and of our host stops at a shadow root. A delay, no step at the end: an animation that runs asks for every frame, 38 ms a second on a page of
 * 10,000 elements (measured).
 */
export const attendedStyles = `@keyframes unattended{to{visibility:hidden}}
:host>*{animation:unattended 1ms ${UNATTENDED_MS}ms forwards}`;

/** Renews the drawing in a root with those styles. @param signal ends it; the drawing then vanishes */
export function attend(document: Document, root: ShadowRoot, signal: AbortSignal): void {
  const renew = (): void => {
    for (const animation of root.getAnimations())
      if (animation instanceof CSSAnimation && animation.animationName === 'unattended') animation.currentTime = 0;
  };
  const timer = setInterval(renew, RENEWED_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  // In a hidden page timers are slow, and the animation has come to its end.
  onTrusted(document, 'visibilitychange', renew, { signal });
  onTrusted(dom.defaultView(document) ?? document, 'pageshow', renew, { signal });
}
