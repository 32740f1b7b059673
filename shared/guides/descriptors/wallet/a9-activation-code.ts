import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, WALLET } from '../common.ts';
import { PHONE } from './words.ts';

/** A code that is shown somewhere to be copied here. */
const CODE = ['codes?', 'chiffres', 'cle'];

const SHOWN = [
  'affiche[a-z]*',
  'indique[a-z]*',
  'fourni[a-z]*',
  'donne[a-z]*',
  'genere[a-z]*',
  "(?:vien(?:t|nent) d')?apparai[a-z]*",
  "d'activation",
  "d'appairage",
  "d'association",
  'activation',
  'appairage',
  'application',
  'appli',
  'telephone',
  'smartphone',
  'mobile',
  'temporaire',
  'usage unique',
  'verification',
  'controle',
];

const SHOWN_FILLERS = [
  'saisi[a-z]*',
  'entre[rz]',
  'recopie[rz]',
  'reporte[rz]',
  'tape[rz]',
  'indiquer',
  'ecran',
  'chiffres',
  'caracteres',
  'e-?cps',
  'votre',
  'recu',
];

/** The field for the activation code that the phone shows. */
export const A9: Descriptor = {
  id: 'A9',
  page: {
    ...WALLET,
    not: refused(
      { in: ['title'], subjects: ['help', 'how-to', 'newsletter', 'other-business', 'messaging', 'activated'] },
      { in: ['title'], says: ['sms'] },
    ),
  },
  about: ['e-?cps', 'activation', 'application', 'telephone', 'smartphone', 'mobile', 'appli', 'appair[a-z]*'],
  kinds: ['textbox'],
  names: [
    "code (?:d'(?:activation|appairage|association)|de (?:l'application|liaison|couplage|rattachement)|affiche|recu|fourni|indique|donne|a usage unique|temporaire|de verification|de validation).*",
    '^.*code.{0,200}(?:application|telephone|mobile|smartphone).*',
    '(?:veuillez )?(?:saisi|recopi|report|tap|entr|indiqu)[a-z]* (?:ici )?(?:le|votre|ce) code.*',
    '(?:(?:saisi|recopi|report|tap|entr|indiqu)[a-z]* (?:ici )?)?ce que (?:(?:le|votre) (?:telephone|mobile)|l.appli(?:cation)?)(?: e-?cps)? affiche.*',
  ],
  says: [
    { concepts: [CODE, SHOWN], fillers: SHOWN_FILLERS },
    {
      concepts: [
        ['caracteres', 'symboles', 'lettres'],
        ['affiche[a-z]*', 'apparai[a-z]*'],
      ],
      fillers: [...SHOWN_FILLERS, ...PHONE],
    },
  ],
  weakNames: [
    '(?:votre |le )?code(?: de (?:verification|controle|confirmation))?(?: (?:a|de) [5-9] (?:chiffres|caracteres))?',
  ],
  section: {
    names: [
      '^.*code.{0,200}(?:application|telephone|mobile|smartphone|activation|verification|controle).*',
      'code (?:de |donne par |affiche par )?l.appli(?:cation)?',
      '(?:saisi|recopi|report|entr|indiqu)[a-z]* (?:ici )?(?:le|votre|ce) code.*',
    ],
    required: false,
  },
  first: true,
  checked: CHECKED,
  not: refused(
    { in: ['name'], subjects: ['messaging'] },
    { in: ['near'], subjects: ['other-authenticators'] },
    {
      in: ['name'],
      says: [
        '(?:choisi|defini|cree|nouveau|secret|confidentiel|pin|personnel|postal|deblo)[a-z]*',
        '(?<!code de )confirm[a-z]*',
        'image',
        'meme',
        'carte',
        'porteur',
        'erreurs?',
        'captcha',
        'envoyee?s?',
        'code (?:de (?:votre|l) )?e-?cps',
        'mot de passe',
        'sms',
        '(?:par|dans (?:l.|votre )?) ?(?:e-?mail|courriel|mail)',
      ],
    },
    {
      in: ['near'],
      says: [
        'code porteur',
        'code pin',
        'attestation',
        'sms',
        'texto',
        'par (?:e-?mail|courriel|mail)',
        'envoyee?s?',
        'courrier',
        'e-?mail',
      ],
    },
    {
      in: ['section'],
      says: [
        '^.*(?:choisi|defini|cre(?:er|ez|ation))[a-z]{0,20} .{0,200}code.*',
        'nouveau code',
        'code (?:pin|secret|confidentiel|personnel)',
      ],
    },
  ),
};
