import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, WALLET } from '../common.ts';

/** To let the phone see a code. */
const SCAN = [
  'qr ?-?code',
  'code (?:a |en )?(?:(?:deux|2) dimensions|2 ?d)',
  '(?:presentez|montrez) (?:ce|le) (?:qr ?-?code|code|carre) a (?:votre (?:telephone|mobile|application|appli)|l.appli(?:cation)?)',
  'scann?[a-z]*',
  'flash[a-z]*',
  'vise[rz]',
  'numeris[a-z]*',
  '(?:lire|lisez|lecture)(?: (?:le|du|un|ce|de))* (?:code|carre|motif|image)',
  '(?:photographi|cadr)[a-z]*',
  '(?:carre|code) (?:affiche|ci-|suivant|a droite|a gauche)[a-z]*',
];

/** What is scanned for something else than to activate or to log in: "Scannez pour voir la vidéo". */
const FOR_SOMETHING_ELSE = [
  '(?:scann|flash|vise)[a-z]* .{0,40}(?:pour|afin de) ',
  '(?!.{0,40}(?:e-?cps|activ|associ|appair|l.?application|telephone|mobile|',
  'identit|compte|continu|poursui|valid|(?:connect|identifi|authentifi)))[a-z].*',
].join('');

const CODE = '(?:qr ?-?code|flash ?code)';
const LASTED = "(?:(?:a |est )?expiree?|n'est plus (?:valable|valide))";

/** The button for a new code, where a heading says that the last one has expired. */
const RENEWAL: Descriptor['renewal'] = {
  page: { ...WALLET, headings: [`^(?:(?:le|votre|ce) )?${CODE} ${LASTED}$`] },
  kinds: ['button', 'link'],
  names: [
    `(?:(?:demander|generer|obtenir|afficher|creer|recevoir) )?(?:(?:un|le) )?(?:nouveau|autre) ${CODE}`,
    `(?:regenerer|renouveler|actualiser|rafraichir) (?:le |mon |ce )?${CODE}`,
  ],
  not: refused({ in: ['name'], subjects: ['help', 'how-to'] }),
};

/** The QR code that the phone scans. */
export const A8: Descriptor = {
  id: 'A8',
  renewal: RENEWAL,
  page: {
    ...WALLET,
    not: refused(
      {
        in: ['title'],
        subjects: ['help', 'how-to', 'newsletter', 'other-business', 'messaging', 'account', 'activated', 'get-app'],
      },
      { in: ['title'], says: ['qr ?-?code (?:a |est )?expiree?'] },
    ),
  },
  kinds: ['image'],
  names: [
    '(?:le |votre |ce )?(?:qr ?-?code|flash ?code|code (?:a |en )?(?:(?:deux|2) dimensions|2 ?d)).*',
    '^.*(?:qr ?-?code|(?:a |pour )(?:scann|flash)er).*',
  ],
  icon: 'qr-code',
  near: SCAN,
  checked: CHECKED,
  not: refused(
    { in: ['name'], subjects: ['messaging'] },
    { in: ['near'], subjects: ['other-authenticators'] },
    { in: ['notice'], subjects: ['expired'] },
    {
      in: ['name'],
      says: [
        'exemple',
        'specimen',
        'ne (?:pas|jamais)',
        // Somebody at work with a code is a picture of it.
        '(?:telephone|smartphone|pharmacien[a-z]*|personne|main|utilisa[a-z]*) .{0,120}(?:scann|flash)[a-z]*',
        'app ?store',
        '(?:google )?play(?: ?store)?',
        'coordonnees',
        'totp',
        'authenticator',
        'telecharg[a-z]*',
        'install[a-z]*',
        'controle',
      ],
    },
    // What a code beside these words is for.
    {
      in: ['near'],
      says: [
        FOR_SOMETHING_ELSE,
        'magasin d.applications?',
        'notice',
        'adjoints?',
        'satisfaction',
        'attestation',
        'presentez ce(?! (?:qr ?-?)?code a (?:votre|l.appli))',
        'confreres?',
        'patients?',
        'carte de visite',
        'webinaires?',
        'partage[rz]?',
        'annuaire',
        'expiree?(?! (?:dans|a|au|apres|en|bientot))',
        'plus valable',
        'perimee?',
      ],
    },
    {
      in: ['near', 'section'],
      subjects: ['get-app'],
      says: [
        "^(?:vous )?(?:n'avez pas|pas encore) (?:encore )?l'appli(?:cation)?",
        "(?:pour|afin de) (?:obtenir l.appli(?:cation)?|(?:l')?(?:installer|telecharger))",
        '^(?:iphone|ios|android|(?:apple )?app ?store|(?:google )?play(?: ?store)?)',
      ],
    },
    { in: ['section'], says: ["l'appli(?:cation)? (?:e-?cps )?n'est pas"] },
  ),
};
