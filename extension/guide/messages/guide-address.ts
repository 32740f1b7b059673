import type { GuideId } from '../../../shared/guides/guide.ts';
import { isGuideId } from '../../../shared/guides/guides.ts';

/** The guide that an address of the side panel starts, e.g. `#guide=sign-in`; null when it names none. */
export function guideOfHash(hash: string): GuideId | null {
  const guide = new URLSearchParams(hash.replace(/^#/, '')).get('guide');
  return isGuideId(guide) ? guide : null;
}
