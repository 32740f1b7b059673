import type { TroubleId } from '../../guides/troubles.ts';
import type { TroubleWords } from './trouble-words.ts';
import { cardTroubleText } from './troubles-card.ts';
import { ordreTroubleText } from './troubles-ordre.ts';
import { phoneTroubleText } from './troubles-phone.ts';
import { siteTroubleText } from './troubles-site.ts';

/** Every trouble, from the place where it happens. */
export const troubleText: Readonly<Record<TroubleId, TroubleWords>> = {
  ...cardTroubleText,
  ...phoneTroubleText,
  ...siteTroubleText,
  ...ordreTroubleText,
};
