import type { PageGate } from '../../../shared/guides/descriptor.ts';
import type { Match, NoMatchReason } from '../match.ts';
import type { Page } from '../page/page.ts';
import { faultOf, GATE, type GateId } from '../rules/gate.ts';
import { trace } from './trace.ts';

/** Rules for which the page is not where the step is, or is not seen: what it says of itself is no answer. */
const ELSEWHERE: ReadonlySet<GateId> = new Set(['other-host', 'no-page', 'frame-unseen']);

const shutBy = (page: Page, gate: PageGate) => GATE.find(({ when }) => when(page, gate));

/** The same, where the answer is none of the target. */
export const isOpen = (page: Page, gate: PageGate): boolean => shutBy(page, gate) === undefined;

/** Do host, path, headings and the page's state allow a search? */
export function passesGate(page: Page, gate: PageGate): boolean {
  const by = shutBy(page, gate);
  if (by !== undefined) trace?.gateShut(by.id);
  return by === undefined;
}

/** Why the gate is shut, as far as the page says it of itself. */
function reasonOfShut(page: Page, gate: PageGate): NoMatchReason {
  const by = shutBy(page, gate)?.id;
  return (by === undefined || ELSEWHERE.has(by) ? null : faultOf(page)) ?? 'wrong-page';
}

/** The answer of a step whose gate is shut. */
export const answerOfShut = (page: Page, gate: PageGate): Match => ({
  level: 'none',
  reason: reasonOfShut(page, gate),
});
