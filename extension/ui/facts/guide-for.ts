import type { GuideId } from '../../../shared/guides/guide.ts';
import { type Audience, hasEpop, hasStaffGuide } from '../../../shared/identity/audience.ts';

/** E-POP is the Ordre des pharmaciens' own: nobody else is led there. */
export function isGuideFor(id: GuideId, audience: Audience): boolean {
  if (id === 'staff-contact-details') return hasStaffGuide(audience);
  return id !== 'update-contact-details' || hasEpop(audience);
}
