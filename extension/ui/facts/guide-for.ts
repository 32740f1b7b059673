import type { GuideId } from '../../../shared/guides/guide.ts';
import { type Audience, hasEpop } from '../../../shared/identity/audience.ts';

/** E-POP is the Ordre des pharmaciens' own: nobody else is led there. */
export const isGuideFor = (id: GuideId, audience: Audience): boolean =>
  id !== 'update-contact-details' || hasEpop(audience);
