import type { Descriptor, Strengths } from '../descriptor.ts';
import { refused } from '../refused.ts';
import { CHECKED, EPOP_PAGES, GO, MAIL, MOBILE } from './common.ts';
import {
  CHANGE,
  CONTACT,
  DETAILS,
  DETAILS_FILLERS,
  PROFESSIONAL,
  RECORD,
  SAVE,
  SAVE_FILLERS,
  SEE,
} from './concepts/epop.ts';

/** What follows the word is of one's practice, if it is of anything: no details of invoices, of a company. */
const OF_ONESELF =
  "(?! (?:de |du |des |d'|pour )(?!(?:l'|mon |ma |votre |cette |cet |un )?(?:exercice|activite|contact|correspondance)))";

/** What the record of one's practice may be called, the contact details among it the strongest. */
const PRACTICE_STRENGTHS: Strengths = [
  {
    strength: 7, // Contacts, more than one, are people one knows.
    says: [`(?:coord(?:onnees)?|adresses?|contact)[ .]*prof?(?:essionnel(?:le)?s?|s)?${OF_ONESELF}`],
  },
  { strength: 6, says: ['(?:mes |vos )?donnees professionnelles'] },
  {
    strength: 5,
    says: ['(?:activites?|exercices?|situations?|informations?|profil|fiche|dossier) professionnel(?:le)?s?'],
  },
  {
    strength: 4,
    says: ['(?:coord(?:onnees)?|adresses?|contacts?)[ .]*(?:de correspondance|(?:d.|de l.)exercice)'],
  },
];
const NAMED_PRACTICE = PRACTICE_STRENGTHS.flatMap(({ says }) => says);
/** Details of nothing that is named. */
const BARE_DETAILS = `(?:mes |vos )?coordonnees${OF_ONESELF}`;
const PRACTICE = [...NAMED_PRACTICE, BARE_DETAILS];
/** The part of the record that says how one can be reached, and its columns. */
const REACHED = '(?:(?:me|vous) joindre|joindre .{0,40}exercice)(?: .*)?';
const REACHED_COLUMNS = `^(?=.*${MAIL})(?=.*(?:${MOBILE}|telephone)).*prof[a-z]*`;

/** Where these are the current entry of the menu, what may be changed is not the practice. */
const OTHER_ENTRIES = {
  in: ['currentEntry'],
  says: [
    '(?:donnees|informations?|coordonnees|correspondance|adresse) (?:personnel(?:le)?s?|privees?)',
    '(?:mon|votre) equipe',
    '^(?:mon |votre |l.|ma |la )?(?:officine|pharmacie|etablissement)$',
    '(?:mes|vos) (?:collaborat|adjoint|salarie|confrere)[a-z]*',
  ],
} as const;

/** Pages of the record. */
const RECORD_PAGES = {
  ...EPOP_PAGES,
  // Of somebody else, whom one has come to from a list of people or pharmacies.
  address:
    '^(?!.*(?:/(?:equipe|collaborateurs?|adjoints?|salaries?|confreres?|annuaire|officines)/[^/?#]|=equipe(?:&|$)|/(?:gestion|admin)/))',
};

/** Words of pages where one changes them. */
const CHANGING = [
  'modifi[a-z]*',
  'edit[a-z]*',
  '(?:mise|mettre|mettez) a jour',
  '(?:moyens|donnees|informations) de contact',
  'correspondance',
  'ma fiche',
];

/** What the part of a form is called that asks how one can be reached. */
const JOINING = [
  'coordonnees (?:electroniques?|telephoniques?|numeriques?)(?: et (?:electroniques?|telephoniques?|numeriques?))?',
  '(?:vous|me|nous) joindre',
];

/** After the name of a field: it is not of somebody or something else. */
const OWN =
  "(?! (?:pour |de l'|du |de la |des |d')(?!activite|exercice|pharmacien|professionnel|inscrit|titulaire|correspondance|contact))";

/** E-POP: from the menu to the contact details that are kept. */
export const epopDescriptors: readonly Descriptor[] = [
  {
    id: 'E4',
    page: { ...EPOP_PAGES, inSiteChrome: true, not: refused({ in: ['title'], subjects: ['help'] }) },
    kinds: ['link', 'tab', 'menuitem', 'button'],
    names: [
      '(?:mes |vos |(?:acceder a|voir|consulter|gerer) (?:mes |vos )?)?donnees professionnelles',
      '(?:mes |vos )?(?:informations|coordonnees) professionnelles',
    ],
    says: [{ concepts: [DETAILS, PROFESSIONAL], fillers: DETAILS_FILLERS }],
    weakNames: [...GO, 'consulter', 'voir', 'gerer'],
    section: {
      names: ['donnees professionnelles'],
      required: false,
    },
    checked: CHECKED,
    not: refused(
      { in: ['name'], subjects: ['of-others'] },
      { in: ['section'], subjects: ['personal-details', 'personal'] },
      {
        in: ['name'],
        says: [
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
        ],
      },
      // The row or card of E-POP may tell what is in it.
      { in: ['section'], says: ['^e[ .-]?pop .*donnees professionnelles'] },
    ),
  },
  {
    id: 'E5',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, 'activites?', 'exercices?', 'e[ -]?pop'],
      not: refused(
        OTHER_ENTRIES,
        { in: ['title'], subjects: ['help', 'how-to', 'money'] },
        // Lists of requests and letters have magnifiers too, and name what they are about.
        {
          in: ['title'],
          says: [
            'suivi',
            '(?:mes |vos )?(?:demandes|courriers|brouillons|messages)',
            '^(?:mes |vos )?demarches(?: .{0,20})?$',
            'historique',
          ],
        },
      ),
    },
    kinds: ['link', 'button'],
    names: [
      'voir|consulter|afficher|ouvrir|acceder',
      '(?:voir|consulter|afficher|ouvrir|acceder a)(?: (?:le|la|les|ma|mon|mes|ce|cette|l.|votre|vos) ?)? ?(?:details?|fiche|dossier|activite|exercice|situation|donnees|informations|coordonnees|pharmacie|officine|hopital|clinique|laboratoire)(?: .{0,40})?',
      '(?:details?|loupe|zoom|visualiser|apercu)(?: .{0,40})?',
    ],
    says: [{ concepts: [SEE, RECORD], fillers: PROFESSIONAL }],
    weakNames: ['rechercher', 'recherche', 'search', 'view', 'ok'],
    icon: 'magnifier',
    section: {
      names: [...PRACTICE, '(?:mes |vos )?(?:activites?|exercices?)', 'lieux? d.exercice'],
      required: true,
    },
    checked: CHECKED,
    not: refused(
      { in: ['name', 'section', 'entry'], subjects: ['not-now'] },
      { in: ['name', 'section'], subjects: ['past'] },
      { in: ['name'], subjects: ['leads-nowhere'] },
      { in: ['section'], subjects: ['personal-details', 'personal', 'other-sections', 'papers'] },
      {
        in: ['name'],
        says: [
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
        ],
      },
      { in: ['section'], says: ['(?:votre|mon|notre) equipe'] },
    ),
  },
  {
    id: 'E6',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, ...JOINING, 'activites?', 'exercices?', 'fiche', 'e[ -]?pop'],
      not: refused(OTHER_ENTRIES, { in: ['title'], subjects: ['help', 'how-to', 'money', 'pharmacy'] }),
    },
    kinds: ['button', 'link'],
    names: [
      '(?:modif|modifier|editer|mettre a jour)(?: (?:les|mes|vos|ces|l.|la|ma) ?)?(?:coordonnees|donnees|informations|adresses?|fiche)?(?: (?:professionnelles?|de correspondance))?',
      '(?:changer|corriger|actualiser) (?:les |mes |vos |ces |la |ma )?(?:coordonnees|donnees|informations|adresses?|fiche)(?: (?:professionnelles?|de correspondance))?',
      '(?:modification|edition|mise a jour)(?: des?)?(?: (?:coordonnees|donnees|informations))?(?: professionnelles)?',
      'crayon|stylo|edit|pencil',
    ],
    weakNames: ['changer', 'corriger', 'rectifier'],
    says: [{ concepts: [CHANGE, CONTACT], fillers: PROFESSIONAL }],
    icon: 'pen',
    colour: 'orange',
    href: '(?:modif|edit)',
    section: {
      names: [...PRACTICE, REACHED, REACHED_COLUMNS],
      required: true,
      strengths: [
        ...PRACTICE_STRENGTHS,
        { strength: 3, says: [BARE_DETAILS] },
        { strength: 2, says: [REACHED] },
        { strength: 1, says: [REACHED_COLUMNS] },
      ],
      nearest: true,
      byOwnName: true,
    },
    checked: CHECKED,
    not: refused(
      { in: ['name', 'section'], subjects: ['of-others', 'other-sections', 'papers'] },
      { in: ['name'], subjects: ['leads-nowhere'] },
      { in: ['section'], subjects: ['personal-details', 'personal'] },
      {
        in: ['name'],
        says: [
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
        ],
      },
      { in: ['near'], says: ['caisse de retraite'] },
      // Where one types them in, the pen is behind the user.
      { in: ['openForm'], says: [MAIL, MOBILE] },
    ),
  },
  {
    id: 'E7',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, ...CHANGING],
      not: refused(OTHER_ENTRIES, { in: ['title'], subjects: ['help', 'newsletter', 'money', 'other-forms', 'done'] }),
    },
    kinds: ['textbox'],
    names: [
      `(?:(?:votre|mon|nouvel(?:le)?|nouveau) )?(?:adresse )?${MAIL}(?: (?:professionnel(?:le)?|de (?:contact|correspondance)|principal[e]?))?.*`,
      `(?:(?:votre|mon|nouveau) )?(?:numero de )?${MOBILE}.*`,
      `(?:(?:votre|mon|nouveau) )?(?:numero de )?telephone (?:professionnel )?(?:mobile|portable).*`,
      'telephone (?:mobile|portable).*',
    ],
    near: [MAIL, MOBILE],
    section: {
      names: [...PRACTICE, ...CHANGING, ...JOINING, 'contact'],
      required: false,
      nearest: true,
    },
    input: ['email', 'tel', 'tel-national'],
    first: true,
    checked: CHECKED,
    not: refused(
      { in: ['name', 'section'], subjects: ['newsletter', 'of-others'] },
      { in: ['name'], subjects: ['opinion-or-search'] },
      { in: ['near'], subjects: ['opinion'] },
      { in: ['section'], subjects: ['alerts', 'personal-details', 'personal', 'other-sections'] },
      { in: ['form'], subjects: ['message-or-search'] },
      {
        in: ['name'],
        says: [
          'personnel(?:le)?s?',
          'privee?s?',
          'mssante',
          'securisee',
          'recherch[a-z]*',
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
          // For something else than to be reached by the Ordre.
          'si vous',
          'recontact[a-z]*',
          'recus?',
          'pour (?:le|la|ce|cet|cette|les|ces|des|un|une|recevoir) (?!e-?cps|activation|correspondance|contact|echange)[a-z].*',
          'connexion',
        ],
      },
    ),
  },
  {
    id: 'E8',
    page: {
      ...RECORD_PAGES,
      headings: [...PRACTICE, ...CHANGING],
      not: refused(OTHER_ENTRIES, { in: ['title'], subjects: ['help', 'newsletter', 'money', 'other-forms', 'done'] }),
    },
    kinds: ['button', 'link'],
    names: [
      '(?:enregistrer|sauvegarder|valider|confirmer|soumettre|envoyer)(?: (?:et (?:valider|envoyer|fermer|terminer))| (?:les|mes|vos|la|ces|ma) (?:modifications?|donnees|informations|changements|saisie|demande|coordonnees))?(?: professionnelles)?',
      'mettre a jour(?: .{0,30})?',
      'ok',
    ],
    says: [{ concepts: [SAVE], fillers: SAVE_FILLERS }],
    form: [MAIL, MOBILE].map((field) => field + OWN),
    section: {
      names: [...NAMED_PRACTICE, ...CHANGING, ...JOINING],
      required: false,
      nearest: true,
      ofForm: true,
    },
    checked: CHECKED,
    not: refused(
      { in: ['name', 'section'], subjects: ['newsletter', 'of-others'] },
      { in: ['name'], subjects: ['opinion'] },
      { in: ['section'], subjects: ['alerts', 'personal-details'] },
      { in: ['form'], subjects: ['message-or-search', 'opinion-or-search'] },
      {
        in: ['name'],
        says: [
          'brouillon',
          'annuler',
          'ajouter',
          'code',
          'recherch[a-z]*',
          'inscri[a-z]*',
          'imprimer',
          'message',
          'plus tard',
        ],
      },
      // Where a code that came by mail is typed in, the button sends that.
      {
        in: ['form'],
        says: [
          '(?:la |notre )?(?:lettre|newsletter|infolettre).*',
          '^code$',
          'code (?:recu|envoye|temporaire|a usage unique|de (?:verification|confirmation|controle|securite))',
        ],
      },
    ),
  },
];
