import { ruleFor } from '../rules/exclusion.ts';
import type { Visual, VisualExclusion, VisualExclusionId } from '../rules/visual-exclusions.ts';
import { trace } from './trace.ts';

/** Does a rule of the table rule it out? */
export function isRuledOut<It extends Visual>(
  table: readonly (VisualExclusion<It> & { readonly id: VisualExclusionId })[],
  it: It,
): boolean {
  const by = ruleFor(table, it);
  trace?.visualJudged(it.page, it.element, by?.id ?? null);
  return by !== undefined;
}
