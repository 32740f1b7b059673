import type { PageGate } from '../../../shared/guides/descriptor.ts';
import type { Match } from '../match.ts';
import type { Page } from '../page/page.ts';
import { faultOf, GATE, type GateId } from '../rules/gate.ts';
import { trace } from './trace.ts';

/** Rules for which the page is not where the step is, or is not seen: what it says of itself is no answer. */
const ELSEWHERE: ReadonlySet<GateId> = new Set(['other-host', 'no-page', 'frame-unseen']);

const shutBy = (page: Page, gate: PageGate): GateId | undefined => GATE.find(({ when }) => when(page, gate))?.id;

/** Do host, path, headings and the page's state allow a search? */
export const passesGate = (page: Page, gate: PageGate): boolean => shutBy(page, gate) === undefined;

/** With the reason as far as the page says it of itself; null where the gate is open. */
export function answerOfShut(page: Page, gate: PageGate): Match | null {
  const by = shutBy(page, gate);
  if (by === undefined) return null;
  trace?.decided({ gate: by });
  const reason = (ELSEWHERE.has(by) ? null : faultOf(page)) ?? 'wrong-page';
  return { reason, level: 'none' };
}
