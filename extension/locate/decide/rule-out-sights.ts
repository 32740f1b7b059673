import type { Looked, SightExclusion, SightExclusionId } from '../rules/sight-exclusions.ts';
import { trace } from './trace.ts';

/** Does a rule of the table rule it out? */
export function isRuledOut<It extends Looked>(
  table: readonly (SightExclusion<It> & { readonly id: SightExclusionId })[],
  it: It,
): boolean {
  const by = table.find(({ when }) => when(it));
  trace?.sighted(it.page, it.element, by?.id ?? null);
  return by !== undefined;
}
