import type { FindingId } from '../messages/fr/findings.ts';
import type { remedyText } from '../messages/fr/remedies.ts';
import type { Context } from './context.ts';
import type { CardRoute, CheckId, Route, Tone } from './diagnosis.ts';

export type RemedyId = keyof typeof remedyText;

/**
 * One answer to "can I do it with my card, here, now?", with all that follows from it. Tables of these are searched in the order of the
 * way from service to browser; the first that holds is the headline.
 */
export interface Finding {
  readonly id: FindingId;
  /** The check it rests on; null when nothing is in the way. */
  readonly check: CheckId | null;
  readonly state: CardRoute['state'];
  readonly tone: Tone;
  /** For everybody but ADELI holders, see card-route.ts. */
  readonly route: Route;
  readonly when: (context: Context) => boolean;
  /** Remedies in the order to try them; those that do not apply to this computer are left out (remedies.ts). */
  readonly remedies: readonly RemedyId[];
}

/** How a row is written: id, check, state, tone, route, when, remedies. */
export const finding = (
  id: FindingId,
  check: CheckId | null,
  state: CardRoute['state'],
  tone: Tone,
  route: Route,
  when: Finding['when'],
  remedies: readonly RemedyId[] = [],
): Finding => ({ id, check, state, tone, route, when, remedies });

export const WITH_CARD = 'activate-with-card';
export const WITHOUT_CARD = 'activate-without-card';
export const ELSEWHERE = 'other-computer';
