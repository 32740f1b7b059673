import type { AddressId, PhoneId } from '../guides/addresses.ts';
import type { DrawingId, GuideId } from '../guides/guide.ts';
import type { StatementId } from './statements.ts';

/** Ways the memo did not have: no steps on a page to be ringed, but situations, each with its known and unknown points. */
export type WayId = 'ecps-trouble' | 'pharmacy-staff' | 'replacement';

export type CaseId =
  | 'expired'
  | 'code-forgotten'
  | 'new-phone'
  | 'phone-stolen'
  | 'unasked-request'
  | 'accepted-request'
  | 'app-silent'
  | 'blocked'
  | 'staff-registration'
  | 'staff-activation'
  | 'staff-details'
  | 'staff-helping'
  | 'desk-before'
  | 'desk-activation'
  | 'desk-after';

/** Where a way can send the user inside the extension, beside guides and official pages. */
export type OwnPage = 'erase' | 'phone-card';

/** One situation. Its words, remedies in order and unknown points: shared/messages/fr/ways.ts, under its id. */
export interface Case {
  readonly id: CaseId;
  readonly drawing: DrawingId;
  /** What was read somewhere. */
  readonly known: readonly StatementId[];
  readonly guides: readonly GuideId[];
  readonly addresses: readonly AddressId[];
  readonly phones: readonly PhoneId[];
  readonly own?: readonly OwnPage[];
}

export interface Way {
  readonly id: WayId;
  /** `one`: the user looks for the case that is theirs; `all`: one after the other. */
  readonly reading: 'one' | 'all';
  readonly cases: readonly Case[];
}
