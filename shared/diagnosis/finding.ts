import type { FindingId } from '../messages/fr/findings.ts';
import type { remedyText } from '../messages/fr/remedies.ts';
import type { ReasonId } from '../messages/fr/routes.ts';
import type { CardRoute, CheckId, Tone, Verdict } from './diagnosis.ts';
import type { MendId } from './mends.ts';

export type RemedyId = keyof typeof remedyText;

/** Advice that comes after the headline's own, in the order of remedies.ts. */
export type AlsoId = Extract<RemedyId, 'galss-pcsc' | 'separate-reader' | 'other-computer' | 'diagam' | 'order-card'>;

/** One answer to "can I do it with my card, here, now?", with all that follows from it. */
export interface FindingRow {
  /** The outcomes of a check by which it holds (outcome.ts); none for the answer that nothing is in the way. */
  readonly on: readonly `${CheckId}/${string}`[];
  readonly state: CardRoute['state'];
  readonly tone: Tone;
  /** What the card needs before it can be used here. */
  readonly mend: MendId;
  /** Why the way that follows from `mend` is advised. */
  readonly reason: ReasonId;
  /** Remedies in the order to try them; those that do not apply to this computer are left out (remedies.ts). */
  readonly remedies?: readonly RemedyId[];
  readonly also?: readonly AlsoId[];
}

/** An answer for which no contents of a card are needed, with the word that outsiders know it by (verdict.ts). */
export interface UnreadRow extends FindingRow {
  readonly verdict: Exclude<Verdict, 'works' | 'probable'>;
}

/** Rows by id, in the order in which they are tried. A row without a headline does not compile. */
export type FindingTable<Row extends FindingRow = FindingRow> = Readonly<Partial<Record<FindingId, Row>>>;
