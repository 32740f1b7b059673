import type { Hint } from '../../../shared/guides/descriptor.ts';
import type { Control } from '../page/control.ts';
import type { Page } from '../page/page.ts';
import { type Among, TIE_BREAKS, type TieBreak, type TieBreakId } from '../rules/tie-breaks.ts';
import { trace } from './trace.ts';

const amongOf = ({ first, strengths, section, not }: Hint): Among => {
  if (first) return 'fields';
  if (strengths !== undefined) return 'names';
  if (!section?.required) return 'page';
  return not?.entry === undefined ? 'sections' : 'periods';
};

/** Null when no tie-break rule picks one: an ambiguity. */
export function breakTie<C extends Control>(page: Page, equal: readonly C[], hint: Hint): C | null {
  const among = amongOf(hint);
  const rows: readonly (TieBreak & { readonly id: TieBreakId })[] = TIE_BREAKS;
  for (const row of rows) {
    const chosen = row.for.includes(among) ? row.choose(page, equal, hint) : null;
    if (chosen === null) continue;
    trace?.decided({ tieBreak: row.id });
    return chosen;
  }
  return null;
}
