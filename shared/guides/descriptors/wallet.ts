import type { Descriptor } from '../descriptor.ts';
import { refused } from '../refused.ts';
import { CHECKED, GO, MAIL, WALLET } from './common.ts';
import { GO_TO, LOG_IN } from './concepts/common.ts';
import {
  ACCEPT,
  ACCEPT_FILLERS,
  ACTIVATE,
  ANY_CARD,
  BEGIN,
  CARD,
  CARD_FILLERS,
  CHOOSE,
  CHOOSE_FILLERS,
  CODE,
  ECPS,
  IDENTIFIER,
  IDENTIFIER_FILLERS,
  NEW_CODE,
  PAIR,
  PHONE,
  PSC,
  SHOWN,
  SHOWN_FILLERS,
  TERMS,
} from './concepts/wallet.ts';

/** What pages say of themselves on which one chooses how to log in. */
const LOG_IN_TITLES = [
  '(?:re)?(?:connexion|connect[a-z]*)',
  '(?:identifi|authentifi)[a-z]*',
  '(?:identification|authentification)',
  'acces (?:a|au|aux|securise)',
  "(?:moyen|mode|methode)s? d'acces",
  "verifi[a-z]* (?:de )?(?:votre|mon|l') ?identite",
  "(?:ouvr[a-z]*|ouverture) (?:de |d'une |une |votre |ma )?session",
  'pro ?sante ?connect',
  'psc',
  'qui etes-vous',
  'quelle carte',
];

/** What is said beside the beginning of the activation. */
const ACTIVATE_FILLERS = [
  ...ECPS,
  ...PHONE,
  'procedure',
  'parcours',
  'processus',
  'prete?s?',
  'affiche[rz]?',
  'voir',
  'lire',
  'scanner',
  '(?:image|code|qr ?-?code)',
];

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

/** The wallet of the e-CPS: log-in and activation. */
export const walletDescriptors: readonly Descriptor[] = [
  {
    id: 'A2',
    page: {
      ...WALLET,
      refuseWhenSignedIn: true,
      login: 'may',
      not: refused({ in: ['title'], subjects: ['help', 'newsletter', 'other-business', 'account', 'activated'] }),
    },
    kinds: ['button', 'link'],
    names: [
      "(?:s'identifier|s'authentifier|se connecter|m'identifier|me connecter|connexion|identification|continuer)(?: (?:avec|via|par))? pro ?sante ?connect",
      'pro ?sante ?connect',
      '.{2,30} (?:avec|par|via) (?:le (?:service|portail) )?pro ?sante ?connect',
      "(?:s'identifier|s'authentifier|m'identifier) (?:avec|via|par) psc",
    ],
    says: [{ concepts: [PSC], fillers: [...LOG_IN, ...GO_TO, 'bouton', 'service', 'portail', 'national'] }],
    topics: ["(?:l'|le |la )?(?:pro ?sante ?connect|psc)"],
    href: '(?:prosanteconnect|psc|oidc|openid)',
    section: {
      names: [],
      required: false,
    },
    checked: CHECKED,
    not: refused(
      { in: ['name'], subjects: ['leads-nowhere'] },
      { in: ['section'], subjects: ['other-services'] },
      {
        in: ['name'],
        says: [
          '(?:qu.est|decouvrir|comprendre|en savoir|(?<!a l.)aide|comment|conditions|mentions|pourquoi|probleme|signal|incident|anomalie|guide|tuto|illustre|pas a pas|pendant|maintenance|panne|lenteur|raccord|n.arrive|parvien|impossible)[a-z]*',
          // Others that are entered with it.
          '(?:un|les|des|aux|vos|mes|nos|tous|autres?|quels) services?',
          'autorise[rz]?',
        ],
      },
    ),
  },
  {
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
        says: [
          '(?:votre|ma|cette) demande.*',
          '^demandes?(?: .*)?$',
          'probleme',
          'comment (?:ca|cela) (?:marche|fonctionne|se passe)',
          '^(?:les )?etapes',
        ],
      },
      {
        in: ['name'],
        says: [
          "(?:se connecter|s'identifier|s'authentifier|me connecter|m'identifier|m'authentifier|connectez-vous|commander|(?<!a l.)aide|perdue?|vol|obtenir|bloquee?|mobile|e-?cps)",
          'expir[a-z]*',
          // A part of the site about them all.
          '^cartes cp[sx]$',
        ],
      },
    ),
  },
  {
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
      "(?:se connecter|connexion|me connecter|s'identifier|m'identifier|s'authentifier|continuer) (?:avec|par|via) (?:(?:ma|la|une|votre) )?carte(?: (?:cps|cpx|a puce))?",
      "(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|par|via) (?:(?:ma|la) )?cps",
      'lire (?:ma|la|votre) carte(?: cps)?',
    ],
    says: [
      {
        concepts: [[...LOG_IN, 'continuer', 'poursuivre', 'acceder', 'entrer'], CARD],
        fillers: [...CARD_FILLERS, ...BEGIN],
      },
      { concepts: [LOG_IN, ANY_CARD], fillers: [...CARD_FILLERS, ...BEGIN] },
      {
        concepts: [
          ['lire', 'lecture', 'lancer la lecture'],
          [...CARD, 'carte'],
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
          'chang[a-z]*',
        ],
      },
    ),
  },
  {
    id: 'A6',
    page: {
      ...WALLET,
      not: refused({
        in: ['title'],
        subjects: ['help', 'how-to', 'newsletter', 'other-business', 'activated', 'messaging'],
      }),
    },
    kinds: ['checkbox', 'radio', 'button'],
    names: [
      "(?:j'accepte|accepter|acceptation) (?:les |des )?(?:cgu|conditions(?: generales)?(?: d'utilisation)?|licence)(?: .{0,25}e-?cps)?",
    ],
    says: [
      { concepts: [ACCEPT, TERMS], fillers: ACCEPT_FILLERS },
      { concepts: [TERMS], fillers: ACCEPT_FILLERS, kinds: ['checkbox'] },
    ],
    weakNames: ["(?:oui )?j'accepte", 'accepter', "j'ai lu et j'accepte", 'je (?:les )?(?:accepte|approuve)', 'oui'],
    section: {
      names: ['conditions', 'cgu', 'licence'],
      required: false,
    },
    checked: CHECKED,
    not: refused(
      { in: ['name'], subjects: ['newsletter'] },
      {
        in: ['name'],
        says: [
          'tout',
          'cookies?',
          'traceurs?',
          'refuse.*',
          'ne .{0,200} pas',
          'recevoir',
          'actualites',
          // That something is done with what one says.
          "(?:accepte|d'accord pour) que",
          'panel',
          'revo(?:quer|cation)',
          // The terms of something else.
          'utilisation (?:de|du|des) (?!.*(?:e-?cps|service|appli|portail|site|plateforme|wallet|compte|pro ?sante|espace))[a-z].*',
        ],
      },
      { in: ['section'], says: ['cookies?'] },
    ),
  },
  {
    id: 'A7',
    page: {
      ...WALLET,
      // Where one logs in, what activates leads there from elsewhere.
      address: '^(?![^?#]*/(?:connexion|login|identification|authentification)(?:[/?#]|$))',
      not: refused({
        in: ['title'],
        subjects: ['help', 'how-to', 'newsletter', 'other-business', 'activated', 'messaging'],
      }),
    },
    kinds: ['button', 'link'],
    names: [
      "(?:commencer|demarrer|debuter|lancer|poursuivre|continuer) (?:l'|mon |son )?activation(?: de (?:mon|l'|ma|l') ?e-?cps)?",
      "activer (?:mon |l'|ma )?e-?cps",
    ],
    says: [
      { concepts: [BEGIN, ACTIVATE], fillers: ACTIVATE_FILLERS },
      { concepts: [ACTIVATE, [...ECPS, ...PHONE]], fillers: [...BEGIN, ...ACTIVATE_FILLERS] },
      { concepts: [PAIR, PHONE], fillers: [...BEGIN, ...ECPS] },
    ],
    weakNames: ['commencer', 'demarrer'],
    section: {
      names: ['activ(?:er|ation)'],
      required: false,
    },
    checked: CHECKED,
    not: refused(
      {
        in: ['name'],
        says: [
          'aide',
          'comment',
          'video',
          'desactiver',
          // Somebody's, or of something else.
          "activation (?:de |pour |d')(?!l'|(?:mon|ma|la|le|votre|notre|cet|cette|ce|son|un|une|e-?cps|carte|compte)(?![a-z]))[a-z].*",
        ],
      },
      // Where a code is typed in, the button ends what was begun.
      { in: ['openForm'], says: ['^.*(?<![a-z])code(?![a-z]).*'] },
    ),
  },
  {
    id: 'A8',
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
    // The caption of a code: what it is read with.
    about: [
      "^(?!.*(?:telecharg|install|obten|google|store))(?=.*(?:scann|flash|vise|lire|lisez|photographi|presentez|numeris)).*(?:l'|votre |mon )appli(?:cation)? (?:mobile )?e-?cps",
    ],
    near: SCAN,
    section: {
      names: SCAN,
      required: false,
    },
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
          'logo',
          'illustration',
          'chargement',
          'expiree?',
          // Somebody at work with a code is a picture of it.
          '(?:qui|en train de) .*',
          '(?:telephone|smartphone|pharmacien[a-z]*|personne|main|utilisa[a-z]*) .{0,120}(?:scann|flash)[a-z]*',
          'app ?store',
          '(?:google )?play(?: ?store)?',
          'coordonnees',
          'inventaire',
          'etiquette',
          'totp',
          'authenticator',
          'telecharg[a-z]*',
          'install[a-z]*',
          'questionnaire',
          'satisfaction',
          'attestation',
          'controle',
          '(?:fiche|notice|guide|video|page|site)',
        ],
      },
      // What a code beside these words is for.
      {
        in: ['near'],
        says: [
          'magasin d.applications?',
          // The caption of a shop.
          '^(?:app ?store|(?:google )?play(?: ?store)?)',
          'notice',
          'adjoints?',
          'authenticite',
          'enquete',
          'questionnaire',
          'satisfaction',
          'attestation',
          'badge',
          'wi-?fi',
          'presentez ce(?! (?:qr ?-?)?code a (?:votre|l.appli))',
          'confreres?',
          'patients?',
          'carte de visite',
          '(?:pour|afin de) (?:installer|telecharger)',
          '^(?:installer|telecharger) l.appli(?:cation)?',
          'webinaires?',
          'conferences?',
          'en direct',
          'partage[rz]?',
          'annuaire',
          'expiree?(?! (?:dans|a|au|apres|en|bientot))',
          'plus valable',
          'perimee?',
        ],
      },
      // Where the application is fetched.
      {
        in: ['section'],
        says: [
          '^(?:iphone|ios|android|(?:apple )?app ?store|(?:google )?play(?: ?store)?)',
          "(?:n'avez pas|pas encore) (?:encore )?l'appli(?:cation)?",
          "l'appli(?:cation)? (?:e-?cps )?n'est pas",
        ],
      },
    ),
  },
  {
    id: 'A9',
    page: {
      ...WALLET,
      not: refused(
        { in: ['title'], subjects: ['help', 'how-to', 'newsletter', 'other-business', 'messaging', 'activated'] },
        { in: ['title'], says: ['sms'] },
      ),
    },
    about: ['e-?cps', 'activation', 'application', 'telephone', 'smartphone', 'appair[a-z]*'],
    kinds: ['textbox'],
    names: [
      "code (?:d'(?:activation|appairage|association)|de (?:l'application|liaison|couplage|rattachement)|affiche|recu|fourni|indique|donne|a usage unique|temporaire|de verification|de validation).*",
      '^.*code.{0,200}(?:application|telephone|mobile|smartphone).*',
      '(?:veuillez )?(?:saisi|recopi|report|tap|entr|indiqu)[a-z]* (?:ici )?(?:le|votre|ce) code.*',
      '(?:saisi|recopi|report|tap|entr|indiqu)[a-z]* (?:ici )?ce que (?:(?:le|votre) (?:telephone|mobile)|l.appli(?:cation)?)(?: e-?cps)? affiche.*',
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
    near: ['appli(?:cation)?', 'telephone', 'smartphone', 'mobile'],
    input: ['one-time-code', 'numeric'],
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
          'erreurs?',
          'captcha',
          'envoyee?s?',
          'adresse',
          'code (?:de (?:votre|l) )?e-?cps',
          'mot de passe',
          'sms',
          '(?:par|dans (?:l.|votre )?) ?(?:e-?mail|courriel|mail)',
        ],
      },
      {
        in: ['near'],
        says: [
          'attestation',
          'sms',
          'texto',
          'par (?:e-?mail|courriel|mail)',
          'envoyee?s?',
          'vous appeler',
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
  },
  {
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
      '(?:choisi|defini)[a-z]* (?:vos |les )?(?:4|quatre) chiffres',
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
    input: ['new-password', 'numeric'],
    first: true,
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
          'postal',
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
  },
  {
    id: 'L1',
    page: {
      ...WALLET,
      login: 'without-password',
      not: refused(
        { in: ['title'], subjects: ['help', 'newsletter', 'other-business', 'account'] },
        { in: ['title'], says: ['(?:retrouv|recuper|oubli)[a-z]*', 'historique'] },
      ),
    },
    kinds: ['textbox'],
    names: [
      '(?:votre |mon )?identifiant(?: (?:national|ps|rpps|de sante))?',
      '(?:votre |mon )?(?:numero |n(?:o)? )?(?:rpps|national).*',
      'login',
    ],
    says: [{ concepts: [IDENTIFIER], fillers: IDENTIFIER_FILLERS }],
    input: ['username', 'numeric'],
    first: true,
    fallback: {
      kinds: ['button', 'link', 'tab'],
      names: [
        "(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|via|par) (?:(?:mon|ma|l') ?)?e-?cps",
        "(?:avec|par|via) (?:(?:mon|ma|l'|votre) ?)?e-?cps(?:,? (?:sur|depuis) .{0,40})?",
      ],
      says: [{ concepts: [LOG_IN, ECPS], fillers: PHONE }],
      section: {
        names: LOG_IN_TITLES,
        required: false,
      },
      not: refused({
        in: ['name'],
        says: ['activer', '(?<!a l.)aide', 'decouvrir', 'comment', 'perdue?', 'bloquee?', 'oubli[a-z]*'],
      }),
    },
    checked: CHECKED,
    not: refused(
      {
        in: ['name'],
        says: ['recherch.*', 'mot de passe', 'client', 'confreres?', 'remplac[a-z]*', 'collaborat[a-z]*', 'patients?'],
      },
      {
        in: ['form'],
        says: [
          '(?:votre |le )?(?:message|commentaire|question|probleme)',
          'objet',
          'sujet',
          'motif',
          '(?:votre )?(?:nom|prenom)',
          `^(?:votre |son )?${MAIL}`,
        ],
      },
      { in: ['near'], says: ['pas a vous connecter', 'recevoir mon identifiant', 'rappel(?:er|e|ez|es)'] },
    ),
  },
  {
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
    names: ['[0-9]{2,3}', '[0-9] [0-9](?: [0-9])?'],
    // A number, the telephone, and what to do with it.
    near: [
      '^(?!.*dans la file)(?=.*(?:choisi|selectionn|verifi|compar|confirm|valid|retrouv|correspond|meme|affich|appuy|touch|saisi|tap|indiqu|identique|report|design))(?=.*(?:numero|nombre|code|chiffre|valeur|repere|defi|choisissez|selectionnez|proposition|celui-ci|celle-ci)).*(?:telephone|mobile|application|appli|smartphone|terminal|e-?cps)',
    ],
    checked: CHECKED,
    not: refused(
      { in: ['notice'], subjects: ['expired'] },
      { in: ['name'], says: ['^[0-9]+ ?(?:s|sec|secondes?|min|minutes?|%|h)', '^[0-9]+ ?[/:] ?[0-9]+'] },
      {
        in: ['near'],
        says: [
          'essais?',
          'tentatives?',
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
          'rang',
          'appelee?',
          '(?:numero |nombre )?(?:presente|choisi)',
        ],
      },
    ),
  },
];
