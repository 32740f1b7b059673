import type { CardFacts, CardHolder, ReaderFacts } from './facts.ts';

/** Facts without who holds the card and which card it is: what may be kept, shown to others, or copied unasked. */
export function withoutIdentity<T extends { readonly readers: readonly ReaderFacts[] }>(facts: T): T {
  return {
    ...facts,
    readers: facts.readers.map((reader) => ({ ...reader, card: reader.card && cardWithoutIdentity(reader.card) })),
  };
}

function cardWithoutIdentity({ serial: _serial, holder, ...card }: CardFacts): CardFacts {
  return holder === undefined ? card : { ...card, holder: kindOfHolder(holder) };
}

/** Named one by one: a field added later is withheld until someone decides otherwise. */
function kindOfHolder(holder: CardHolder): CardHolder {
  const fields: (keyof CardHolder)[] = ['idKind', 'idCheck', 'profession', 'cardType', 'test', 'nominative'];
  return Object.fromEntries(fields.filter((key) => holder[key] !== undefined).map((key) => [key, holder[key]]));
}
