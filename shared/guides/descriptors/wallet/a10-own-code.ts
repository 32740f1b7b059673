import type { Descriptor, Phrase } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { MORE, REFUSED, SAID_ASIDE, STATED } from '../became.ts';
import { CHECKED, WALLET } from '../common.ts';
import { ECPS } from './words.ts';

/** To choose a code of one's own. */
const CHOOSE = [
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

const NEW_CODE = ['code(?: pin)?', 'mot de passe', 'pin', 'nip'];

const CHOOSE_FILLERS = ['e-?cps', 'chiffres', 'personnel', 'confidentiel', 'secret', 'code', 'saisi[a-z]*', 'entrez'];

const ASIDE = [...SAID_ASIDE, 'a 4 chiffres', 'tester (?:mon|votre) e-?cps'];

/** The site took the code, or the e-CPS is active with it. */
const TAKEN: readonly Phrase[] = [
  {
    concepts: [
      ['code(?: e-?cps)?', 'mot de passe e-?cps'],
      ['(?:a|est) (?:bien )?(?:ete )?(?:bien )?(?:enregistre|cree|defini|choisi|modifie)'],
    ],
    fillers: ASIDE,
  },
  {
    concepts: [['e-?cps'], ['(?:(?:est|a ete) (?:bien |maintenant |desormais )?)?(?:active|activee|prete)']],
    fillers: ASIDE,
  },
  {
    concepts: [['activation'], ['(?:a (?:bien )?ete )?(?:reussie|terminee|effectuee)', 'a reussi']],
    fillers: [...ASIDE, 'e-?cps', 'est active'],
  },
];

/** The field for the code of the e-CPS, which the user chooses. */
export const A10: Descriptor = {
  id: 'A10',
  page: {
    ...WALLET,
    not: refused({
      in: ['title'],
      subjects: ['help', 'how-to', 'newsletter', 'other-business', 'messaging', 'activated', 'card-business'],
    }),
  },
  about: ['e-?cps', 'activation', 'application'],
  kinds: ['textbox'],
  names: [
    '^.*(?:choisi|defini|cree|nouveau|nouvelle)[a-z]{0,20} .{0,200}(?:code|mot de passe|pin).*',
    '(?:nouveau |votre |mon )?(?:code|mot de passe) (?:e-?cps|pin|confidentiel|secret|personnel|a (?:4|quatre) chiffres).*',
    '^.*code.{0,200}(?:4|quatre) chiffres.*',
    '(?:(?:choisi|defini)[a-z]* (?:vos |les )?|vos )(?:4|quatre) chiffres',
    'mot de passe e-?cps',
  ],
  says: [
    { concepts: [CHOOSE, NEW_CODE], fillers: CHOOSE_FILLERS },
    { concepts: [NEW_CODE, ECPS], fillers: CHOOSE_FILLERS },
  ],
  weakNames: ['code', 'votre code', 'mot de passe', 'je (?:le |la )?(?:choisis|cree|definis)'],
  section: {
    names: [
      '(?:choisi|defini|cree)[a-z]* .{0,200}(?:code|mot de passe)',
      'code (?:e-?cps|pin|secret|confidentiel|personnel)',
      'code.{0,200}(?:4|quatre) chiffres',
      'mot de passe e-?cps',
    ],
    required: false,
  },
  first: true,
  became: {
    saved: TAKEN,
    stated: STATED,
    more: MORE,
    code: ['code recu', 'sms', 'code de (?:verification|confirmation)'],
    refused: [...REFUSED, 'differents?', 'trop simple'],
  },
  checked: CHECKED,
  not: refused(
    {
      in: ['name'],
      says: [
        'recu',
        '(?:actuel|ancien)(?:le|ne)?',
        'appli(?:cation)?',
        'activation',
        'affiche',
        'sms',
        'carte',
        'porteur',
        'verrouill[a-z]*',
        // It has four digits.
        '(?:[5-9]|[1-9][0-9]|cinq|six|sept|huit|dix|douze) (?:chiffres|caracteres).*',
        // The second field of the pair is never where one begins.
        '^(?:confirm|retap|repet|ressaisi|resaisi)[a-z]*',
        'confirmation',
        'bis',
        'a nouveau',
        '(?:2e|2eme|deuxieme|seconde?) (?:fois|saisie)',
      ],
    },
    {
      in: ['section'],
      says: [
        '(?:de |pour )?(?:la |ma |votre )?carte(?: cps)?',
        'messagerie',
        'mssante',
        'boite',
        '(?:fourni|affiche|indique|donne)[a-z]* .{0,200}appli(?:cation)?',
      ],
    },
    // Where the code one has is asked too, one changes it.
    { in: ['form'], says: ['(?:actuel|ancien)(?:le|ne)?'] },
  ),
};
