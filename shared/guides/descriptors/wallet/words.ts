// Words that several steps of the wallet share: concepts as in ../concepts.ts, and titles of pages.

/** The card of a health professional, as a means of logging in. */
export const CARD = [
  'cartes? (?:a puce )?(?:de type )?(?:cps|cpx|cp[a-z])(?: ?(?:[/,]|ou|et) ?cp[a-z])*',
  'cartes? (?:physique )?(?:de |du )?professionnel(?:le)?s?(?: de (?:la )?sante)?(?: ?\\(?cp[sx])?',
  'cartes? a puce(?: cp[sx])?',
  'cp[sx](?: ?[34])?',
];

/** A card with no noun behind it that would make it another one ("carte agent", "carte Vitale"). */
export const BARE_CARD =
  'cartes?(?! (?!(?:a|au|avec|ou|et|puis|pour|par|sur|dans|est|cp[sx]|physique|professionnelle|inseree|plutot|ordinateur|certificat|lecteur|de (?:type|professionnel|sante))(?![a-z]))[a-z])';

/** Words beside it. */
export const CARD_FILLERS = [
  'lecteurs?',
  '(?:necessaires?|requise?s?|indispensables?)',
  'physique',
  'branche[a-z]*',
  'ordinateur',
  'certificat',
  'famille',
  'plutot',
];

export const ECPS = [
  '(?:application |appli )?(?:mobile )?e-?cps',
  'carte (?:cps )?(?:dematerialisee|virtuelle|electronique|mobile)',
];

/** The title of the tile of the e-CPS, which is all it names. */
export const ECPS_TILE = `^(?:mon |ma |l.|votre )?(?:${ECPS.join('|')})(?: (?:${ECPS.join('|')}|sur .{0,30}))*$`;

export const PHONE = ['telephone(?: mobile| portable)?', 'smartphone', 'mobile', 'appareil'];

export const BEGIN = [
  'commence[rz]?',
  'demarre[rz]?',
  'debute[rz]?',
  'lance[rz]?',
  'initie[rz]?',
  'entame[rz]?',
  'procede[rz]?',
  'passer',
  'poursuivre',
  'poursuivez',
  'continue[rz]?',
  'suite',
  'engage[rz]?',
];

/** What pages say of themselves on which one chooses how to log in. */
export const LOG_IN_TITLES = [
  '(?:re)?(?:connexion|connect[a-z]*)',
  '(?:identifi|authentifi)[a-z]*',
  '(?:identification|authentification)',
  'acces (?:a|au|aux|securise)',
  "(?:moyen|mode|methode)s? d'acces",
  "verifi[a-z]* (?:de )?(?:votre|mon|l') ?identite",
  "(?:ouvr[a-z]*|ouverture) (?:de |d'une |une |votre |ma )?session",
  'pro ?sante ?connect',
  'psc',
  'qui etes-vous',
  'quelle carte',
];
