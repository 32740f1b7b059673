import { cardCodeText } from '../messages/fr/card-codes.ts';

type CodedFact = Exclude<keyof typeof cardCodeText, 'unknown'>;

/** A code of a card in words; an unknown one as "code NN". */
export function codeWords(fact: CodedFact, code: string): string {
  const table: Readonly<Record<string, string>> = cardCodeText[fact];
  const words = Object.hasOwn(table, code) ? table[code] : undefined;
  return words ?? cardCodeText.unknown(code);
}

/** Whether a fact is one of those, for lists of a holder's fields. */
export const isCoded = (fact: string): fact is CodedFact => fact !== 'unknown' && Object.hasOwn(cardCodeText, fact);
