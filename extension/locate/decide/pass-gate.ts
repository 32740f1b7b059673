import type { PageGate } from '../../../shared/guides/descriptor.ts';
import type { Page } from '../page/page.ts';
import { GATE } from '../rules/gate.ts';
import { trace } from './trace.ts';

const shutBy = (page: Page, gate: PageGate) => GATE.find(({ when }) => when(page, gate));

/** The same, where the answer is none of the target. */
export const isOpen = (page: Page, gate: PageGate): boolean => shutBy(page, gate) === undefined;

/** Do host, path, headings and the page's state allow a search? */
export function passesGate(page: Page, gate: PageGate): boolean {
  const by = shutBy(page, gate);
  if (by !== undefined) trace?.gateShut(by.id);
  return by === undefined;
}
