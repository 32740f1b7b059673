import type { Descriptor, Strengths } from '../descriptor.ts';
import { CHECKED, EPOP_PAGES, GO, HELP, HELP_TITLES, MAIL, MOBILE, NEVER } from './common.ts';
import { BESIDE_DETAILS, BESIDE_SAVE, CHANGE, CONTACT, DETAILS, PROFESSIONAL, RECORD, SAVE, SEE } from './ideas.ts';

/** What follows the word is of one's practice, if it is of anything: no details of invoices, of a company. */
const OF_ONESELF =
  "(?! (?:de |du |des |d'|pour )(?!(?:l'|mon |ma |votre |cette |cet |un )?(?:exercice|activite|contact|correspondance)))";

/** What the record of one's practice may be called, the contact details among it the strongest. */
const PRACTICE_STRENGTHS: Strengths = [
  { strength: 4, says: [`(?:coord(?:onnees)?|adresses?|contacts?)[ .]*prof?(?:essionnel(?:le)?s?|s)?${OF_ONESELF}`] },
  { strength: 3, says: ['(?:mes |vos )?donnees professionnelles'] },
  {
    strength: 2,
    says: ['(?:activites?|exercices?|situations?|informations?|profil|fiche|dossier) professionnel(?:le)?s?'],
  },
  {
    strength: 1,
    says: ['(?:coord(?:onnees)?|adresses?|contacts?)[ .]*(?:de correspondance|(?:d.|de l.)exercice)'],
  },
];
const NAMED_PRACTICE = PRACTICE_STRENGTHS.flatMap(({ says }) => says);
/** The same, and details of nothing that is named. */
const PRACTICE = [...NAMED_PRACTICE, `(?:mes |vos )?coordonnees${OF_ONESELF}`];

const PERSONAL_DETAILS =
  '(?:donnees|informations?|coordonnees|adresses?|profil|fiche|espace) (?:personnel(?:le)?s?|privees?)';
/** Sections of the person, not of the practice: never ours. */
const PERSONAL = [
  PERSONAL_DETAILS,
  'privee?s?',
  'domicile',
  'etat civil',
  'identite',
  'diplomes?',
  'mot de passe',
  'securite',
  'preferences',
  'documents?',
  'photo',
];

/** Pages of the record; where the person's own data is the current entry of the menu, what may be changed is that. */
const RECORD_PAGES = {
  ...EPOP_PAGES,
  notCurrent: [
    '(?:donnees|informations?|coordonnees|correspondance|adresse) (?:personnel(?:le)?s?|privees?)',
    '(?:mon|votre) equipe',
    '^(?:mon |votre |l.|ma |la )?(?:officine|pharmacie|etablissement)$',
    '(?:mes|vos) (?:collaborat|adjoint|salarie|confrere)[a-z]*',
  ],
  // Of somebody else, whom one has come to from a list of people or pharmacies.
  address:
    '^(?!.*(?:/(?:equipe|collaborateurs?|adjoints?|salaries?|confreres?|annuaire|officines)/[^/?#]|=equipe(?:&|$)|/(?:gestion|admin)/))',
};

/** Somebody else's, or of something else: their details are not the practice's own. */
const OTHER_DETAILS = [
  'factur[a-z]*',
  'livraison',
  'interessee?s?',
  'bancaires?',
  'conjoint',
  'employeur',
  'remplac[a-z]*',
  'parrain[a-z]*',
  'des (?:inscrits|pharmaciens|membres|agents|usagers|professionnels)',
  '(?:de|du) (?:m\\.|mr|mme|mlle|dr|docteur|monsieur|madame)',
  // Of somebody else, whoever it is; one may oneself be an "adjoint".
  "(?:de l'|d'un(?:e)? |du |de la |de votre |de vos |des )(?:pharmacien )?(?:adjoint|salarie|stagiaire|etudiant|tuteur|preparat|associe|confrere|collaborat|gerant|representant|mandataire|cedant|acquereur|proprietaire|patient|candidat|recrute|contact|personne|etablissement|architecte|comptable|notaire|avocat|bailleur|secretariat|laboratoire)[a-z]*",
  'astreintes?',
  // A third person's.
  '^(?:ses|son|sa|leurs?)',
  '(?:coordonnees|adresse)(?: professionnelles?)? (?:du|de la|de l.) ?(?:officine|pharmacie|societe|entreprise|titulaire|employeur)',
];

/** Subjects of other sections of the record. */
const OTHER_SUBJECTS = [
  'mandats?',
  'certifications?',
  'formations?',
  'dpc',
  'horaires?',
  'cotisations?',
  'factures?',
  '(?<!la )gardes?',
  'stages?',
];
/** What one asks for, sends or gets; also words of titles of our own pages ("Demande de modification de mes coordonnées"). */
const PAPERS = ['attestations?', 'messages?', 'demandes?', 'brouillons?'];
/** Words of an activity that is over, or has not begun. */
const OVER = [
  'clotur[a-z]*',
  '(?<!(?:du|le|des|au) )clos(?:e|es)?',
  'terminee?s?',
  'archiv[a-z]*',
  'inacti[a-z]*',
  'radi(?:ee?|ation)',
  'cess(?:ee?s?|ation)',
  'finie?s?',
  'passee?s?',
  'refusee?s?',
  '(?:ai|avez|a) exerce',
  // Not begun.
  'a venir',
  'futur(?:e|es|s)?',
  '(?:non|pas encore) validee?s?',
];
/** Activities one has no more. */
const ENDED = [
  ...OVER,
  // Not of the street or the town: "Pharmacie de l'Ancienne Poste".
  'ancien(?:ne)?s? (?:activites?|exercices?|lieux?|situations?|fonctions?|employeurs?)',
  '(?:activites?|exercices?) (?:plus )?(?:ancien(?:ne)?s?|precedente?s?|anterieure?s?)',
  'historique',
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

/** What the part of a form is called that asks how one can be reached. */
const JOINING = [
  'coordonnees (?:electroniques?|telephoniques?|numeriques?)(?: et (?:electroniques?|telephoniques?|numeriques?))?',
  '(?:vous|me|nous) joindre',
];

/** Sections and forms by which one subscribes to letters. */
const LETTERS = [
  'newsletter',
  'infolettre',
  "lettres? (?:electronique|d'information)",
  "(?:s'|m'|je m')?abonne[a-z]*",
  'restez informee?s?',
  'alertes?',
  'notifications?',
];

/** Pages of the pharmacy, which one shares. */
const PHARMACY =
  "(?:fiche|dossier) (?:de |d')(?:l'|la |votre |ma |mon |une )?(?:officine|pharmacie|societe|etablissement)";
/** Pages where one pays. */
const MONEY = ['cotisations?', 'paiements?', 'factur[a-z]*'];

/** Pages with forms that ask for an address too. */
const OTHER_FORMS = [
  ...HELP_TITLES,
  'newsletter',
  'lettre (?:electronique|d.information)',
  'mot de passe',
  'inscription',
  '(?:nous )?(?:ecrire|contacter)',
  'contactez-nous',
  'reclamation',
  'signal[a-z]*',
  'annuaire',
  '(?:coordonnees )?bancaires?',
  'rib|iban',
  'prelevements?',
  ...MONEY,
  'cespharm',
  'commandes?',
  'livraisons?',
];

/** Titles of pages that say it is done: what is asked there is something else. */
const DONE = [
  'pris(?:e|es)? en compte',
  '(?:a|ont|avons|avez)(?: bien)?(?: ete)? (?:enregistre|modifie|transmis|mis|envoye)[a-z]*',
  'merci',
  'recepisse',
  'accuse de reception',
  '(?:votre )?avis',
];

/** Forms that ask what one thinks. */
const OPINION = ['(?:votre|mon) avis', 'avis sur', 'satisfaction', 'questionnaire', 'enquete'];

/** Fields that ask what one thinks of the page, or look for somebody by whatever is known of him. */
const OPINION_OR_SEARCH = ['^.*(?:a-t-elle|est-elle) (?:ete )?utile.*', '^nom, .*'];

/** After the name of a field: it is not of somebody or something else. */
const OWN =
  "(?! (?:pour |de l'|du |de la |des |d')(?!activite|exercice|pharmacien|professionnel|inscrit|titulaire|correspondance|contact))";

/** Fields of messages and searches: a form that holds one is not ours. */
const OTHER_FIELDS = [
  '(?:votre |le )?(?:message|question|demande)',
  'objet',
  'sujet',
  'recherch[a-z]*',
  'mot de passe',
];

/** E-POP: from the menu to the contact details that are kept. */
export const epopDescriptors: readonly Descriptor[] = [
  {
    id: 'E4',
    page: { ...EPOP_PAGES, everywhere: true, notHeadings: HELP_TITLES },
    kinds: ['link', 'tab', 'menuitem', 'button'],
    names: [
      '(?:mes |vos |(?:acceder a|voir|consulter|gerer) (?:mes |vos )?)?donnees professionnelles',
      '(?:mes |vos )?(?:informations|coordonnees) professionnelles',
    ],
    says: [{ ideas: [DETAILS, PROFESSIONAL], beside: BESIDE_DETAILS }],
    weakNames: [...GO, 'consulter', 'voir', 'gerer'],
    notNames: [
      'historique',
      'modifi[a-z]*',
      'edit[a-z]*',
      'aide',
      'protection',
      'export.*',
      'demandes?',
      'telecharger',
      'imprimer',
      'equipe',
      'collaborateurs?',
      'personnelles',
      ...OTHER_DETAILS,
    ],
    section: {
      names: ['donnees professionnelles'],
      // The row or card of E-POP may tell what is in it.
      not: [...PERSONAL, '^e[ .-]?pop .*donnees professionnelles'],
      required: false,
    },
    checked: CHECKED,
  },
  {
    id: 'E5',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, 'activites?', 'exercices?', 'e[ -]?pop'],
      // Lists of requests and letters have magnifiers too, and name what they are about.
      notHeadings: [
        ...HELP,
        'suivi',
        '(?:mes |vos )?(?:demandes|courriers|brouillons|messages)',
        '^(?:mes |vos )?demarches(?: .{0,20})?$',
        'historique',
        ...MONEY,
      ],
    },
    kinds: ['link', 'button'],
    names: [
      'voir|consulter|afficher|ouvrir|acceder',
      '(?:voir|consulter|afficher|ouvrir|acceder a)(?: (?:le|la|les|ma|mon|mes|ce|cette|l.|votre|vos) ?)? ?(?:details?|fiche|dossier|activite|exercice|situation|donnees|informations|coordonnees|pharmacie|officine|hopital|clinique|laboratoire)(?: .{0,40})?',
      '(?:details?|loupe|zoom|visualiser|apercu)(?: .{0,40})?',
    ],
    says: [{ ideas: [SEE, RECORD], beside: PROFESSIONAL }],
    weakNames: ['rechercher', 'recherche', 'search', 'view', 'ok'],
    notNames: [
      'recherche avancee',
      'documents?',
      'pieces?',
      'messages?',
      'demandes?',
      'cotisations?',
      'attestations?',
      'contrats?',
      'donnees personnelles',
      'site',
      'plan',
      'factures?',
      'menu',
      'tout',
      'demarches?',
      'modifier',
      '(?:l.|mon |votre |cet )etablissement$',
      ...ENDED,
      ...NEVER,
    ],
    icon: 'magnifier',
    section: {
      names: [...PRACTICE, '(?:mes |vos )?(?:activites?|exercices?)', 'lieux? d.exercice'],
      not: [...PERSONAL, ...OTHER_SUBJECTS, ...PAPERS, ...ENDED, '(?:votre|mon|notre) equipe'],
      required: true,
      over: OVER,
    },
    checked: CHECKED,
  },
  {
    id: 'E6',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, 'activites?', 'exercices?', 'fiche', 'e[ -]?pop'],
      notHeadings: [...HELP, ...MONEY, PHARMACY],
    },
    kinds: ['button', 'link'],
    names: [
      '(?:modif|modifier|editer|mettre a jour)(?: (?:les|mes|vos|ces|l.|la|ma) ?)?(?:coordonnees|donnees|informations|adresses?|fiche)?(?: (?:professionnelles?|de correspondance))?',
      '(?:changer|corriger|actualiser) (?:les |mes |vos |ces |la |ma )?(?:coordonnees|donnees|informations|adresses?|fiche)(?: (?:professionnelles?|de correspondance))?',
      '(?:modification|edition|mise a jour)(?: des?)?(?: (?:coordonnees|donnees|informations))?(?: professionnelles)?',
      'crayon|stylo|edit|pencil',
    ],
    weakNames: ['changer', 'corriger', 'rectifier'],
    says: [{ ideas: [CHANGE, CONTACT], beside: PROFESSIONAL }],
    notNames: [
      'personnel(?:le)?s?',
      'mot de passe',
      'photo',
      // Where letters are sent to.
      "(?:l'|mon |votre |d')adresse$",
      'identite',
      'etat civil',
      'supprimer',
      'diplomes?',
      'preferences',
      'identifiant',
      'langues?',
      'notes?',
      ...OTHER_DETAILS,
      ...OTHER_SUBJECTS,
      ...PAPERS,
      ...NEVER,
    ],
    icon: 'pen',
    colour: 'orange',
    href: '(?:modif|edit)',
    section: {
      names: [
        ...PRACTICE,
        '(?:(?:me|vous) joindre|joindre .{0,40}exercice)(?: .*)?',
        `^(?=.*${MAIL})(?=.*(?:${MOBILE}|telephone)).*prof[a-z]*`,
      ],
      not: [...PERSONAL, ...OTHER_SUBJECTS, ...PAPERS, ...OTHER_DETAILS],
      required: true,
      strengths: PRACTICE_STRENGTHS,
      nearest: true,
      byOwnName: true,
    },
    notNear: ['caisse de retraite'],
    // Where one types them in, the pen is behind the user.
    notInForm: [MAIL, MOBILE],
    checked: CHECKED,
  },
  {
    id: 'E7',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, ...CHANGING],
      notHeadings: [...OTHER_FORMS, ...DONE],
    },
    kinds: ['textbox'],
    names: [
      `(?:(?:votre|mon|nouvel(?:le)?|nouveau) )?(?:adresse )?${MAIL}(?: (?:professionnel(?:le)?|de (?:contact|correspondance)|principal[e]?))?.*`,
      `(?:(?:votre|mon|nouveau) )?(?:numero de )?${MOBILE}.*`,
      `(?:(?:votre|mon|nouveau) )?(?:numero de )?telephone (?:professionnel )?(?:mobile|portable).*`,
      'telephone (?:mobile|portable).*',
    ],
    notNames: [
      'personnel(?:le)?s?',
      'privee?s?',
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
      'pharmacie',
      'reponse',
      'alertes?',
      'avis',
      ...OPINION_OR_SEARCH,
      // For something else than to be reached by the Ordre.
      'si vous',
      'recontact[a-z]*',
      'recus?',
      'pour (?:le|la|ce|cet|cette|les|ces|des|un|une|recevoir) (?!e-?cps|activation|correspondance|contact|echange)[a-z].*',
      'connexion',
      ...OTHER_DETAILS,
    ],
    near: [MAIL, MOBILE],
    notNear: OPINION,
    section: {
      names: [...PRACTICE, ...CHANGING, ...JOINING, 'contact'],
      not: [...LETTERS, ...PERSONAL, ...OTHER_SUBJECTS, ...OTHER_DETAILS],
      required: false,
      nearest: true,
    },
    input: ['email', 'tel', 'tel-national'],
    notForm: OTHER_FIELDS,
    first: true,
    checked: CHECKED,
  },
  {
    id: 'E8',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, ...CHANGING],
      notHeadings: [...OTHER_FORMS, ...DONE],
    },
    kinds: ['button', 'link'],
    names: [
      '(?:enregistrer|sauvegarder|valider|confirmer|soumettre|envoyer)(?: (?:et (?:valider|envoyer|fermer|terminer))| (?:les|mes|vos|la|ces|ma) (?:modifications?|donnees|informations|changements|saisie|demande|coordonnees))?(?: professionnelles)?',
      'mettre a jour(?: .{0,30})?',
      'ok',
    ],
    says: [{ ideas: [SAVE], beside: BESIDE_SAVE }],
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
      ...OPINION,
      ...OTHER_DETAILS,
    ],
    form: [MAIL, MOBILE].map((field) => field + OWN),
    section: {
      names: [...NAMED_PRACTICE, ...CHANGING, ...JOINING],
      not: [...LETTERS, PERSONAL_DETAILS, ...OTHER_DETAILS],
      required: false,
      nearest: true,
      ofForm: true,
    },
    // Where a code that came by mail is typed in, the button sends that.
    notForm: [
      '(?:la |notre )?(?:lettre|newsletter|infolettre).*',
      ...OTHER_FIELDS,
      '^code$',
      'code (?:recu|envoye|temporaire|a usage unique|de (?:verification|confirmation|controle|securite))',
      ...OPINION_OR_SEARCH,
    ],
    checked: CHECKED,
  },
];
