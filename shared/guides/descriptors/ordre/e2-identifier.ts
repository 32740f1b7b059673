import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, MAIL, ORDRE } from '../common.ts';

/** Beside a log-in, for those who have none. */
const NO_ACCESS_YET = [
  'premiere (?:visite|connexion|inscription)',
  '(?:pas encore|nouveau|nouvel) (?:de compte|inscrite?|client|membre|utilisateur)',
  '(?:creer|ouvrir|demander) (?:un|mon|votre) (?:compte|acces)',
  "^(?:s'inscrire|inscription|je m'inscris|inscrivez-vous)",
];

/** The field for the identifier, in the log-in of the Ordre. */
export const E2: Descriptor = {
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
          // Pages that change the identifier, not those that log in with it.
          'informations? de connexion',
          '^(?:mon|votre|gestion (?:de mon|de votre|du)) compte$',
          '^(?:mes |vos )?alertes',
          'elections?',
          'votes?',
          'agents?',
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
      says: ['recherch.*', 'mot de passe', 'presse', 'votes?', 'etablissement'],
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
};
