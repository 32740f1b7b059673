import { isLastTry } from '../../../shared/diagnosis/tries-of-one-card.ts';
import { hasEpop } from '../../../shared/identity/audience.ts';
import type { Standing } from '../session/current-step.ts';
import { at, firstWith, isWait, needsCard, runs } from './conditions.ts';
import type { Situation } from './situation.ts';

/** A code that was typed is told in the guide that asks for it. */
export const tellsCode = (situation: Situation, ...codes: readonly Standing['code'][]): boolean =>
  runs(situation) && hasCode(situation, ...codes);
const hasCode = ({ at: standing }: Situation, ...codes: readonly Standing['code'][]): boolean =>
  standing !== null &&
  firstWith(standing.guide, ({ cardCode }) => cardCode !== undefined) >= 0 &&
  codes.includes(standing.code);
/** Read now or before: a card that was taken out is as blocked as in the reader. */
export const isAtLastTry = (situation: Situation): boolean =>
  isLastTry(situation.cards.tries) && (needsCard(situation) || hasCode(situation, 'wrong'));
/** Read how many tries are left before typing again. */
export const isUnreadCode = (situation: Situation): boolean =>
  tellsCode(situation, 'wrong') && !situation.cards.isCodeRead;
export const showsTroubles = (situation: Situation): boolean =>
  runs(situation) && situation.open.has('panel') && situation.cards.troubles === at(situation).step.id;
/** Their word, or whose the card is; a blocked card has its own row. */
export const isShut = (situation: Situation): boolean =>
  needsCard(situation) && situation.cards.shut !== null && situation.cards.shut !== 'blocked';
export const isUseless = (situation: Situation): boolean => needsCard(situation) && situation.desk?.card === 'useless';
/** A code that was not counted says less than a card that is of no use. */
export const isUncountedCode = (situation: Situation): boolean =>
  tellsCode(situation, 'uncounted', 'unknown') && !isUseless(situation);
export const isForOthers = ({ at: standing, desk }: Situation): boolean =>
  standing?.guide.id === 'update-contact-details' &&
  !isWait(standing) &&
  desk !== null &&
  !hasEpop(desk.advice.audience);
