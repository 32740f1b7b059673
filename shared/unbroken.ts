/** A piece of a text. `word` is never broken; `long` is broken only where a whole line has no room for it. */
interface Piece {
  readonly text: string;
  readonly unbroken: 'word' | 'long' | null;
}

/**
 * What no line may break in: words with a hyphen, of which « e- » or « -la » alone says nothing, the two words of « QR code », and numbers
 * with what they count or go on with, as telephone numbers and hours do.
 */
const UNBROKEN =
  /(e-(?:CPS|mails?)|QR codes?|\d{1,9}(?: (?:à|ou|h|chiffres|secondes|minutes|heures|jours|\d{1,9})(?!\w))+|\S{0,9}ez-(?:l[ae]s?|y|moi|vous)|ci-dessous|peut-être)/;

/**
 * The pieces of a text for whoever draws it: marked, not changed, for a no-break hyphen would not be what one types, searches and copies.
 * Joined they are the text.
 */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(UNBROKEN)
    .map((piece, at) => ({ text: piece, unbroken: at % 2 === 0 ? null : piece.startsWith('e-') ? 'word' : 'long' }));
