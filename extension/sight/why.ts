import { isUnderLayer } from './layer.ts';
import { pressOn } from './press.ts';
import type { ReasonId } from './reasons.ts';
import { seen } from './seen.ts';

/** Why a ring may not stand on a control where it is now: one style of all around it, nine hit tests. @returns null where it may */
export function whyNoRing(target: Element): ReasonId | null {
  const look = seen(target);
  if (look.reason !== null) return look.reason;
  return isUnderLayer(target) ? 'under-layer' : pressOn(target, look, true).reason;
}
