import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, WALLET } from '../common.ts';
import { LOG_IN } from '../concepts.ts';
import { BARE_CARD, BEGIN, CARD, CARD_FILLERS, LOG_IN_TITLES } from './words.ts';

/** The button that logs in with the card. */
export const A4: Descriptor = {
  id: 'A4',
  page: {
    ...WALLET,
    refuseWhenSignedIn: true,
    login: 'may',
    headings: [...LOG_IN_TITLES, 'cartes? cp[sx]', '^(?:ma |votre )?carte(?: ?[·|–-] .*)?$'],
    not: refused({ in: ['title'], subjects: ['help', 'newsletter', 'other-business', 'account', 'card-business'] }),
  },
  kinds: ['button', 'link'],
  names: [
    `(?:se connecter|connexion|me connecter|s'identifier|m'identifier|s'authentifier|continuer) (?:avec|par|via) (?:(?:ma|la|une|votre) )?${BARE_CARD}(?: (?:cps|cpx|a puce))?`,
    "(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|par|via) (?:(?:ma|la) )?cps",
    `lire (?:ma|la|votre) ${BARE_CARD}(?: cps)?`,
  ],
  says: [
    {
      concepts: [[...LOG_IN, 'continuer', 'poursuivre', 'acceder', 'entrer'], CARD],
      fillers: [...CARD_FILLERS, ...BEGIN],
    },
    { concepts: [LOG_IN, [BARE_CARD]], fillers: [...CARD_FILLERS, ...BEGIN] },
    {
      concepts: [
        ['lire', 'lecture', 'lancer la lecture'],
        [...CARD, BARE_CARD],
      ],
      fillers: [...CARD_FILLERS, ...LOG_IN, 'lancer', 'demarrer'],
    },
  ],
  weakNames: ['se connecter', "s'identifier", "s'authentifier", 'connexion', 'continuer', 'valider'],
  section: {
    names: ['cartes? (?:cps|cpx)', 'cps|cpx'],
    required: false,
  },
  checked: CHECKED,
  not: refused(
    { in: ['name'], subjects: ['other-cards'] },
    { in: ['section'], subjects: ['newsletter', 'other-business'] },
    {
      in: ['name'],
      says: [
        'e-?cps',
        '(?<!a l.)aide',
        'mobile',
        'diagnosti[a-z]*',
        '(?:sous|sur) (?:mac(?:os)?|linux|windows|chrome|firefox|edge|safari)',
        // What chooses the card, whatever its title adds.
        '^(?:ma |la |votre )?carte cps$',
      ],
    },
    // Where the card's code is typed in, the button sends it.
    { in: ['form'], says: ['^.*(?<![a-z])(?:code|pin)(?![a-z]).*'] },
    {
      in: ['section'],
      says: [
        '^(?:l.|mon |votre )?(?:application |appli )?(?:mobile )?e-?cps',
        '(?:avec|par|via) (?:l.|mon |votre )?(?:application |appli )?(?:mobile )?e-?cps',
        'mobile',
        'code d.*',
        'bloquee?',
      ],
    },
  ),
};
