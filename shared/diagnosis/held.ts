import type { FindingId } from '../messages/fr/findings.ts';
import type { Seen } from './checks.ts';
import type { CheckId } from './diagnosis.ts';
import type { FindingRow } from './finding.ts';
import { FINDINGS } from './findings.ts';

/** A finding that holds, and the check that it holds by; null where nothing is in the way. */
export interface Held extends FindingRow {
  readonly id: FindingId;
  readonly check: CheckId | null;
}

/** The findings among `ids` that hang on what was seen, in that order. */
export const heldOf = (ids: readonly FindingId[], seen: readonly Seen[]): readonly Held[] =>
  ids.flatMap((id) => {
    const row = FINDINGS[id];
    const at = seen.find(({ name }) => name !== undefined && row.on.includes(name));
    return at === undefined ? [] : [{ id, ...row, check: at.check.id }];
  });

export const READY: Held = { id: 'ready', ...FINDINGS.ready, check: null };

/** The finding that decides. None that is green goes before one that is not. */
export const firstOf = (held: readonly Held[]): Held => held.find(({ tone }) => tone !== 'ok') ?? held[0] ?? READY;
