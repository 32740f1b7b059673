import type { FindingId } from '../messages/fr/findings.ts';
import { isRead } from './conditions.ts';
import type { Context } from './context.ts';
import type { Verdict } from './diagnosis.ts';
import type { FindingTable, UnreadRow } from './finding.ts';
import { READER_FINDINGS } from './findings-reader.ts';
import { SLOT_FINDINGS } from './findings-slot.ts';

const UNREAD: FindingTable<UnreadRow> = { ...READER_FINDINGS, ...SLOT_FINDINGS };

/**
 * What was observed of reader and card, in the words that outsiders rely on (`diagnose --json`, docs/diagnosis.md). Nothing here reads it.
 * @param decides the first finding along the way
 */
export function verdictOf(decides: FindingId, context: Context): Verdict {
  const unread = UNREAD[decides]?.verdict;
  if (unread !== undefined) return unread;
  if (isRead(context)) return 'works';
  return context.cps?.evidence === 'issuer' || context.cps?.evidence === 'atr-exact' ? 'probable' : 'not-tested';
}
