import type { AddressId, PhoneId } from '../guides/addresses.ts';
import type { DrawingId, GuideId } from '../guides/guide.ts';
import type { caseText, ownPageText, wayText } from '../messages/fr/ways.ts';
import type { StatementId } from './statements.ts';

/** Ways the memo did not have: no steps on a page to be ringed, but situations, each with its known and unknown points. */
export type WayId = keyof typeof wayText;

/** Where a way can send the user inside the extension, beside guides and official pages. */
export type OwnPage = keyof typeof ownPageText;

/** One situation. Its words, remedies in order and unknown points: shared/messages/fr/ways.ts, under its id. */
export interface Case {
  readonly id: keyof typeof caseText;
  readonly drawing: DrawingId;
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
