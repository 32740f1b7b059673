import type { GuideId } from '../../../shared/guides/guide.ts';
import { hasContactsPage } from '../../../shared/identity/audience.ts';
import type { Act } from './acts.ts';
import type { Main } from './row.ts';
import type { Desk } from './situation.ts';

export const REMEDY: Act = { id: 'remedy' };
export const SIGN_IN: Act = { id: 'sign-in', guide: 'sign-in' };
export const MEMO: Act = { id: 'memo' };

/** To correct contacts that the Ordre des pharmaciens does not keep: préparateurs have a page of ours, other Ordres their own. */
export const contactsElsewhere = ({ advice }: Pick<Desk, 'advice'>): Main =>
  hasContactsPage(advice.audience) ? { id: 'contacts-page' } : 'rest';

export function start({ advice: { route, guide } }: Desk): Act {
  return route === 'other-computer' ? { id: 'follow', guide } : { id: 'start', guide };
}

/** The next best way, beside the advised one. */
export function next({ advice }: Desk): readonly Act[] {
  const way: GuideId | 'contacts-elsewhere' | null =
    advice.next === 'other-computer' ? 'activate-with-card' : advice.next;
  if (way === null) return [];
  if (way === 'contacts-elsewhere') return hasContactsPage(advice.audience) ? [{ id: 'contacts-page' }] : [];
  return [{ id: 'follow', guide: way }];
}
