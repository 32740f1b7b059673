import { type Box, contains, isSame } from '../../dom/box.ts';
import { boxOf } from '../../sight/boxes.ts';
import { pressOn } from '../../sight/press.ts';
import type { ReasonId } from '../../sight/reasons.ts';
import { seen } from '../../sight/seen.ts';

/**
 * How the subject can be seen now.
 * `gone`: what was found is no longer true. `hidden`: still there, but a ring would point at something else. `visible`: `box` is what its
 * containers let through; `inView` says that all of it is on screen and that nothing lies over its middle.
 */
export type Visibility =
  | { readonly state: 'gone'; readonly reason: ReasonId }
  | { readonly state: 'hidden'; readonly reason: ReasonId }
  | { readonly state: 'visible'; readonly box: Box; readonly inView: boolean };

const GONE: ReadonlySet<ReasonId> = new Set(['not-in-page', 'not-displayed', 'no-size', 'other-words']);

export const unseenFor = (reason: ReasonId): Visibility => ({ state: GONE.has(reason) ? 'gone' : 'hidden', reason });

/** Reads layout, changes nothing. One hit test, where its middle is clear. */
export function visibilityOf(subject: Element, viewport: Box): Visibility {
  const look = seen(subject);
  if (look.reason !== null) return unseenFor(look.reason);
  const { reason, isClear } = pressOn(subject, look, false);
  if (reason !== null) return unseenFor(reason);
  const whole = boxOf(subject);
  return { state: 'visible', box: look.box, inView: isClear && contains(viewport, whole) && contains(look.box, whole) };
}

/** Whether two measures agree, boxes exactly. */
export const isSameVisibility = (a: Visibility, b: Visibility): boolean =>
  a.state === 'visible' && b.state === 'visible' ? a.inView === b.inView && isSame(a.box, b.box) : a.state === b.state;
