import type { PageGate, Strengths } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { EPOP_PAGES } from '../common.ts';

// What the pages of the record on E-POP have in common.

export const PROFESSIONAL = ['prof(?:essionnel(?:le)?s?|s)?', 'pro', "d'exercice"];

/** Words of a title that say that it is of one's practice. */
export const OWNER = [...PROFESSIONAL, 'activites?', 'exercices?', 'situations?', 'coordonnees de correspondance'];

/** What follows the word is of one's practice, if it is of anything: no details of invoices, of a company. */
const OF_ONESELF =
  "(?! (?:de |du |des |d'|pour )(?!(?:l'|mon |ma |votre |cette |cet |un )?(?:exercice|activite|contact|correspondance)))";

/** What the record of one's practice may be called, the contact details among it the strongest. */
export const PRACTICE_STRENGTHS: Strengths = [
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
    says: ['(?:coord(?:onnees)?|adresses?|contacts?)[ .]*(?:de (?:correspondance|travail)|(?:d.|de l.)exercice)'],
  },
];

export const NAMED_PRACTICE = PRACTICE_STRENGTHS.flatMap(({ says }) => says);

const OWN_THINGS = [
  '(?:nouve|donnees|coord|info|adress|contact|correspond|activit|exercice|situation|moyen|numero|',
  'tele|mobile|portable|e-?mail|mail|courriel|messagerie|fiche|dossier|profil|compte|espace|identi|saisie|modif|choix|demande)',
].join('');

/** Titles of what is somebody's and not of one's practice: "Votre pharmacien adjoint". */
export const OF_SOMEBODY = `^(?:votre|vos|mon|ma|mes|notre|nos|son|sa|ses|leurs?) (?!${OWN_THINGS})[a-z].*`;

/** Titles of ways to be reached for something else than one's practice: "Contact en cas de sinistre". */
export const FOR_SOMETHING = [
  "^(?:contacts?|coordonnees) (?:de |du |des |d'|pour |en cas )",
  "(?!(?:l'|mon |ma |votre |cet |cette |la |le |les )?(?:exercice|",
  'activite|contact|correspondance|pharmacien|professionnel|travail|inscrit|titulaire))[a-z].*',
].join('');

/** Titles of parts of a form that name nothing. */
export const UNNAMED = ['^(?:formulaire|saisie|informations?|details?|modifications?|(?:etape )?[0-9].*)$'];

/** Details of nothing that is named. */
export const BARE_DETAILS = `(?:mes |vos )?coordonnees${OF_ONESELF}`;

export const PRACTICE = [...NAMED_PRACTICE, BARE_DETAILS];

/** Where these are the current entry of the menu, what may be changed is not the practice. */
export const OTHER_ENTRIES = {
  in: ['currentEntry'],
  says: [
    '(?:donnees|informations?|coordonnees|correspondance|adresse) (?:personnel(?:le)?s?|privees?)',
    '(?:mon|votre) equipe',
    '^(?:mon |votre |l.|ma |la )?(?:officine|pharmacie|etablissement)$',
    '(?:mes|vos) (?:collaborat|adjoint|salarie|confrere)[a-z]*',
  ],
} as const;

/** Lists of requests and letters have magnifiers and pens too, and name what they are about. */
export const LETTERS = {
  in: ['title'],
  says: ['(?:mes |vos )?(?:demandes|courriers|brouillons|messages)'],
} as const;

/** Pages of the record. */
export const RECORD_PAGES = {
  ...EPOP_PAGES,
  ownHeadings: [PROFESSIONAL[0] ?? '', 'activites?', 'exercices?'],
  // Of somebody else, whom one has come to from a list of people or pharmacies.
  address:
    '^(?!.*(?:/(?:equipe|collaborateurs?|adjoints?|salaries?|confreres?|annuaire|officines)/[^/?#]|=equipe(?:&|$)|/(?:gestion|admin)/))',
};

/** Words of pages where the details are changed. */
export const CHANGING = [
  'modifi[a-z]*',
  'edit[a-z]*',
  '(?:mise|mettre|mettez) a jour',
  '(?:moyens|donnees|informations) de contact',
  'correspondance',
  // To share it or to send it is something else.
  '(?<![a-z](?:er|ir|re) )ma fiche',
];

/** How titles begin that are of one's details themselves: what they are called, how they are shown, how one changes or completes them. */
const OWN_HEADS = [
  // Whose they are.
  "mes|vos|ma|votre|mon|la|le|les|l'",
  // What they are called.
  'donnees|coord|info|adress|contact|correspond|activit|exercice|situation|moyen|numero|tele|e-?mail|courriel',
  // What one does with them.
  'modif|edit|chang|corrig|correct|actualis|rectif|complet|renseign|saisi|indiqu|precis|verif|control|confirm|enregistr',
  'valid|declar|rel|mett|mise|maj|consult|voir|ger|gestion|ajout|suiv',
  // Where they stand, and whom the page speaks to.
  'etape|detail|fiche|dossier|profil|liste|formulaire|demande|recap|synthese|resume|apercu|page|espace|acce|bienvenue|nouve',
  'comment|quel|pour|vous|je|bonjour|merci|veuillez|e-?pop',
].join('|');

/** A verb, or words that end in what an object follows. */
const BEFORE_AN_OBJECT = "(?:[a-z]+(?:er|ez|ir|re)|[a-z' ]{1,60} (?:de|des|sur|a|aux|pour|dans|vers))";
const OWN_DETAILS =
  '(?:mes|vos|ma|votre|mon) (?:donnees|coordonnees|informations?|fiche|dossier|profil|compte)(?![a-z])';
const PROFESSIONAL_DETAILS = '(?:les )?(?:donnees|coordonnees|informations) professionnelles';

/** Titles that have one's details for their object alone: to share or delete them, who sees them, what tells of them. */
export const OF_DETAILS = [`^(?!(?:${OWN_HEADS}))${BEFORE_AN_OBJECT} (?:${OWN_DETAILS}|${PROFESSIONAL_DETAILS}).*`];

/** Titles of somebody else's details. */
const OF_ANOTHER = [
  "(?:fiche|dossier|profil|compte)(?: professionnelle?)? (?:du |de la |de l'|d'une? )",
  '(?!(?:pharmacien|professionnel|inscrit|titulaire|exercice|activite)(?![a-z]))[a-z].*',
].join('');

/** Titles of forms that are not for one's own details. */
export const OTHER_FORMS = [...OF_DETAILS, OF_ANOTHER];

/** Titles that name a person by what he is to somebody ("Cotitulaire : Mme Roy"): one's own say what of one's own it is, or the name. */
export const OF_PERSON = `^(?!(?:${OWN_HEADS}|pharmacien|titulaire|nom|ident))[^:]{2,40}: ?(?:m|mr|mme|mlle|dr|pr|monsieur|madame|docteur)(?![a-z]).*`;

/** Titles of what is a team's or a pharmacy's, whatever a part of it is called. */
export const OF_TEAM =
  '^(?:mon|ma|votre|notre|nos|mes) (?:equipe|officine|pharmacie|etablissement|(?:collaborat|adjoint|salarie|confrere|associe|delegation)[a-z]*)$';

/** Pages with the form in which the contact details are changed. */
export const FORM_PAGES: PageGate = {
  ...RECORD_PAGES,
  headings: [...PRACTICE, ...CHANGING],
  not: refused(OTHER_ENTRIES, {
    in: ['title'],
    subjects: ['help', 'newsletter', 'money', 'other-forms', 'one-of-many', 'done'],
    says: OTHER_FORMS,
  }),
};

/** What the part of a form is called that asks how one can be reached. */
export const JOINING = [
  'coordonnees (?:electroniques?|telephoniques?|numeriques?)(?: et (?:electroniques?|telephoniques?|numeriques?))?',
  '(?:vous|me|nous) joindre',
];

/** A form that begins with these makes or changes a person or a company: who says how one can be reached does not type a name first. */
export const NAMING = {
  in: ['firstField'],
  says: ['^(?:votre |le )?(?:nom|prenom)s?(?: .{0,30})?$', 'raison sociale'],
} as const;
