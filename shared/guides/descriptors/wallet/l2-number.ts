import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, WALLET } from '../common.ts';

/** The number to compare with the one on the phone. */
export const L2: Descriptor = {
  id: 'L2',
  page: {
    ...WALLET,
    login: 'may',
    refuseWhenSignedIn: true,
    not: refused(
      { in: ['title'], subjects: ['newsletter', 'other-business', 'account', 'activated'] },
      {
        in: ['title'],
        says: [
          '(?:est|bien|ete) validee?',
          '^(?:connexion|demande|operation|authentification) validee?',
          'resultats?',
          'bravo',
          "file d'attente",
        ],
      },
    ),
  },
  kinds: ['text'],
  names: ['[0-9]{2,3}'],
  // A number, the telephone, and what to do with it.
  near: [
    '^(?!.*dans la file)(?=.*(?:choisi|selectionn|verifi|compar|confirm|valid|retrouv|correspond|meme|affich|appuy|touch|saisi|tap|indiqu|identique|report|design))(?=.*(?:numero|nombre|code|chiffre|valeur|repere|defi|choisissez|selectionnez|proposition|celui-ci|celle-ci)).*(?:telephone|mobile|application|appli|smartphone|terminal|e-?cps)',
  ],
  checked: CHECKED,
  not: refused(
    { in: ['notice'], subjects: ['expired'] },
    {
      in: ['near'],
      says: [
        'erreurs?',
        'rest(?:e|ent|ants?|antes?)',
        'expir[a-z]*',
        'valable',
        'etapes?',
        'reference',
        'dossier',
        'support',
        'incident',
        'exemple',
        'secondes?',
        'passage',
        "file d'attente",
        '(?:dans|de) (?:la|cette) file',
        '(?:numero |nombre )?(?:presente|choisi)',
      ],
    },
  ),
};
