import type { Descriptor } from '../descriptor.ts';
import { refused } from '../refused.ts';
import { CHECKED, EPOP_HOSTS, GO, MAIL, ORDRE } from './common.ts';
import { GO_TO, LOG_IN } from './concepts/common.ts';
import { EPOP, EPOP_FILLERS, SPACE, SPACE_FILLERS } from './concepts/ordre.ts';

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
/** What the space behind it is called, and no more: "Retour à l'espace pharmacien" leads away from a log-in. */
const SPACE_NAMES = [
  "^(?:acceder a )?(?:mon |l')?espace (?:pharmacien|personnel|prive|connecte)(?: ?[:-]? ?(?:connexion|me connecter|se connecter))?$",
  '^acces (?:pharmaciens?|inscrits?|adherents?|membres?)$',
];

/** Beside a log-in, for those who have none. */
const NO_ACCESS_YET = [
  'premiere (?:visite|connexion|inscription)',
  '(?:pas encore|nouveau|nouvel) (?:de compte|inscrite?|client|membre|utilisateur)',
  '(?:creer|ouvrir|demander) (?:un|mon|votre) (?:compte|acces)',
  "^(?:s'inscrire|inscription|je m'inscris|inscrivez-vous)",
];

/** The site of the Ordre, its log-in and its list of applications. */
export const ordreDescriptors: readonly Descriptor[] = [
  {
    id: 'E1',
    page: {
      ...ORDRE,
      inSiteChrome: true,
      refuseWhenSignedIn: true,
      not: refused(
        { in: ['title'], subjects: ['help', 'how-to'] },
        { in: ['title'], says: ['donnees professionnelles'] },
      ),
    },
    kinds: ['link', 'button'],
    names: LOG_IN_NAMES,
    says: [
      // A heading that names the space speaks for its link, so the name itself says a little less than that of the log-in.
      { concepts: [SPACE_NAMES] },
      { concepts: [LOG_IN], fillers: [...SPACE_FILLERS, ...SPACE] },
      { concepts: [[...LOG_IN, ...GO_TO], SPACE], fillers: SPACE_FILLERS },
    ],
    weakNames: GO,
    anyHost: true,
    // Other spaces have log-ins of their own.
    section: {
      names: [
        'espace (?:pharmacien|personnel|prive)',
        '^(?:vous etes |je suis )?pharmaciens?(?: inscrit[a-z]*)?(?: (?:au|a un) tableau)?$',
      ],
      required: false,
    },
    strengths: [
      { strength: 2, says: LOG_IN_NAMES },
      { strength: 1, says: SPACE_NAMES },
    ],
    checked: CHECKED,
    not: refused(
      { in: ['name', 'section'], subjects: ['other-people'] },
      {
        in: ['name'],
        says: [
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
        ],
      },
      {
        in: ['section'],
        says: ['(?:service )?dp', 'dossier pharmaceutique', 'webinaires?', 'elus?', '^(?:les )?etablissements?'],
      },
    ),
  },
  {
    id: 'E2',
    page: {
      ...ORDRE,
      login: 'only',
      refuseWhenSignedIn: true,
      not: refused(
        { in: ['title'], subjects: ['other-people'] },
        {
          in: ['title'],
          says: [
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
          ],
        },
      ),
    },
    kinds: ['textbox'],
    names: [
      "(?:votre |mon )?(?:identifiant|login|nom d'utilisateur|username|numero (?:rpps|d'inscription|national|ordinal)|n(?:o)? (?:rpps|d'inscription)|rpps).*",
      `(?:votre |mon )?(?:adresse )?${MAIL}.*`,
      'utilisateur',
      "(?:votre |mon )?(?:no?|numero) d'ordre.*",
    ],
    // An address is no better an identifier than any other.
    input: ['username'],
    section: {
      names: [],
      required: false,
    },
    besidePassword: true,
    first: true,
    fallback: {
      kinds: ['button', 'link'],
      names: ['se connecter', 'connexion', 'me connecter', 'valider', "s'identifier", "s'authentifier"],
      not: refused(
        // Where a field is still to be filled in, whatever it is called, the button is not next.
        { in: ['form'], says: ['.+'] },
      ),
    },
    checked: CHECKED,
    not: refused(
      { in: ['name'], subjects: ['newsletter'] },
      { in: ['name', 'section'], subjects: ['other-people'] },
      {
        in: ['name'],
        says: [
          'recherch.*',
          'mot de passe',
          'presse',
          'votes?',
          'scrutin',
          'etablissement',
          'declarant',
          'laboratoire',
          'siret',
        ],
      },
      {
        in: ['section'],
        says: ['(?:mot de passe|identifiants?|acces) (?:oublie|perdu)[a-z]*', 'collaborat[a-z]*', ...NO_ACCESS_YET],
      },
      { in: ['form'], says: ['^(?:choisi|cree|defini)[a-z]* .{0,20}mot de passe'] },
      // Who has no access yet agrees to terms, and says who he is.
      { in: ['near'], says: ["(?:j'accepte|i agree) .{0,60}(?:terms|conditions|cgu)"] },
      { in: ['form'], says: ['date de naissance', "(?:cle|code) d'activation"] },
    ),
  },
  {
    id: 'E3',
    // On E-POP itself the name in the banner leads nowhere new.
    page: { ...ORDRE, notHosts: EPOP_HOSTS, not: refused({ in: ['title'], subjects: ['help', 'how-to'] }) },
    kinds: ['link', 'button'],
    names: [
      '(?:acceder a |ouvrir |portail |application |plateforme |demarches )?e[ .-]?pop',
      // After the initials in its logo.
      '[a-z]{1,2} e[ .-]?pop',
      // With what it is for; what only begins with its name may be news of it.
      'e[ .-]?pop ?[,:-]? ?(?:(?:mes|vos|les) )?(?:demarches|donnees|espace|services?|portail|declarations?).*',
    ],
    says: [{ concepts: [EPOP], fillers: EPOP_FILLERS }],
    weakNames: GO,
    href: '//e-?pop\\.',
    section: {
      names: ['e[ -]?pop'],
      required: false,
    },
    checked: CHECKED,
    not: refused(
      { in: ['name'], subjects: ['leads-nowhere'] },
      {
        in: ['name'],
        says: ['aide', 'guide', 'conditions', 'cgu', 'mentions', 'faq', 'notice', 'tutoriel', 'etudiants?', 'stages?'],
      },
      {
        in: ['section'],
        says: [
          '(?:e[ -]?pop|base|version|environnement) ?(?:de |d.)?(?:formation|essai|demo[a-z]*|tests?|recette)',
          '(?:assistance|aide|support|tutoriels?)',
        ],
      },
    ),
  },
];
