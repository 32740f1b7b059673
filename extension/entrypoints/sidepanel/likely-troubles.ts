import type { Check, CheckId, CheckStatus } from '../../../shared/diagnosis/diagnosis.ts';
import type { Trouble } from '../../../shared/guides/troubles.ts';
import { SEEN_BY_CHECKS } from '../../../shared/troubles/seen-by-checks.ts';

/** At once; what is left is looked for. */
const MOST_SHOWN = 6;

/**
 * Troubles of a step by what is known of this desk and this card: first those that a check has found something of, last those whose checks
 * are all in order, which are not shown unasked.
 * @param checks of the helper program; null where it is not there
 */
export function likelyTroubles(
  troubles: readonly Trouble[],
  checks: readonly Check[] | null,
): { readonly shown: readonly Trouble[]; readonly others: readonly Trouble[] } {
  const isSome = (id: CheckId, wanted: CheckStatus): boolean =>
    (checks ?? []).some((one) => one.id === id && one.status === wanted);
  const seenBy = ({ id }: Trouble): readonly CheckId[] => SEEN_BY_CHECKS[id] ?? [];
  const isSeen = (trouble: Trouble): boolean => seenBy(trouble).some((id) => isSome(id, 'fail'));
  const isRuledOut = (trouble: Trouble): boolean =>
    seenBy(trouble).length > 0 && seenBy(trouble).every((id) => isSome(id, 'ok'));
  const kept = troubles.filter((trouble) => !isRuledOut(trouble));
  const ordered = [...kept.filter(isSeen), ...kept.filter((trouble) => !isSeen(trouble))];
  return {
    shown: ordered.slice(0, MOST_SHOWN),
    others: [...ordered.slice(MOST_SHOWN), ...troubles.filter(isRuledOut)],
  };
}
