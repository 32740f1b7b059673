import type { Descriptor, PageGate } from './descriptor.ts';
import type { StepId } from './guide.ts';

/**
 * What the guides point at, step by step (facts/portals-and-procedure.md 6). No HTML of the real pages is known: labels marked †
 * there are read in a source, all others are guesses, and every one is tolerant of other words for the same thing.
 * How many of each are on each stored page: shared/guides/descriptor-counts.ts.
 */
const CHECKED = '2026-11-24';

const WALLET: Pick<PageGate, 'hosts'> = {
  hosts: [
    'wallet.esw.esante.gouv.fr',
    'auth.esw.esante.gouv.fr',
    'wallet.bas.psc.esante.gouv.fr',
    'auth.bas.psc.esante.gouv.fr',
  ],
};
const ORDRE: Pick<PageGate, 'hosts'> = { hosts: ['*.ordre.pharmacien.fr'] };

/** What the record of one's practice may be called; the strongest first. */
const PRACTICE = [
  '(?:coordonnees|adresses?|contact) (?:professionnel(?:le)?s?|de correspondance)',
  '(?:mes |vos )?donnees professionnelles',
  '(?:activites?|exercices?|situation|informations?|profil|fiche|dossier) professionnel(?:le)?s?',
  '(?:mes |vos )?coordonnees',
];
/** Sections of the person, not of the practice: never ours. */
const PERSONAL = [
  '(?:donnees|informations?|coordonnees|adresses?|profil|fiche|espace) (?:personnel(?:le)?s?|privees?)',
  'etat civil',
  'identite',
  'diplomes?',
  'mot de passe',
  'securite',
  'preferences',
  'documents?',
  'photo',
];
/** Words of pages where one changes them. */
const CHANGING = [
  'modifi[a-z]*',
  'edit[a-z]*',
  'mise a jour',
  '(?:moyens|donnees|informations) de contact',
  'correspondance',
  'ma fiche',
];
/** Pages that only tell how something is done. */
const HELP = ['^aide', '^comment', 'faq', 'foire aux questions', 'questions frequentes', 'tutoriels?', 'mode d.emploi'];
/** Sections and forms by which one subscribes to letters. */
const LETTERS = [
  'newsletter',
  'infolettre',
  "lettres? (?:electronique|d'information)",
  "(?:s'|m'|je m')?abonne[a-z]*",
  'restez informee?s?',
];
/** Pages with forms that ask for an address too. */
const OTHER_FORMS = [
  ...HELP,
  'newsletter',
  'lettre (?:electronique|d.information)',
  'mot de passe',
  'inscription',
  '(?:nous )?(?:ecrire|contacter)',
  'contactez-nous',
  'reclamation',
  'signal[a-z]*',
  'annuaire',
];
/** Fields of messages and searches: a form that holds one is not ours. */
const OTHER_FIELDS = [
  '(?:votre |le )?(?:message|commentaire|question|demande)',
  'objet',
  'sujet',
  'recherch[a-z]*',
  'mot de passe',
];
const MAIL = '(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique)';
const MOBILE = '(?:(?:telephone |tel |numero )?(?:mobile|portable)|gsm)';

const GO = [
  'acceder',
  'ouvrir',
  'entrer',
  'lancer',
  "acceder (?:a l'application|au service|au portail|au site)",
  "ouvrir l'application",
];

const list: readonly Descriptor[] = [
  {
    id: 'A2',
    page: { ...WALLET, login: 'may' },
    kinds: ['button', 'link'],
    names: [
      "(?:s'identifier|s'authentifier|se connecter|m'identifier|me connecter|connexion|identification|continuer)(?: (?:avec|via|par))? pro ?sante ?connect",
      'pro ?sante ?connect',
      "(?:s'identifier|s'authentifier|m'identifier) (?:avec|via|par) psc",
    ],
    notNames: ['(?:qu.est|decouvrir|en savoir|aide|comment|conditions|mentions|pourquoi)[a-z]*'],
    href: '(?:prosanteconnect|psc|oidc|openid)',
    checked: CHECKED,
  },
  {
    id: 'A3',
    page: { ...WALLET, login: 'may' },
    kinds: ['tab', 'radio', 'button', 'link'],
    names: [
      '(?:(?:avec|par|via) )?(?:(?:ma|la|une|votre) )?carte (?:cps|cpx)',
      'cartes? cps(?: (?:/|ou|et) cp[a-z]+)*',
      '(?:choisir|utiliser) (?:ma|la|une|votre) carte (?:cps|cpx)',
      'cps|cpx',
    ],
    notNames: [
      "(?:se connecter|s'identifier|s'authentifier|commander|aide|perdue?|vol|obtenir|bloquee?|mobile|e-?cps)",
    ],
    checked: CHECKED,
  },
  {
    id: 'A4',
    page: { ...WALLET, login: 'may' },
    kinds: ['button', 'link'],
    names: [
      "(?:se connecter|connexion|me connecter|s'identifier|m'identifier|s'authentifier|continuer) (?:avec|par|via) (?:(?:ma|la|une|votre) )?carte(?: (?:cps|cpx|a puce))?",
      "(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|par|via) (?:(?:ma|la) )?cps",
      'lire (?:ma|la|votre) carte(?: cps)?',
    ],
    weakNames: ['se connecter', "s'identifier", "s'authentifier", 'connexion', 'continuer', 'valider'],
    notNames: ['e-?cps', 'aide', 'mobile'],
    section: { names: ['cartes? (?:cps|cpx)', 'cps|cpx'], not: ['e-?cps', 'mobile'], required: false },
    checked: CHECKED,
  },
  {
    id: 'A6',
    page: { ...WALLET, notHeadings: HELP },
    kinds: ['checkbox', 'button'],
    names: [
      "(?:j'accepte|j'ai lu et (?:j'accepte|accepte)|je reconnais avoir lu|j'ai pris connaissance|accepter).*(?:cgu|conditions|licence).*",
      '(?:acceptation|accepter) (?:des|les) (?:cgu|conditions).*',
    ],
    weakNames: ["j'accepte", 'accepter', "j'ai lu et j'accepte"],
    notNames: ['tout', 'cookies?', 'traceurs?', 'refuse.*', 'newsletter'],
    section: { names: ['conditions', 'cgu', 'licence'], not: ['cookies?'], required: false },
    checked: CHECKED,
  },
  {
    id: 'A7',
    page: { ...WALLET, notHeadings: HELP },
    kinds: ['button', 'link'],
    names: [
      "(?:commencer|demarrer|debuter|lancer|poursuivre|continuer) (?:l'|mon |son )?activation(?: de (?:mon|l'|ma|l') ?e-?cps)?",
      "activer (?:mon |l'|ma )?e-?cps",
    ],
    weakNames: ['commencer', 'demarrer'],
    notNames: ['aide', 'comment', 'video', 'desactiver'],
    section: { names: ['activ(?:er|ation)'], required: false },
    checked: CHECKED,
  },
  {
    id: 'A8',
    page: { ...WALLET, notHeadings: [...HELP, 'qr ?-?code (?:a |est )?expiree?'] },
    kinds: ['image'],
    names: ['(?:le |votre )?(?:qr ?-?code|flash ?code).*', '.*(?:qr ?-?code|scann[a-z]+).*'],
    notNames: ['exemple', 'logo'],
    icon: 'qr-code',
    near: ['qr ?-?code', 'scann[a-z]+', 'flash[a-z]*', 'visez'],
    section: { names: ['qr ?-?code', 'scann[a-z]+', 'flash[a-z]*', 'visez'], required: false },
    checked: CHECKED,
  },
  {
    id: 'A9',
    page: { ...WALLET, notHeadings: [...HELP, 'sms'] },
    kinds: ['textbox'],
    names: [
      "code (?:d'activation|de l'application|affiche|recu|fourni|indique|donne|a usage unique|temporaire|de verification|de validation).*",
      '.*code.*(?:application|telephone|mobile|smartphone).*',
      '(?:saisi[a-z]*|recopi[a-z]*|entr[a-z]*|indiqu[a-z]*) (?:ici )?(?:le|votre|ce) code.*',
      'code',
    ],
    notNames: [
      '(?:choisi|defini|cree|nouveau|confirm|secret|confidentiel|pin|personnel|postal)[a-z]*',
      'code (?:de (?:votre|l) )?e-?cps',
      'mot de passe',
      'sms',
      '(?:par|dans (?:l.|votre )?) ?(?:e-?mail|courriel|mail)',
    ],
    notNear: ['sms', 'texto', 'par (?:e-?mail|courriel|mail)'],
    section: {
      names: ['code'],
      not: ['(?:choisi|defini|cree)[a-z]* .*code', 'nouveau code', 'code (?:pin|secret|confidentiel|personnel)'],
      required: false,
    },
    near: ['application', 'telephone', 'smartphone', 'mobile'],
    input: ['one-time-code', 'numeric'],
    first: true,
    checked: CHECKED,
  },
  {
    id: 'A10',
    page: { ...WALLET, notHeadings: HELP },
    kinds: ['textbox'],
    names: [
      '.*(?:choisi|defini|cree|nouveau|nouvelle)[a-z]* .*(?:code|mot de passe|pin).*',
      '(?:nouveau |votre |mon )?(?:code|mot de passe) (?:e-?cps|pin|confidentiel|secret|personnel|a (?:4|quatre) chiffres).*',
      '.*code.*(?:4|quatre) chiffres.*',
      'mot de passe(?: e-?cps)?',
    ],
    weakNames: ['code', 'votre code'],
    notNames: [
      'application',
      'activation',
      'affiche',
      'sms',
      'carte',
      'postal',
      // The second field of the pair is never where one begins.
      '^(?:confirm|retap|repet|ressaisi|resaisi)[a-z]*',
      'confirmation',
      'a nouveau',
      '(?:2e|2eme|deuxieme|seconde?) (?:fois|saisie)',
    ],
    section: {
      names: [
        '(?:choisi|defini|cree)[a-z]* .*(?:code|mot de passe)',
        'code (?:e-?cps|pin|secret|confidentiel|personnel)',
        'code.*(?:4|quatre) chiffres',
        'mot de passe',
      ],
      required: false,
    },
    input: ['new-password', 'numeric'],
    first: true,
    checked: CHECKED,
  },
  {
    id: 'E1',
    page: { ...ORDRE, notHeadings: ['donnees professionnelles'] },
    kinds: ['link', 'button'],
    names: [
      'me connecter',
      'se connecter',
      'connexion',
      'connectez-vous',
      "(?:acceder a |mon |l')?espace (?:pharmacien|personnel|prive|connecte)(?: connexion)?",
      "s'identifier",
      "m'identifier",
    ],
    notNames: ['adhesion', 'inscription', 'creer', 'aide', 'comment'],
    checked: CHECKED,
  },
  {
    id: 'E2',
    page: {
      ...ORDRE,
      login: 'only',
      notHeadings: ['agents?', 'administrat[a-z]+', 'console', 'collaborateurs?', 'partenaires?'],
    },
    kinds: ['textbox'],
    names: [
      "(?:votre |mon )?(?:identifiant|login|nom d'utilisateur|username|numero (?:rpps|d'inscription|national|ordinal)|n(?:o)? (?:rpps|d'inscription)|rpps).*",
      `(?:votre |mon )?(?:adresse )?${MAIL}.*`,
      'utilisateur',
    ],
    notNames: ['recherch.*', 'mot de passe', 'newsletter'],
    input: ['username', 'email'],
    first: true,
    fallback: {
      kinds: ['button', 'link'],
      names: ['se connecter', 'connexion', 'me connecter', 'valider', "s'identifier", "s'authentifier"],
    },
    checked: CHECKED,
  },
  {
    id: 'E3',
    page: ORDRE,
    kinds: ['link', 'button'],
    names: ['(?:acceder a |ouvrir |portail |application |plateforme )?e[ -]?pop', 'e[ -]?pop .*'],
    weakNames: GO,
    notNames: ['aide', 'guide', 'conditions', 'cgu', 'mentions', 'faq', 'notice', 'tutoriel'],
    href: '//e-?pop\\.',
    section: { names: ['e[ -]?pop'], required: false },
    checked: CHECKED,
  },
  {
    id: 'E4',
    page: { ...ORDRE, notHeadings: HELP },
    kinds: ['link', 'tab', 'menuitem', 'button'],
    names: [
      '(?:mes |vos |(?:acceder a|voir|consulter|gerer) (?:mes |vos )?)?donnees professionnelles',
      '(?:mes |vos )?(?:informations|coordonnees) professionnelles',
    ],
    weakNames: [...GO, 'consulter', 'voir', 'gerer'],
    notNames: [
      'historique',
      'modifi[a-z]*',
      'edit[a-z]*',
      'aide',
      'protection',
      'export.*',
      'telecharger',
      'imprimer',
      'equipe',
      'collaborateurs?',
      'personnelles',
    ],
    section: { names: ['donnees professionnelles'], not: PERSONAL, required: false },
    checked: CHECKED,
  },
  {
    id: 'E5',
    page: { ...ORDRE, headings: [...PRACTICE, 'activites?', 'exercices?', 'e[ -]?pop'], notHeadings: HELP },
    kinds: ['link', 'button'],
    names: [
      '(?:voir|consulter|afficher|ouvrir|acceder a)(?: (?:le|la|les|ma|mon|mes|ce|cette|l.|votre|vos) ?)?(?:detail|details|fiche|dossier|activite|exercice|donnees|informations|coordonnees)?(?: .{0,40})?',
      '(?:details?|loupe|zoom|visualiser|apercu)(?: .{0,40})?',
    ],
    weakNames: ['rechercher', 'recherche', 'view', 'ok'],
    notNames: [
      'recherche avancee',
      'documents?',
      'pieces?',
      'messages?',
      'demandes?',
      'cotisations?',
      'attestations?',
      'donnees personnelles',
      'site',
      'plan',
      'factures?',
      'menu',
      'tout',
      'modifier',
      'historique',
    ],
    icon: 'magnifier',
    section: {
      names: [...PRACTICE, '(?:mes |vos )?(?:activites?|exercices?)', 'lieux? d.exercice'],
      not: PERSONAL,
      required: true,
    },
    checked: CHECKED,
  },
  {
    id: 'E6',
    page: { ...ORDRE, headings: [...PRACTICE, 'activites?', 'exercices?', 'fiche', 'e[ -]?pop'], notHeadings: HELP },
    kinds: ['button', 'link'],
    names: [
      '(?:modifier|editer|mettre a jour)(?: (?:les|mes|vos|ces|l.|la|ma) ?)?(?:coordonnees|donnees|informations|adresses?|fiche)?(?: (?:professionnelles?|de correspondance))?',
      '(?:changer|corriger|actualiser) (?:les |mes |vos |ces |la |ma )?(?:coordonnees|donnees|informations|adresses?|fiche)(?: (?:professionnelles?|de correspondance))?',
      '(?:modification|edition|mise a jour)(?: des?)?(?: (?:coordonnees|donnees|informations))?(?: professionnelles)?',
      'crayon|stylo|edit|pencil',
    ],
    notNames: [
      'personnel(?:le)?s?',
      'mot de passe',
      'photo',
      'identite',
      'etat civil',
      'supprimer',
      'diplomes?',
      'preferences',
      'identifiant',
      'langue',
      'bancaires?',
    ],
    icon: 'pen',
    colour: 'orange',
    href: '(?:modif|edit)',
    section: { names: PRACTICE, not: PERSONAL, required: true },
    checked: CHECKED,
  },
  {
    id: 'E7',
    page: {
      ...ORDRE,
      headings: [...PRACTICE, ...CHANGING],
      notHeadings: OTHER_FORMS,
    },
    kinds: ['textbox'],
    names: [
      `(?:(?:votre|mon|nouvel(?:le)?|nouveau) )?(?:adresse )?${MAIL}(?: (?:professionnel(?:le)?|de (?:contact|correspondance)|principal[e]?))?.*`,
      `(?:(?:votre|mon|nouveau) )?(?:numero de )?${MOBILE}.*`,
      `(?:(?:votre|mon|nouveau) )?(?:numero de )?telephone (?:professionnel )?(?:mobile|portable).*`,
      'telephone (?:mobile|portable|professionnel).*',
    ],
    notNames: [
      'mssante',
      'securisee',
      'recherch[a-z]*',
      'newsletter',
      'lettre',
      'fixe',
      'fax',
      'officine',
      'destinataire',
      'ami',
    ],
    near: [MAIL, MOBILE],
    section: {
      names: [...PRACTICE, ...CHANGING, 'contact'],
      not: [...LETTERS, ...PERSONAL],
      required: false,
    },
    input: ['email', 'tel', 'tel-national'],
    notForm: OTHER_FIELDS,
    first: true,
    checked: CHECKED,
  },
  {
    id: 'E8',
    page: {
      ...ORDRE,
      headings: [...PRACTICE, ...CHANGING],
      notHeadings: OTHER_FORMS,
    },
    kinds: ['button', 'link'],
    names: [
      '(?:enregistrer|sauvegarder|valider|confirmer|soumettre|envoyer)(?: (?:et (?:valider|envoyer|fermer|terminer))| (?:les|mes|vos|la|ces|ma) (?:modifications?|donnees|informations|changements|saisie|demande|coordonnees))?(?: professionnelles)?',
      'mettre a jour(?: .{0,30})?',
      'ok',
    ],
    notNames: [
      'brouillon',
      'annuler',
      'ajouter',
      'code',
      'recherch[a-z]*',
      'inscri[a-z]*',
      'newsletter',
      'imprimer',
      'message',
      'plus tard',
    ],
    form: [MAIL, MOBILE],
    section: {
      names: [...PRACTICE.slice(0, 3), ...CHANGING],
      not: [...LETTERS, PERSONAL[0] ?? ''],
      required: false,
    },
    notForm: OTHER_FIELDS,
    checked: CHECKED,
  },
  {
    id: 'L1',
    page: WALLET,
    kinds: ['textbox'],
    names: [
      '(?:votre |mon )?identifiant(?: (?:national|ps|rpps|de sante))?.*',
      '(?:votre |mon )?(?:numero |n(?:o)? )?(?:rpps|national).*',
      'login',
    ],
    notNames: ['recherch.*', 'mot de passe'],
    input: ['username', 'numeric'],
    first: true,
    fallback: {
      kinds: ['button', 'link', 'tab'],
      names: ["(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|via|par) (?:(?:mon|ma|l') ?)?e-?cps"],
      notNames: ['activer', 'aide', 'decouvrir', 'comment'],
    },
    checked: CHECKED,
  },
  {
    id: 'L2',
    page: { ...WALLET, login: 'may' },
    kinds: ['text'],
    names: ['[0-9]{1,3}(?: ?[0-9]{1,3})?'],
    notNames: ['[0-9]+ ?(?:s|sec|secondes?|min|minutes?|%|h)', '[0-9]+ ?[/:] ?[0-9]+'],
    near: [
      '(?:numero|nombre|code|chiffre|valeur).*(?:telephone|mobile|application|smartphone|e-?cps)',
      '(?:telephone|mobile|application|smartphone|e-?cps).*(?:numero|nombre|code|chiffre|valeur)',
    ],
    checked: CHECKED,
  },
];

/** The descriptor of each portal step, by the step's id. */
export const descriptors: ReadonlyMap<StepId, Descriptor> = new Map(list.map((one) => [one.id, one]));
