import type { Descriptor } from '../descriptor.ts';
import { CHECKED, EPOP_HOSTS, GO, HELP, MAIL, NEVER, ORDRE } from './common.ts';
import { BESIDE_EPOP, BESIDE_SPACE, EPOP, GO_TO, LOG_IN, SPACE } from './ideas.ts';

/** Who has spaces and log-ins of their own there. */
const OTHER_PEOPLE = [
  'presse',
  'journalistes?',
  'etudiants?',
  'partenaires?',
  'laboratoires?',
  'exploitants?',
  'industriels?',
  'grossistes?',
  'employeurs?',
  'candidats?',
  'fournisseurs?',
  'prestataires?',
  'entreprises?',
];

/** What the log-in is called. */
const LOG_IN_NAMES = [
  'me connecter',
  'se connecter',
  'connexion',
  'connectez-vous',
  "(?:me connecter|se connecter|connectez-vous|connexion) (?:a |au )?(?:mon |l'|votre |son )?(?:espace|compte)(?: (?:pharmacien|personnel|prive|connecte))?",
  "s'identifier",
  "m'identifier",
];
/** What the space behind it is called. */
const SPACE_NAMES = [
  "(?:acceder a )?(?:mon |l')?espace (?:pharmacien|personnel|prive|connecte)(?: ?[:-]? ?(?:connexion|me connecter|se connecter))?",
  'acces (?:pharmaciens?|inscrits?|adherents?|membres?)',
];

/** The site of the Ordre, its log-in and its list of applications. */
export const ordreDescriptors: readonly Descriptor[] = [
  {
    id: 'E1',
    page: { ...ORDRE, everywhere: true, signedOut: true, notHeadings: ['donnees professionnelles', ...HELP] },
    kinds: ['link', 'button'],
    names: [...LOG_IN_NAMES, ...SPACE_NAMES],
    says: [
      { ideas: [LOG_IN], beside: [...BESIDE_SPACE, ...SPACE] },
      { ideas: [[...LOG_IN, ...GO_TO], SPACE], beside: BESIDE_SPACE },
    ],
    weakNames: GO,
    notNames: [
      'adhesion',
      'inscription',
      'creer',
      'aide',
      'comment',
      'mon espace sante',
      // Other providers, also where their name stands on a line of its own.
      '(?:avec|via) (?!(?:pro ?sante|(?:mon|mes|votre|vos|son|ses|un|une|le|la|les|l|identifiants?|e-?mail|mot|compte|cartes?|e-?cps)(?![a-z])))[a-z].*',
      '(?:avec|via)$',
      'france ?connect',
      // Several of them are told of.
      '^pages',
      ...OTHER_PEOPLE,
    ],
    anyHost: true,
    // Other spaces have log-ins of their own.
    section: {
      names: [
        'espace (?:pharmacien|personnel|prive)',
        '^(?:vous etes |je suis )?pharmaciens?(?: inscrit[a-z]*)?(?: (?:au|a un) tableau)?$',
      ],
      not: [
        '(?:service )?dp',
        'dossier pharmaceutique',
        'webinaires?',
        'elus?',
        '^(?:les )?etablissements?',
        ...OTHER_PEOPLE,
      ],
      required: false,
    },
    strengths: [
      { strength: 2, says: LOG_IN_NAMES },
      { strength: 1, says: SPACE_NAMES },
    ],
    checked: CHECKED,
  },
  {
    id: 'E2',
    page: {
      ...ORDRE,
      login: 'only',
      signedOut: true,
      notHeadings: [
        '(?:recuper|reinitialis|retrouv)[a-z]*',
        // What is changed of it there, not what is typed to log in.
        'informations? de connexion',
        '^(?:mon|votre|gestion (?:de mon|de votre|du)) compte$',
        '^(?:mes |vos )?alertes',
        'elections?',
        'votes?',
        'scrutins?',
        'agents?',
        'administrat[a-z]+',
        'console',
        'collaborateurs?',
        'dp-?[a-z]*',
        'dossier pharmaceutique',
        ...OTHER_PEOPLE,
      ],
    },
    kinds: ['textbox'],
    names: [
      "(?:votre |mon )?(?:identifiant|login|nom d'utilisateur|username|numero (?:rpps|d'inscription|national|ordinal)|n(?:o)? (?:rpps|d'inscription)|rpps).*",
      `(?:votre |mon )?(?:adresse )?${MAIL}.*`,
      'utilisateur',
      "(?:votre |mon )?(?:no?|numero) d'ordre.*",
    ],
    notNames: [
      'recherch.*',
      'mot de passe',
      'presse',
      'newsletter',
      'votes?',
      'scrutin',
      'etablissement',
      'declarant',
      'laboratoire',
      'siret',
      ...OTHER_PEOPLE,
    ],
    input: ['username', 'email'],
    section: {
      names: [],
      not: ['(?:mot de passe|identifiants?|acces) (?:oublie|perdu)[a-z]*', 'collaborat[a-z]*', ...OTHER_PEOPLE],
      required: false,
    },
    // Who has no access yet agrees to terms, and says who he is.
    notNear: ["(?:j'accepte|i agree) .{0,60}(?:terms|conditions|cgu)"],
    notForm: ['date de naissance', "(?:cle|code) d'activation"],
    besidePassword: true,
    first: true,
    fallback: {
      kinds: ['button', 'link'],
      names: ['se connecter', 'connexion', 'me connecter', 'valider', "s'identifier", "s'authentifier"],
      // Where a field is still to be filled in, whatever it is called, the button is not next.
      notForm: ['.+'],
    },
    checked: CHECKED,
  },
  {
    id: 'E3',
    // On E-POP itself the name in the banner leads nowhere new.
    page: { ...ORDRE, notHosts: EPOP_HOSTS, notHeadings: HELP },
    kinds: ['link', 'button'],
    names: [
      '(?:acceder a |ouvrir |portail |application |plateforme |demarches )?e[ .-]?pop',
      // After the initials in its logo.
      '[a-z]{1,2} e[ .-]?pop',
      // With what it is for; what only begins with its name may be news of it.
      'e[ .-]?pop ?[,:-]? ?(?:(?:mes|vos|les) )?(?:demarches|donnees|espace|services?|portail|declarations?).*',
    ],
    says: [{ ideas: [EPOP], beside: BESIDE_EPOP }],
    weakNames: GO,
    notNames: [
      'aide',
      'guide',
      'conditions',
      'cgu',
      'mentions',
      'faq',
      'notice',
      'tutoriel',
      'etudiants?',
      'stages?',
      ...NEVER,
    ],
    href: '//e-?pop\\.',
    section: {
      names: ['e[ -]?pop'],
      not: [
        '(?:e[ -]?pop|base|version|environnement) ?(?:de |d.)?(?:formation|essai|demo[a-z]*|tests?|recette)',
        '(?:assistance|aide|support|tutoriels?)',
      ],
      required: false,
    },
    checked: CHECKED,
  },
];
