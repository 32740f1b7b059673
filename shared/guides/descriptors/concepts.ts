// Concepts that names are made of on every portal, each with the ways in which French public services say it. Patterns on folded text.

/** To log in. */
export const LOG_IN = [
  "(?:s'|m'|me |se |vous )?(?:identifi|authentifi)(?:er|ez|ez-vous)",
  // To connect something is to plug it in.
  '(?:me |se |vous )?connect(?:er|ez|ez-vous)(?! (?:une?|mon|ma|votre|le|la) )',
  // Alone it is who is logged in: "Vous devez être connecté".
  "(?:m'|me )(?:identifi|authentifi|connect)e",
  '(?:re)?connexion',
  'identification',
  'authentification',
  'log(?:in|-in| in)?',
  'sign in',
  '(?:ouvrir|demarrer) (?:une |ma |votre |la )?session',
  'ouverture de session',
];

/** To go on to something. */
export const GO_TO = [
  'acceder',
  'accedez',
  'entrez',
  'acces',
  'entrer',
  'entree',
  'ouvrir',
  'ouvrez',
  'lancer',
  'lancez',
  'aller',
  'continuer',
  'continuez',
  'poursuivre',
  'utiliser',
  'choisir',
  'rejoindre',
];
