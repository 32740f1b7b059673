import type { FindingId } from '../messages/fr/findings.ts';
import type { remedyText } from '../messages/fr/remedies.ts';
import type { ReasonId } from '../messages/fr/routes.ts';
import type { Context } from './context.ts';
import type { CardRoute, CheckId, Tone } from './diagnosis.ts';
import type { MendId } from './mends.ts';

export type RemedyId = keyof typeof remedyText;

/** One answer to "can I do it with my card, here, now?", with all that follows from it. */
export interface FindingRow {
  /** The check it rests on; null when nothing is in the way. */
  readonly check: CheckId | null;
  readonly state: CardRoute['state'];
  readonly tone: Tone;
  /** What the card needs before it can be used here. */
  readonly mend: MendId;
  /** Why the way that follows from `mend` is advised. */
  readonly reason: ReasonId;
  readonly when: (context: Context) => boolean;
  /** Remedies in the order to try them; those that do not apply to this computer are left out (remedies.ts). */
  readonly remedies?: readonly RemedyId[];
}

export interface Finding extends FindingRow {
  readonly id: FindingId;
}

/** Rows by id, in the order in which they are tried: the first that holds is the headline. */
export type FindingTable = Readonly<Partial<Record<FindingId, FindingRow>>>;
