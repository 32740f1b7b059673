// What sites say of a form that was sent, whatever it was about. The portals' own words are not known: these are the usual ones, and a
// notice that says more than the words here is none: the user is asked.

/** A title is a statement with a verb. */
export const STATED = ['a', 'ont', 'avons', 'est', 'sont'];

/** Words of a notice beside what was saved. */
export const SAID_ASIDE = [
  'vos',
  'les',
  'la',
  'le',
  'votre',
  'de',
  'nous',
  'et',
  'merci',
  'felicitations',
  '(?:avec )?succes',
  'confirmation',
  'fermer',
  "retour(?: a (?:l'accueil|la fiche|ma fiche))?",
  'vous pouvez (?:maintenant )?fermer cette (?:page|fenetre)',
];

/** The site asks for something more before it saves. */
export const MORE = [
  '(?:envoye|adresse|saisi|recu)[a-z]* .{0,60}code',
  'code .{0,60}(?:envoye|adresse|recu)',
  'lien .{0,60}(?:envoye|adresse)',
  '(?:e-?mail|courriel|message) .{0,40}envoye.{0,60}(?:confirm|valid|ouvr|cliqu)[a-z]*',
  '(?:voulez|souhaitez|confirmez|etes)-vous',
  '(?:verifiez|relisez|confirmez) (?:les|vos|votre)',
  'recapitulatif',
  'il (?:vous )?reste a',
  'derniere etape',
];

/** Names of fields for a code that was sent. */
export const SENT_CODE = [
  '^code$',
  'code (?:recu|envoye|temporaire|a usage unique|de (?:verification|confirmation|controle|securite))',
  'code a 6 chiffres',
];

/** The site has not saved, or not all. */
export const REFUSED = [
  "n'(?:a|ont) pas (?:pu |ete )[a-z]*",
  'aucune (?:modification|donnee|information)',
  'impossible',
  'echec',
  'echoue',
  'refuse[a-z]*',
  'contient [0-9]+ erreurs?',
  'deja (?:utilise|attribue|pris)[a-z]*',
  'invalides?',
  'incorrecte?s?',
  'corriger?z?',
  'en partie',
];
