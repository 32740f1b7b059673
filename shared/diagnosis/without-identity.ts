import { frenchIsoDay } from '../french-day.ts';
import type { CardCertificate, CardFacts, CardHolder, ReaderFacts } from './facts.ts';

/** Facts without who holds the card and which card it is: what may be kept, shown to others, or copied unasked. */
export function withoutIdentity<T extends { readonly readers: readonly ReaderFacts[] }>(facts: T): T {
  return {
    ...facts,
    readers: facts.readers.map((reader) => ({ ...reader, card: reader.card && cardWithoutIdentity(reader.card) })),
  };
}

function cardWithoutIdentity({ serial: _serial, holder, certificate, ...card }: CardFacts): CardFacts {
  return {
    ...card,
    ...(holder && { holder: kindOfHolder(holder) }),
    ...(certificate && { certificate: byDay(certificate) }),
  };
}

/** To the second both dates are one card's fingerprint. Whether it has expired was known before. */
const byDay = (certificate: CardCertificate): CardCertificate => ({
  ...certificate,
  notBefore: startOfDay(certificate.notBefore),
  notAfter: startOfDay(certificate.notAfter),
});

/** The day is the one that all are shown, in Paris; the form is that of every other moment. */
const startOfDay = (moment: string): string => `${frenchIsoDay(moment)}T00:00:00.000Z`;

/** Named one by one: a field added later is withheld until someone decides otherwise. */
function kindOfHolder(holder: CardHolder): CardHolder {
  const fields: (keyof CardHolder)[] = ['idKind', 'idCheck', 'profession', 'cardType', 'test', 'nominative'];
  return Object.fromEntries(fields.filter((key) => holder[key] !== undefined).map((key) => [key, holder[key]]));
}
