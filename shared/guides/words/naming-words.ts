/** Words after which somebody or their pharmacy is named, folded: what follows is theirs, whatever it says. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  [
    'mr mme mlle monsieur madame mademoiselle mesdames messieurs dr docteur pr professeur maitre',
    'titulaire titulaires pharmacie officine selarl sel sarl eurl snc',
  ].flatMap((line) => line.split(' ')),
);

/** The same, of one letter: a capital that does not elide ("M. Page", not "m’identifier"). */
export const NAMING_LETTER = 'M';

/** Words that our pages write with a capital in the middle of a sentence, folded. */
export const CAPITALS_OF_OURS: ReadonlySet<string> = new Set(
  'carte carte-cps pro sante connect ordre national pharmaciens conseil code agence internet'.split(' '),
);
