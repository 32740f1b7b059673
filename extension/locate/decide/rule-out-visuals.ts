import type { Looked, VisualExclusion, VisualExclusionId } from '../rules/visual-exclusions.ts';
import { trace } from './trace.ts';

/** Does a rule of the table rule it out? */
export function isRuledOut<It extends Looked>(
  table: readonly (VisualExclusion<It> & { readonly id: VisualExclusionId })[],
  it: It,
): boolean {
  const by = table.find(({ when }) => when(it));
  trace?.judgedVisual(it.page, it.element, by?.id ?? null);
  return by !== undefined;
}
