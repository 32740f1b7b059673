/** A piece of a text. `word` is never broken; `long` is broken only where a whole line has no room for it. */
interface Piece {
  readonly text: string;
  readonly unbroken: 'word' | 'long' | null;
}

/**
 * What no line may break in: words with a hyphen, of which « e- » or « -la » alone says nothing, a number and what it counts, and the
 * two words of « QR code », telephone numbers and how they begin, hours.
 */
const UNBROKEN =
  /(e-(?:CPS|mails?)|QR codes?|0 \d{3} \d{3} \d{3}|\d\d(?: \d\d){4}|06 ou 07|\d+ h(?: \d\d)?(?!\p{L})|(?:\d+ à )?\d+ (?:chiffres|secondes|minutes|heures|jours)|ez-(?:l[ae]s?|y|moi|vous)|ci-dessous)/u;

/**
 * The pieces of a text for whoever draws it: marked, not changed, for a no-break hyphen would not be what one types, searches and copies.
 * Joined they are the text.
 */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(UNBROKEN)
    .map((piece, at) => ({ text: piece, unbroken: at % 2 === 0 ? null : piece.startsWith('e-') ? 'word' : 'long' }));
