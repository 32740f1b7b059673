/**
 * What something is said not to be: "Ce code n'est pas celui de la carte.", "Ni le code de la carte, ni un code reçu par SMS.",
 * "Aucun SMS n'est envoyé.", "Ne confondez pas : …", "À ne pas confondre : …"
 */
const DENIED =
  /(?:n'est|ne (?:sont|s'agit|change|modifie|remplace)) pas [^.;]*|(?<![a-z])(?:ni|aucune?) [^.;]*|confond(?:ez|re) [^.]{0,150}/g;

/** Folded words without what they say something is not. */
export const withoutDenied = (words: string): string => words.replace(DENIED, ' ');
