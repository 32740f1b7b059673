// Concepts that names on the wallet's pages are made of, as in common.ts.

export const PSC = ['pro ?sante ?connect', 'psc'];

/** A card of no name, where only that of the professional is asked for. */
export const ANY_CARD = ["cartes?(?! (?:vitale|d'identite|nationale|bancaire|d'assure|de paiement))"];

/** The card of a health professional, as a means of logging in. */
export const CARD = [
  'cartes? (?:a puce )?(?:de type )?(?:cps|cpx|cp[a-z])(?: ?(?:[/,]|ou|et) ?cp[a-z])*',
  'cartes? (?:physique )?(?:de |du )?professionnel(?:le)?s?(?: de (?:la )?sante)?(?: ?\\(?cp[sx])?',
  'cartes? a puce(?: cp[sx])?',
  'cp[sx](?: ?[34])?',
];

/** What is said of it beside. */
export const CARD_FILLERS = [
  'lecteurs?',
  '(?:necessaires?|requise?s?|indispensables?)',
  'puce',
  'physique',
  'inserer',
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

export const TERMS = [
  '(?:les )?c\\.?g\\.?u\\.?',
  "(?:termes et )?conditions(?: generales)?(?: d'(?:utilisation|usage|acces|emploi|utilisations))?(?: et d'utilisation)?(?: du service)?",
  "(?:termes|modalites|regles)(?: d'(?:utilisation|usage))?",
  '(?:contrat de )?licence',
  "charte(?: d'utilisation)?",
];

export const ACCEPT = [
  "(?:j')?(?:accept|approuv|adher|consen|souscri)(?:er|ez|e|s|ons|t|tement|ation|ment)?(?: (?:a|aux))?",
  "(?:avoir |j'ai |ai )?(?:bien )?(?:lu|compris|pris connaissance)",
  'declar(?:e|er|ation)',
  'reconnai[a-z]*',
  'attest[a-z]*',
  "(?:m'|s')?engag[a-z]*",
  "(?:d')?accord",
  'coch[a-z]*',
  'oui',
];

export const ACCEPT_FILLERS = [
  'respecter?',
  'ensemble',
  'integralite',
  'presentes?',
  'reserve',
  'sans reserve',
  'lire',
  'case',
  'e-?cps',
  'portail',
  'service',
  'application',
  'utilisation',
  '(?:politique|protection) (?:de |des )?(?:confidentialite|donnees(?: personnelles)?)',
  'confidentialite',
  'donnees personnelles',
  'en vigueur',
  'version',
  'ci-(?:dessus|dessous|contre)',
];

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

export const ACTIVATE = ['active[rz]', "j'active", 'activation', 'enrole[rz]', 'enrolement'];

/** To join a phone to oneself, as some teams call the activation. */
export const PAIR = ['associe[rz]', 'association', 'appaire[rz]', 'appairage', 'relie[rz]', 'jumele[rz]'];

export const PHONE = ['telephone(?: mobile| portable)?', 'smartphone', 'mobile', 'appareil', 'terminal'];

export const IDENTIFIER = [
  "(?:numero |no |n )?(?:d')?identifi(?:ant|cation)(?: (?:national(?:e)?|ps|rpps|de sante|unique|professionnel))?",
  '(?:numero |no |n |n o )?rpps(?:\\+)?',
  'numero national',
  'login',
  "nom d'utilisateur",
  'username',
];

export const IDENTIFIER_FILLERS = [
  'national',
  'professionnel(?:le)?s?',
  'sante',
  'ps',
  'adeli',
  'rpps',
  'chiffres?',
  'precede[a-z]*',
  'suivi[a-z]*',
  'format',
  'attendu',
  'saisi[a-z]*',
  'entrez',
  'indiquez',
  'e-?cps',
  'pharmacien[a-z]*',
  "numero(?: d'inscription)?",
  'ordinal',
  'utilisateur',
];

/** A code that is shown somewhere to be copied here. */
export const CODE = ['codes?', 'chiffres', 'cle'];

export const SHOWN = [
  'affiche[a-z]*',
  'indique[a-z]*',
  'fourni[a-z]*',
  'donne[a-z]*',
  'genere[a-z]*',
  'apparai[a-z]*',
  "d'activation",
  "d'appairage",
  "d'association",
  'activation',
  'appairage',
  'application',
  'appli',
  'telephone',
  'smartphone',
  'mobile',
  'temporaire',
  'usage unique',
  'verification',
  'controle',
];

export const SHOWN_FILLERS = [
  'saisi[a-z]*',
  'entre[rz]',
  'recopie[rz]',
  'reporte[rz]',
  'tape[rz]',
  'indiquer',
  'ecran',
  'chiffres',
  'caracteres',
  'e-?cps',
  'votre',
  'recu',
];

/** To choose a code of one's own. */
export const CHOOSE = [
  'choisi[a-z]*',
  'choix',
  'defini[a-z]*',
  'definition',
  'cre(?:er|ez|ation)',
  'nouveau',
  'nouvelle',
  'futur',
  'personnel(?:le)?',
  'confidentiel',
  'secret',
  '(?:4|quatre) chiffres',
];

export const NEW_CODE = ['code(?: pin)?', 'mot de passe', 'pin', 'nip'];

export const CHOOSE_FILLERS = [
  'e-?cps',
  'chiffres',
  'personnel',
  'confidentiel',
  'secret',
  'code',
  'saisi[a-z]*',
  'entrez',
];
