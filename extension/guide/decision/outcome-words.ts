import { outcomeText } from '../../../shared/messages/fr/outcome.ts';
import type { Standing } from '../session/current-step.ts';

/** What is said of a form that was sent; where nothing is known of it, the question. */
export function outcomeWords({ step, sent }: Standing): { readonly title: string; readonly body: string | null } {
  const words = outcomeText[step.id === 'A10' ? 'code' : 'details'];
  switch (sent?.step === step ? sent.became : 'nothing') {
    case 'more':
      return words.more;
    case 'refused':
      return words.refused;
    case 'unsure':
      return words.unsure;
    case 'awaited':
    case 'saved':
    case 'nothing':
      return words.nothing;
  }
}
