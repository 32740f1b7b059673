import type { GuideId } from '../../../shared/guides/guide.ts';
import { type Audience, hasEpop, hasStaffGuide } from '../../../shared/identity/audience.ts';

/** Whom the lists of guides offer it to: a titulaire comes to the guide for their staff from the staff's own page. */
export const isOfferedTo = (id: GuideId, audience: Audience): boolean =>
  id !== 'staff-contact-details' && isGuideFor(id, audience);

/** E-POP is the Ordre des pharmaciens' own: nobody else is led there. */
export function isGuideFor(id: GuideId, audience: Audience): boolean {
  if (id === 'staff-contact-details') return hasStaffGuide(audience);
  return id !== 'update-contact-details' || hasEpop(audience);
}
