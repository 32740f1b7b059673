import type { CardFacts, ReaderFacts } from '../../shared/diagnosis/facts.ts';

/** Leaves out who holds a card and which one it is: nothing but the fields named here of a holder stays. */
function cardWithoutIdentity({ serial: _serial, holder, ...card }: CardFacts): CardFacts {
  if (holder === undefined) return card;
  const { idKind, idCheck, profession, cardType, test, nominative } = holder;
  const kept = { idKind, idCheck, profession, cardType, test, nominative };
  return { ...card, holder: Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) };
}

/** The same snapshot without identity; see CardFactsWithoutIdentity. */
export function withoutIdentity<T extends { readonly readers: readonly ReaderFacts[] }>(snapshot: T): T {
  const readers = snapshot.readers.map((reader) =>
    reader.card === null ? reader : { ...reader, card: cardWithoutIdentity(reader.card) },
  );
  return { ...snapshot, readers };
}
