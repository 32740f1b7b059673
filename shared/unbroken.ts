/** A piece of a text. `word` is never broken; `long` is broken only where a whole line has no room for it. */
interface Piece {
  readonly text: string;
  readonly unbroken: 'word' | 'long' | null;
}

/**
 * Texts that no line may break: words with a hyphen, for « e- » or « -la » alone says nothing, the two words of « QR code », and numbers
 * with their unit or their next group, as in telephone numbers, hours and « 11 sur 11 ».
 */
const UNBROKEN =
  /(e-(?:CPS|mails?)|QR codes?|\d{1,9}(?: (?:à|ou|sur|h|chiffres|secondes|minutes|heures|jours|\d{1,9})(?!\w))+|\S{0,9}ez-(?:l[ae]s?|y|moi|vous)|ci-dessous|peut-être)/;

/** The pieces of a text to draw: marked, not changed, for a no-break hyphen could not be searched or copied as typed. Joined they are the text. */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(UNBROKEN)
    .map((piece, at) => ({ text: piece, unbroken: at % 2 === 0 ? null : piece.startsWith('e-') ? 'word' : 'long' }));
