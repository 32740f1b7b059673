import type { CardHolder } from '../diagnosis/facts.ts';
import { professionText } from '../messages/fr/professions.ts';

/**
 * Who asks, as far as the way depends on it: where contacts are corrected, which number a registration asks for, who has no e-CPS at all.
 * `staff`: préparateurs and employees of a pharmacy; `trainee`: internes; `student`: students who are none, and have no e-CPS yet; `other`: another profession, with another Ordre.
 */
export type Audience = 'pharmacist' | 'staff' | 'trainee' | 'student' | 'other';

export const AUDIENCES: readonly Audience[] = ['pharmacist', 'staff', 'trainee', 'student', 'other'];

/** Table G15. */
const PHARMACIST = '21';
const PREPARER = '39';
/** Table G02: CPF, then the cards of a structure's people. */
const IN_TRAINING = '1';
const OF_STRUCTURES: readonly string[] = ['2', '3'];

/** What a card says of its holder; undefined where it was not read, or says what we do not know. */
export function audienceOnCard(holder: CardHolder | undefined): Audience | undefined {
  const { cardType, profession } = holder ?? {};
  if (cardType === IN_TRAINING) return 'trainee';
  if (profession === PHARMACIST) return 'pharmacist';
  if (profession === PREPARER) return 'staff';
  if (profession !== undefined) return Object.hasOwn(professionText, profession) ? 'other' : undefined;
  return cardType !== undefined && OF_STRUCTURES.includes(cardType) ? 'staff' : undefined;
}

/** A press outweighs the card, for it comes after; without either, the usual case. */
export const audienceOf = (told: Audience | null, onCard: Audience | null | undefined): Audience =>
  told ?? onCard ?? 'pharmacist';

/** The Ordre keeps the contacts of pharmacists; who keeps those of internes is not known (docs/sources/field-2026-12.md 4). */
export const hasEpop = (audience: Audience): boolean => audience === 'pharmacist';

/** A titulaire corrects the contacts of their staff; the staff has the sheet to hand over. */
export const hasStaffGuide = (audience: Audience): boolean => audience === 'pharmacist' || audience === 'staff';

/** Préparateurs have no Ordre, and a page of ours on where their contacts are corrected. */
export const hasContactsPage = (audience: Audience): boolean => audience === 'staff';
