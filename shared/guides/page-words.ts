import type { FaultWords, PageFault, PageWords } from './descriptor.ts';

/** What a page may say on which one logs in again. */
const DENIED = 'acces (?:refuse|interdit)';
const FAILED = [
  'une erreur (?:technique |inattendue |interne )?(?:est survenue|s.est produite)',
  'page (?:introuvable|non trouvee)',
];

/** What pages say of themselves, most telling first: a session that is over is often called an error too. */
const FAULTS = {
  'session-over': {
    titles: [
      'session[a-z ]{0,80} (?:expiree?|terminee?|fermee?|perdue|invalide)(?! dans)',
      "session[a-z' ]{0,40} plus (?:active|valide|ouverte)",
      'delai (?:expire|depasse)',
      '(?:vous (?:etes|avez ete) )?deconnecte(?:e|s)?',
      'deconnexion',
    ],
    notices: [
      'session (?:a |est |ayant |a ete )?(?:expiree?|terminee|fermee|perdue|invalide)(?! dans)',
      "session[a-z' ]{0,40} plus (?:active|valide|ouverte)",
      'vous (?:etes|avez ete) (?:maintenant )?deconnecte(?:e|s)?',
      "vous n'etes plus connecte(?:e|s)?",
    ],
  },
  maintenance: {
    titles: [
      "(?:service|site|portail|page|application|acces)[a-z' -]{0,80} (?:in|non )disponible",
      '(?:temporairement|momentanement) (?:in|non )disponible',
      'indisponib(?:le|ilite)',
      'maintenance',
      'unavailable',
    ],
    notices: [
      "(?:service|site|portail|application)[a-z' -]{0,80} indisponible",
      '(?:en cours de|actuellement en|est en|pour) maintenance',
      '(?:operation de )?maintenance (?:est )?en cours',
      "(?:service|site|portail|application)[a-z' -]{0,80} interrompue?",
    ],
  },
  error: {
    titles: [
      'erreurs?',
      'error',
      '40[0-9]',
      '50[0-9]',
      'introuvable',
      'page non trouvee',
      'acces (?:refuse|interdit|non autorise)',
      'non autorise',
      'forbidden',
      'unauthori[sz]ed',
      'not found',
      '(?:connexion|authentification|identification|activation) (?:interrompue|refusee|annulee|impossible)',
      'echec',
      "n'a pas (?:pu|abouti)",
      'incident technique',
      'probleme technique',
    ],
    notices: [...FAILED, DENIED],
  },
} as const satisfies Readonly<Record<PageFault, FaultWords>>;

/** Signs of a record of somebody else. */
const VIEWING = [
  "vous consultez[a-z', -]{0,40}[ '](?:fiche|dossier|profil|donnees|espace|compte|applications) (?:du|de(?! votre)|d'une?)",
  "(?:fiche|dossier|profil) (?:de (?:votre|vos|l'un de vos)|d'une?) (?:adjoint|collaborat|salarie|remplac|associe|confrere|collegue|cotitulaire|stagiaire)[a-z]*",
];

/** Titles of pages where nothing is to be done. */
const REFUSED_TITLES = [
  ...VIEWING,
  ...Object.values(FAULTS).flatMap(({ titles }): readonly string[] => titles),
  'resultats? (?:de |pour |de la |de votre )?(?:recherche|pour|«)',
  'plan du site',
  '(?:etat|statut) (?:des|de nos|du) services?',
  'disponibilites?',
  '(?:indicateurs?|statistiques?)',
  'boite de reception',
  'webmail',
  'mot de passe (?:oublie|perdu)',
  'reinitialis[a-z]* (?:de )?(?:votre |du |le )?mot de passe',
];

const ORDINAL = '(?:premier|1er|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|\\d(?:e|eme))';

const HELP_PATHS =
  'aide|help|faq|foire-aux-questions|questions-frequentes|support|assistance|tutoriels?|tuto|documentation|docs|glossaire|lexique|actualites?|actus?|news|communiques?|presse|blog|articles?|recherche|search|tags?|plan-du-site|sitemap|mentions-legales|contactez-nous|nous-contacter';

/** Names, wholly, of what logs out: somebody is logged in where it is. */
const LOG_OUT_NAMES = [
  '(?:se |me |vous )?deconnecter(?: .*)?',
  'deconnexion',
  'deconnectez-vous',
  '(?:fermer|quitter|terminer) (?:ma |la |votre )?session',
];

/**
 * The same for every step: patterns on folded text (extension/locate/text/fold.ts) but for addresses. The wording of the portals' own error
 * pages is not known (docs/sources/portals.md 8): these are the usual ones, and a page that is missed here still has to pass each target's
 * own gate.
 */
export const PAGE_WORDS: PageWords = {
  refused: {
    titles: REFUSED_TITLES,
    notices: [...Object.values(FAULTS).flatMap(({ notices }): readonly string[] => notices), ...VIEWING],
    failures: [...FAULTS.maintenance.notices, ...FAILED],
    faults: FAULTS,
    viewingSomebodyElse: VIEWING,
    faulted: '^erreurs?(?:$| ?[-–:|] ?)',
    faultyFields:
      '[aria-invalid=true],:is([class*=error i],[class*=invalid i])>input,input:is([class*=error i],[class*=invalid i]),:is([class*=group i],[class*=field i])[class*=error i] input',
  },
  informationalPaths: `/(?:${HELP_PATHS}|erreurs?|errors?|diagnostics?)(?:[/.?#]|$)`,
  helpPaths: `/(?:${HELP_PATHS})(?:[/.?#]|$)`,
  help: [
    "(?:besoin d'|obtenir de l'|une )?(?:aide|assistance)(?: en ligne)?",
    '(?:questions? frequentes?|foire aux questions|faq)',
    '(?:voir aussi|en savoir plus|a lire(?: aussi)?|liens utiles|ressources|documentation|tutoriels?|actualites)',
  ],
  home: ["(?:retour (?:a|vers) )?(?:l'|la page d')?accueil(?: .*)?"],
  nameless: ['(?:bouton|(?:ui-)?button|btn|lien|link|icone?|image|img|action|cliquez(?: ici)?|ici)(?: [0-9]+)?'],
  menu: ['(?:(?:ouvrir|afficher|voir|deplier) )?(?:le )?(?:menu|(?:la )?navigation)(?: principale?)?'],
  file: '\\.(?:pdf|docx?|xlsx?|odt|zip|mp4|png|jpe?g)(?:[?#]|$)',
  brand: '(?:^|\\s)(?!\\S*(?:btn|button))(?:\\S*[_-])?(?:brand|logo)(?:$|[\\s_-])',
  titleClass:
    '(?:^|[\\s_-])(?:title(?:bar)?|titre|heading|hdr|(?:card|panel|box|bloc|block|section|widget|portlet|fieldset|region|rubrique|panneau|cadre|p)[_-]{0,2}(?:head(?:er)?|hdr|entete|caption)|entete[_-](?:bloc|rubrique|panneau|cadre|section))(?:$|[\\s_-])',
  consent:
    '[id*=cookie i],[class*=cookie i],[id*=tarteaucitron i],[id*=didomi i],[id*=axeptio i],[class*=consent-banner i],[id*=onetrust i]',
  breadcrumbs:
    '[class*=breadcrumb i],[class*=ariane i],[aria-label*=ariane i],nav ol:has(>:last-child:is([aria-current],:has([aria-current]))),.tags,.tag-list,[rel~=tag]',
  sessionTimeoutPrompts: [
    '(?:session|deconnect).{0,60}(?:dans|minutes?|secondes?)',
    'inactivite',
    'inactif depuis',
    'toujours la',
  ],
  logOut: {
    names: LOG_OUT_NAMES,
    address: 'log-?out|sign-?out|log-?off|deconnexion|deconnecter|disconnect|(?:^|/)sortie(?:[/.?#]|$)',
  },
  login: {
    titles: [
      'connexion',
      'connectez-vous',
      'se connecter',
      'authentification',
      'authentifiez-vous',
      'identification',
      'identifiez-vous',
      "(?:je )?(?:m'identifie|m'authentifie|me connecte)r?",
      "(?:s'identifier|s'authentifier)",
      'login',
      'log in',
      'sign in',
    ],
    identifier: [
      'identifiant',
      'utilisateur',
      'login',
      'username',
      'n(?:o|umero)? (?:rpps|d.inscription|d.identification)',
      'numero national',
      'e-?mail',
      'courriel',
      'adresse electronique',
    ],
    goingOn: [
      '(?:valid|confirm|continu|poursui|envo)[a-z]*',
      'suivant',
      'suite',
      'acceder',
      'acces',
      'entrer',
      'ouvrir',
      'ok',
      'go',
    ],
    forgotten: ['(?:identifiant|login|mot de passe)s? (?:oublie|perdu)[a-z]*'],
    registration: [
      'choi(?:si[a-z]*|x)',
      'premiere (?:connexion|visite)',
      'inscription',
      '(?:identifiants?|acces) (?:oubli|perdu)[a-z]*',
      '(?:oubli|retrouv|recuper)[a-z]* (?:de )?(?:votre |mon |son |l.)?identifiants?',
      '(?:demande|ouverture|creation) (?:d.acces|d.un acces|de compte|d.un compte|de votre compte)',
    ],
    passwordCreation: [
      'choi(?:si[a-z]*|x) .{0,30}(?:codes?|mots? de passe|identifiants?|acces)',
      // The hint of a log-in's field may recall how the account was made: "Mot de passe défini à la création de votre compte".
      '(?<!mot de passe (?:que vous avez )?)cree[a-z]*',
      '(?<!(?:defini|choisi|cree|utilise|fourni|recu) (?:a|lors de|au moment de) (?:la |votre )?)creation',
      'actuel',
      'changer?',
      '(?<!mot de passe (?:que vous avez )?)defini[a-z]*',
      '(?<!(?:recevoir|demander|obtenir) (?:un )?)nouveau (?:code|mot de passe)',
      'activation',
      'code (?:e-?cps|pin|a [0-9] chiffres)',
    ],
  },
  phrases: {
    fillers: (
      'a au aux avec ce ces cet cette ceci cela ci d dans de des du elle en est et eux il ils j je l la le les leur leurs lui m ma me ' +
      'mes mon n ne nos notre nous on ou par pour qu que qui s sa se ses si son sont sur t ta te tes ton tu un une via votre vos vous y ' +
      'ici maintenant puis svp merci veuillez afin alors bien deja enfin etre ai ayez avez avoir faire vers depuis tout toute tous ' +
      'toutes obligatoire facultatif requis nouvelle nouveau fenetre onglet numero no o'
    ).split(' '),
    contrary: [
      'sans|pas|ni|non|aucune?|jamais|plus tard|autres?',
      'comment|pourquoi|quoi|quand|combien|aide|probleme|exemple',
      'video|tutoriel|guide|notice|faq|cgu|conditions|mentions|charte|kit',
      "telecharg[a-z]*|mode d'emploi|\\d+ ?min[a-z]*|arret[a-z]*|annul[a-z]*|supprim[a-z]*|achet[a-z]*|achats?|command[a-z]*|boutique",
    ],
    opening: "^(?:c'est parti|allons-y|on y va|parfait|super|ok|d'accord) ?[,:!.-]+ ",
    byMeansOf: " (?:a l'aide|au moyen|par le biais|a partir) (?:de |du |des |d')",
    by: ' avec ',
    counts: '\\(\\d+ (?!chiffres|caracteres|lettres|min|sec|h)[^)]*\\)?',
  },
  // "Ce code n'est pas celui de la carte.", "Ni le code de la carte, ni un code reçu par SMS.", "Aucun SMS n'est envoyé.", "Ne confondez
  // pas : …", "À ne pas confondre : …"
  denial:
    "(?:n'est|ne (?:sont|s'agit|change|modifie|remplace)) pas [^.;]*|(?<![a-z])(?:ni|aucune?) [^.;]*|confond(?:ez|re) [^.]{0,150}",
  periods: {
    months: {
      janv: 0,
      fevr: 1,
      mars: 2,
      avr: 3,
      mai: 4,
      juin: 5,
      juil: 6,
      aout: 7,
      sept: 8,
      oct: 9,
      nov: 10,
      dec: 11,
    },
    ongoing: "(?<![a-z])(?:depuis|en cours|actuel|actuelle|a ce jour|aujourd'hui)(?![a-z])",
  },
  counts: {
    unit: '^(?:heures?|jours?|minutes?|min|secondes?|sec)(?![a-z])',
    running:
      '[role=timer],[id*=countdown i],[class*=countdown i],[class*=chrono i],[class*=decompte i],[class*=rebours i]',
    goesOn: '^(?:sur|dans|parmi|puis|et|ou|avec|depuis|a|au|aux|en)(?![a-z])',
  },
  fields: {
    digitBox: `^(?:(?:chiffre|digit|case|caractere|position)s? ?)?(?:n ?)?\\d?(?: ?(?:sur|/) ?\\d)?$|${ORDINAL} (?:chiffre|caractere|digit)$`,
    ofDigit: `(?<![ ,:-])[ ,:-]*(?:(?:chiffre|caractere|digit|case|position) ?)?(?:n ?)?\\d(?: ?(?:sur|/) ?\\d)?$|(?<![ ,:-])[ ,:-]*${ORDINAL} (?:chiffre|caractere|digit)$`,
    submit: 'envoyer',
    search: 'recherch|filtre|mots?[- ]cles?',
  },
  icons: {
    // Icon sets seen: ANS (svg-edit), DSFR (fr-icon-edit-line), Font Awesome, Bootstrap, Material, Prime, Feather.
    of: {
      pen: 'pen pencil pencilsquare edit editer edition crayon stylo modifier modif modification pensquare write'.split(
        ' ',
      ),
      magnifier:
        'loupe magnifier magnify magnifying search searchplus zoom zoomin recherche rechercher eye view oeil'.split(
          ' ',
        ),
      'qr-code': 'qr qrcode flashcode'.split(' '),
    },
    spoilers: 'off slash out minus clear remove delete supprimer trash'.split(' '),
    others:
      'trash|bin|poubelle|corbeille|delete|download|print|plus|add|close|home|user|menu|arrow|chevron|info|help|warning|calendar|mail|envelope|phone|star|lock|folder',
    views: '(?:tree|list|grid|table|data|web|card|tab|page|form|scroll|router|over|pre|re)[_-]?view(?![a-z])',
    glyphs: [
      { signs: '[\\u270e\\u270f\\u2710\\u{1f589}\\u{1f58a}\\u{1f58b}\\u{1f4dd}]', token: 'pen' },
      { signs: '[\\u{1f50d}\\u{1f50e}]', token: 'magnifier' },
      { signs: '[\\uf040\\uf044\\uf303\\uf304\\uf14b]', token: 'pen', font: 'awesome' },
      { signs: '[\\uf002\\uf00e\\uf06e]', token: 'magnifier', font: 'awesome' },
      { signs: '[\\uf4c9\\uf4ca\\uf4cb]', token: 'pen', font: 'bootstrap' },
      { signs: '\\uf52a', token: 'magnifier', font: 'bootstrap' },
      { signs: '\\ue003', token: 'magnifier', font: 'glyphicon' },
      { signs: '[\\ue254\\ue3c9]', token: 'pen', font: 'material' },
      { signs: '\\ue8b6', token: 'magnifier', font: 'material' },
      { signs: '\\ue942', token: 'pen', font: 'prime' },
      { signs: '\\ue908', token: 'magnifier', font: 'prime' },
    ],
    contrary: 'trash|bin|poubelle|corbeille|delete|remove|download|print|printer|times|xmark',
  },
};
