import { NO_ANSWERS } from '../../../shared/diagnosis/answers.ts';
import { shutOf } from '../../../shared/diagnosis/shut.ts';
import { cardIn, triesOf } from '../session/cards.ts';
import type { Observed } from '../session/observed.ts';
import type { OfCards } from './situation.ts';

/** What was observed of cards, as far as rows ask for it. */
export const ofCards = ({ code, troubles, insists, ...cards }: Observed, answers = NO_ANSWERS): OfCards => ({
  tries: triesOf(cards, code?.key ?? null),
  isCodeRead: code?.isRead === true,
  troubles,
  shut: shutOf({ answers, whose: cardIn(cards)?.whose, tries: null, insists }),
});
