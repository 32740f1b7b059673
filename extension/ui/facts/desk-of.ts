import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { type Recommendation, recommend } from '../../../shared/diagnosis/recommend.ts';
import { shutOf } from '../../../shared/diagnosis/shut.ts';
import { audienceOnCard } from '../../../shared/identity/audience.ts';
import type { Desk } from '../../guide/decision/situation.ts';
import { triesOf, whoseOf } from '../../guide/session/cards.ts';
import type { Observed } from '../../guide/session/observed.ts';
import { cpsOf } from './card-of.ts';

interface Seen {
  readonly answers: Answers;
  readonly diagnosis: Diagnosis | null;
  readonly facts: Facts | null;
  readonly observed: Observed;
  readonly reading: Desk['reading'];
  readonly resists: boolean;
}

/** What is known of person and desk, with the way to advise. */
export function deskOf({ answers, diagnosis, facts, observed, reading, resists }: Seen): Desk {
  const { insists, code, ...cards } = observed;
  const tries = triesOf(cards, code?.key ?? null);
  const card = cpsOf(facts, diagnosis);
  const kept = typeof card?.pinTriesLeft === 'number' ? null : tries;
  const besides = { resists, tries, whose: whoseOf(cards) };
  const shut = shutOf({ answers, whose: audienceOnCard(card?.holder), tries: kept, insists });
  const advice = recommend(answers, diagnosis, facts, { ...besides, shut });
  // Whatever else is wanted, the card is judged for its own way.
  const withCard = recommend({ ...answers, situation: 'card-and-reader' }, diagnosis, facts, besides);
  return { answers, advice, shut, card: reading === 'now' ? cardIn(withCard) : 'unknown', reading };
}

function cardIn({ route, remedyLeads, start, reason }: Recommendation): Desk['card'] {
  if (route !== 'activate-with-card' || start === 'none' || reason === 'last-try-or-wait') return 'useless';
  return remedyLeads ? 'mend' : 'fit';
}
