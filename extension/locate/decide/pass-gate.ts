import type { PageGate } from '../../../shared/guides/descriptor.ts';
import type { Page } from '../page/page.ts';
import { GATE } from '../rules/gate.ts';
import { trace } from './trace.ts';

/** Do host, path, headings and the page's state allow a search? */
export function passesGate(page: Page, gate: PageGate): boolean {
  const by = GATE.find(({ when }) => when(page, gate));
  if (by !== undefined) trace?.gateShut(by.id);
  return by === undefined;
}
