import type { RefusedPages } from './descriptor.ts';

/** What a page may say on which one logs in again. */
const AGAIN = [
  'acces (?:refuse|interdit)',
  'session (?:a |est |ayant )?(?:expiree?|terminee|fermee|perdue|invalide)(?! dans)',
  'vous (?:etes|avez ete) (?:maintenant )?deconnecte(?:e|s)?',
];
const FAILURES = [
  '(?:service|site|portail|application)[a-z -]* indisponible',
  '(?:en cours de|actuellement en|est en) maintenance',
  '(?:operation de )?maintenance (?:est )?en cours',
  '(?:service|site|portail|application)[a-z -]* interrompue?',
  'une erreur (?:technique |inattendue |interne )?(?:est survenue|s.est produite)',
  'page (?:introuvable|non trouvee)',
];

/** That one looks at what is somebody else's. */
const VIEWING = [
  "vous consultez[a-z', -]{0,40}[ '](?:fiche|dossier|profil|donnees|espace|compte|applications) (?:du|de(?! votre)|d'une?)",
  "(?:fiche|dossier|profil) (?:de (?:votre|vos|l'un de vos)|d'une?) (?:adjoint|collaborat|salarie|remplac|associe|confrere|collegue|cotitulaire|stagiaire)[a-z]*",
];

/**
 * Words by which pages are told on which no step of any guide may point at anything. Patterns on folded text
 * (extension/locate/fold.ts). The wording of the portals' own error pages is not known (facts/portals-and-procedure.md 8):
 * these are the usual ones, and a page that is missed here still has to pass each target's own gate.
 */
export const REFUSED_PAGES: RefusedPages = {
  titles: [
    'erreurs?',
    'error',
    '40[0-9]',
    '50[0-9]',
    'introuvable',
    'page non trouvee',
    '(?:service|site|portail|page|application|acces)[a-z -]* (?:in|non )disponible',
    '(?:temporairement|momentanement) (?:in|non )disponible',
    'indisponib(?:le|ilite)',
    'maintenance',
    'session[a-z ]* (?:expiree?|terminee?|fermee?|perdue|invalide)',
    'delai (?:expire|depasse)',
    '(?:vous (?:etes|avez ete) )?deconnecte(?:e|s)?',
    'deconnexion',
    'acces (?:refuse|interdit|non autorise)',
    'non autorise',
    'forbidden',
    'unauthori[sz]ed',
    'not found',
    'unavailable',
    '(?:connexion|authentification|identification|activation) (?:interrompue|refusee|annulee|impossible)',
    'echec',
    "n'a pas (?:pu|abouti)",
    'incident technique',
    'probleme technique',
    'resultats? (?:de |pour |de la |de votre )?(?:recherche|pour|«)',
    'plan du site',
    '(?:etat|statut|disponibilite) (?:des|de nos) services?',
    'boite de reception',
    'webmail',
    'mot de passe (?:oublie|perdu)',
    'reinitialis[a-z]* (?:de )?(?:votre |du |le )?mot de passe',
  ],
  notices: [...AGAIN, ...FAILURES, ...VIEWING],
  failures: FAILURES,
  viewing: VIEWING,
};

/** Parts of an address of pages that tell about things, or look for them: no step is there, and no link of a step leads there. */
export const TELLING_ADDRESS =
  /\/(?:aide|help|faq|foire-aux-questions|questions-frequentes|support|assistance|tutoriels?|tuto|documentation|docs|glossaire|lexique|actualites?|actus?|news|communiques?|presse|blog|articles?|recherche|search|tags?|plan-du-site|sitemap|mentions-legales|contactez-nous|nous-contacter|erreurs?|errors?|diagnostics?)(?:[/.?#]|$)/i;

/** Names, wholly, of what logs out: somebody is logged in where it is. */
export const LOG_OUT_NAMES = [
  '(?:se |me |vous )?deconnecter(?: .*)?',
  'deconnexion',
  'deconnectez-vous',
  '(?:fermer|quitter|terminer) (?:ma |la |votre )?session',
];
/** Where what logs out leads. */
export const LOG_OUT_ADDRESS = /(?:log-?out|sign-?out|log-?off|deconnexion|deconnecter|disconnect)/i;

/** Words of pages where one logs in. */
export const LOGIN_WORDS = {
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
  /** Pages that ask who one is before one has an access, and for no password. */
  joining: [
    'premiere (?:connexion|visite)',
    'inscription',
    '(?:identifiants?|acces) (?:oubli|perdu)[a-z]*',
    '(?:oubli|retrouv|recuper)[a-z]* (?:de )?(?:votre |mon |son |l.)?identifiants?',
    '(?:demande|ouverture|creation) (?:d.acces|d.un acces|de compte|d.un compte|de votre compte)',
  ],
  /** A password field under these is for choosing one: no log-in. */
  choosing: [
    'choisi[a-z]*',
    'cree[a-z]*',
    'creation',
    'actuel',
    'changer?',
    'defini[a-z]*',
    'nouveau (?:code|mot de passe)',
    'activation',
    'code (?:e-?cps|pin|a [0-9] chiffres)',
  ],
} as const;
