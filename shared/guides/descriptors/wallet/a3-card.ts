import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, GO, WALLET } from '../common.ts';
import { CARD, CARD_FILLERS, LOG_IN_TITLES } from './words.ts';

/** The card, among the means of logging in. */
export const A3: Descriptor = {
  id: 'A3',
  page: {
    ...WALLET,
    refuseWhenSignedIn: true,
    login: 'may',
    headings: LOG_IN_TITLES,
    not: refused(
      { in: ['title'], subjects: ['help', 'newsletter', 'other-business', 'account', 'card-business'] },
      {
        in: ['title'],
        says: [
          // The card has been read: its code is asked for.
          'cartes? cp[sx].{0,3}(?:code|detectee|lue|inseree|reconnue)',
          '^(?:mes |vos )?(?:dernieres|historique des) connexions$',
        ],
      },
    ),
  },
  part: 'choice',
  kinds: ['tab', 'radio', 'button', 'link'],
  names: [
    '(?:(?:avec|par|via) )?(?:(?:ma|la|une|votre) )?carte (?:cps|cpx)',
    // With what a radio of the State's design system says below: with a reader.
    '(?:(?:ma|la|une|votre) )?cartes? cps(?: (?:/|ou|et) cp[a-z]+)*(?: avec .{0,20}lecteur.*)?',
    '(?:(?:avec|par|via) )?(?:(?:ma|la|une|votre) )?carte de professionnel de (?:la )?sante(?: \\(?cps)?',
    "(?:choisir|utiliser|j'utilise|j'ai) (?:ma|la|une|votre) carte (?:cps|cpx)",
    'cps|cpx',
  ],
  says: [{ concepts: [CARD], fillers: [...CARD_FILLERS, 'utiliser', 'choisir'] }],
  weakNames: [
    '(?:(?:avec|par|via) )?(?:ma |une |la |votre )?carte(?: (?:et|a) (?:un )?lecteur)?',
    'lecteur de cartes?',
    ...GO,
  ],
  section: {
    names: [
      '(?:moyen|mode|methode) d.(?:identification|authentification).*',
      '(?:connexion|connectez|identifi|authentifi).*',
      '(?:choix|choisi[a-z]*|selectionn[a-z]*) .{0,20}(?:moyen|mode|methode|carte)s?',
      'comment (?:souhaitez|voulez)-vous vous (?:identifier|authentifier|connecter)',
      // The title of its tile.
      '^(?:ma |la |une |votre )?carte cp[sx]$',
    ],
    required: false,
  },
  topics: ['(?:la |les )?cartes? cp[sx]'],
  checked: CHECKED,
  not: refused(
    { in: ['section'], subjects: ['other-services'] },
    { in: ['name'], subjects: ['other-cards'] },
    {
      in: ['section'],
      says: ['^demandes?(?: .*)?$', 'comment (?:ca|cela) (?:marche|fonctionne|se passe)'],
    },
    {
      in: ['name'],
      says: [
        "(?:se connecter|s'identifier|s'authentifier|me connecter|m'identifier|m'authentifier|connectez-vous|commander|(?<!a l.)aide|perdue?|vol|obtenir|bloquee?|mobile|e-?cps)",
        'expir[a-z]*',
        // What is done to the card or its reader.
        '^(?:activ|enregistr|remplac|renouvel|declar|verifi|test|connect|branch|install)[a-z]* .*',
        // A part of the site about them all.
        '^cartes cp[sx]$',
      ],
    },
  ),
};
