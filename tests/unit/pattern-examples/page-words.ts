import type { Examples } from './examples.ts';

/** Of the patterns in shared/guides/page-words.ts. */
export const PAGE_WORDS_EXAMPLES: Examples = {
  "vous consultez[a-z', -]{0,40}[ '](?:fiche|dossier|profil|donnees|espace|compte|applications) (?:du|de(?! votre)|d'une?)":
    ['Vous consultez la fiche du Dr Durand', 'Vous consultez le dossier de votre officine'],
  "(?:fiche|dossier|profil) (?:de (?:votre|vos|l'un de vos)|d'une?) (?:adjoint|collaborat|salarie|remplac|associe|confrere|collegue|cotitulaire|stagiaire)[a-z]*":
    ["Fiche de l'un de vos collaborateurs", 'Fiche de la pharmacie'],
  '40[0-9]': ['Erreur 404', 'Bureau 4040'],
  '50[0-9]': ['503 Service Unavailable', 'Bureau 5030'],
  "(?:service|site|portail|page|application|acces)[a-z' -]{0,80} (?:in|non )disponible": [
    'Le service e-CPS est momentanément indisponible',
    'Le service est disponible',
  ],
  '(?:temporairement|momentanement) (?:in|non )disponible': [
    'Temporairement indisponible',
    'Temporairement disponible',
  ],
  'indisponib(?:le|ilite)': ['Indisponibilité du portail', 'Disponible'],
  'session[a-z ]{0,80} (?:expiree?|terminee?|fermee?|perdue|invalide)': [
    'Votre session a expiré',
    'Votre session commence',
  ],
  'delai (?:expire|depasse)': ['Délai dépassé', 'Délai de réponse'],
  '(?:vous (?:etes|avez ete) )?deconnecte(?:e|s)?': ['Vous êtes déconnecté', 'Vous êtes connecté'],
  'acces (?:refuse|interdit|non autorise)': ['Accès non autorisé', 'Accès autorisé'],
  'unauthori[sz]ed': ['Unauthorized', 'Authorized'],
  '(?:connexion|authentification|identification|activation) (?:interrompue|refusee|annulee|impossible)': [
    'Authentification refusée',
    'Authentification réussie',
  ],
  "n'a pas (?:pu|abouti)": ["La demande n'a pas abouti", 'La demande a abouti'],
  'resultats? (?:de |pour |de la |de votre )?(?:recherche|pour|«)': ['Résultats de votre recherche', 'Rechercher'],
  '(?:etat|statut) (?:des|de nos|du) services?': ['État de nos services', 'État civil'],
  '(?:indicateurs?|statistiques?)': ['Statistiques', 'Statut'],
  'mot de passe (?:oublie|perdu)': ['Mot de passe oublié ?', 'Mot de passe'],
  'reinitialis[a-z]* (?:de )?(?:votre |du |le )?mot de passe': [
    'Réinitialisation de votre mot de passe',
    'Choix de votre mot de passe',
  ],
  'acces (?:refuse|interdit)': ['Accès interdit', 'Accès autorisé'],
  'session (?:a |est |ayant )?(?:expiree?|terminee|fermee|perdue|invalide)(?! dans)': [
    'Votre session est expirée.',
    'Votre session expire dans 5 minutes',
  ],
  'vous (?:etes|avez ete) (?:maintenant )?deconnecte(?:e|s)?': ['Vous avez été déconnecté', 'Vous serez déconnecté'],
  "(?:service|site|portail|application)[a-z' -]{0,80} indisponible": [
    "Le service d'authentification est indisponible",
    'Le service est disponible',
  ],
  '(?:en cours de|actuellement en|est en) maintenance': ['Le portail est en maintenance', 'Contrat de maintenance'],
  '(?:operation de )?maintenance (?:est )?en cours': ['Opération de maintenance en cours', 'Maintenance terminée'],
  "(?:service|site|portail|application)[a-z' -]{0,80} interrompue?": [
    'Le service est interrompu',
    'Le service reprend',
  ],
  'une erreur (?:technique |inattendue |interne )?(?:est survenue|s.est produite)': [
    'Une erreur inattendue est survenue',
    'Une erreur est à corriger',
  ],
  'page (?:introuvable|non trouvee)': ['Page introuvable', 'Page suivante'],
  '^erreurs?(?:$| ?[-–:|] ?)': ['Erreur : Mes coordonnées', 'Mes coordonnées'],
  '[aria-invalid=true],:is([class*=error i],[class*=invalid i])>input,input:is([class*=error i],[class*=invalid i]),:is([class*=group i],[class*=field i])[class*=error i] input':
    ['<input aria-invalid="true">', '<input aria-invalid="false">'],
  '/(?:aide|help|faq|foire-aux-questions|questions-frequentes|support|assistance|tutoriels?|tuto|documentation|docs|glossaire|lexique|actualites?|actus?|news|communiques?|presse|blog|articles?|recherche|search|tags?|plan-du-site|sitemap|mentions-legales|contactez-nous|nous-contacter|erreurs?|errors?|diagnostics?)(?:[/.?#]|$)':
    ['https://www.ordre.pharmacien.fr/actualites/e-pop', 'https://www.ordre.pharmacien.fr/aidants'],
  "(?:besoin d'|obtenir de l'|une )?(?:aide|assistance)(?: en ligne)?": ["Besoin d'aide ?", 'Aide-mémoire'],
  '(?:questions? frequentes?|foire aux questions|faq)': ['Questions fréquentes', 'Questions'],
  '(?:voir aussi|en savoir plus|a lire(?: aussi)?|liens utiles|ressources|documentation|tutoriels?|actualites)': [
    'À lire aussi',
    'À lire avant de commencer',
  ],
  "(?:retour (?:a|vers) )?(?:l'|la page d')?accueil(?: .*)?": ["Retour à l'accueil", 'Retour à la liste'],
  '(?:bouton|(?:ui-)?button|btn|lien|link|icone?|image|img|action|cliquez(?: ici)?|ici)(?: [0-9]+)?': [
    'Bouton 3',
    'Bouton Enregistrer',
  ],
  '(?:(?:ouvrir|afficher|voir|deplier) )?(?:le )?(?:menu|(?:la )?navigation)(?: principale?)?': [
    'Ouvrir le menu',
    'Menu du jour',
  ],
  '\\.(?:pdf|docx?|xlsx?|odt|zip|mp4|png|jpe?g)(?:[?#]|$)': ['/documents/guide.pdf', '/documents/pdf-en-ligne'],
  '(?:^|\\s)(?!\\S*(?:btn|button))(?:\\S*[_-])?(?:brand|logo)(?:$|[\\s_-])': ['navbar-brand', 'btn-logo'],
  '(?:^|[\\s_-])(?:title(?:bar)?|titre|heading|hdr|(?:card|panel|box|bloc|block|section|widget|portlet|fieldset|region|rubrique|panneau|cadre|p)[_-]{0,2}(?:head(?:er)?|hdr|entete|caption)|entete[_-](?:bloc|rubrique|panneau|cadre|section))(?:$|[\\s_-])':
    ['card-header', 'subtitles'],
  '[id*=cookie i],[class*=cookie i],[id*=tarteaucitron i],[id*=didomi i],[id*=axeptio i],[class*=consent-banner i],[id*=onetrust i]':
    ['<div id="tarteaucitronRoot"></div>', '<div id="contenu"></div>'],
  '[class*=breadcrumb i],[class*=ariane i],[aria-label*=ariane i],.tags,.tag-list,[rel~=tag]': [
    '<nav aria-label="Fil d\'Ariane"></nav>',
    '<nav aria-label="Menu principal"></nav>',
  ],
  '(?:session|deconnect).{0,60}(?:dans|minutes?|secondes?)': [
    'Votre session sera fermée dans 55 secondes',
    'Votre session est ouverte',
  ],
  '(?:se |me |vous )?deconnecter(?: .*)?': ['Me déconnecter du portail', 'Me connecter'],
  '(?:fermer|quitter|terminer) (?:ma |la |votre )?session': ['Quitter ma session', 'Ouvrir ma session'],
  'log-?out|sign-?out|log-?off|deconnexion|deconnecter|disconnect|(?:^|/)sortie(?:[/.?#]|$)': [
    '/auth/logout',
    '/catalogue',
  ],
  "(?:je )?(?:m'identifie|m'authentifie|me connecte)r?": ["Je m'identifie", "Je m'inscris"],
  "(?:s'identifier|s'authentifier)": ["S'authentifier", "S'inscrire"],
  'n(?:o|umero)? (?:rpps|d.inscription|d.identification)': ['N° RPPS', 'N° de téléphone'],
  '(?:identifiant|login|mot de passe)s? (?:oublie|perdu)[a-z]*': ['Mot de passe oublié', 'Mot de passe'],
  'premiere (?:connexion|visite)': ['Première connexion', 'Dernière connexion'],
  '(?:identifiants?|acces) (?:oubli|perdu)[a-z]*': ['Identifiants oubliés', 'Identifiants'],
  '(?:oubli|retrouv|recuper)[a-z]* (?:de )?(?:votre |mon |son |l.)?identifiants?': [
    'Retrouver votre identifiant',
    'Saisir votre identifiant',
  ],
  '(?:demande|ouverture|creation) (?:d.acces|d.un acces|de compte|d.un compte|de votre compte)': [
    "Demande d'accès",
    'Demande de rendez-vous',
  ],
  'choi(?:si[a-z]*|x)': ['Choix de votre code', 'Choisy'],
  'choi(?:si[a-z]*|x) .{0,30}(?:codes?|mots? de passe|identifiants?|acces)': [
    'Choix de votre code',
    'Choisissez votre interface',
  ],
  '(?<!mot de passe (?:que vous avez )?)cree[a-z]*': [
    'Créez votre mot de passe',
    'Mot de passe créé avec votre compte',
  ],
  '(?<!(?:defini|choisi|cree|utilise|fourni|recu) (?:a|lors de|au moment de) (?:la |votre )?)creation': [
    'Création du mot de passe',
    'Mot de passe défini à la création de votre compte',
  ],
  '(?<!mot de passe (?:que vous avez )?)defini[a-z]*': [
    'Définissez votre mot de passe',
    'Mot de passe défini à la création de votre compte',
  ],
  '(?<!(?:recevoir|demander|obtenir) (?:un )?)nouveau (?:code|mot de passe)': [
    'Nouveau mot de passe',
    'Recevoir un nouveau code',
  ],
  'code (?:e-?cps|pin|a [0-9] chiffres)': ['Code à 4 chiffres', 'Code postal'],
  'sans|pas|ni|non|aucune?|jamais|plus tard|autres?': ['sans carte', 'avec ma carte'],
  'comment|pourquoi|quoi|quand|combien|aide|probleme|exemple': ['Comment faire ?', 'Commencer'],
  'video|tutoriel|guide|notice|faq|cgu|conditions|mentions|charte|kit': ['Notice', 'Notifier'],
  "telecharg[a-z]*|mode d'emploi|\\d+ ?min[a-z]*|arret[a-z]*|annul[a-z]*|supprim[a-z]*": ['Télécharger', 'Téléphone'],
  "^(?:c'est parti|allons-y|on y va|parfait|super|ok|d'accord) ?[,:!.-]+ ": [
    "C'est parti : activer mon e-CPS",
    'Je suis parti : activer mon e-CPS',
  ],
  " (?:a l'aide|au moyen|par le biais|a partir) (?:de |du |des |d')": [
    "Se connecter à l'aide de ma carte",
    'Se connecter avec ma carte',
  ],
  '\\(\\d+ (?!chiffres|caracteres|lettres|min|sec|h)[^)]*\\)?': [
    'Mes données professionnelles (3 mises à jour)',
    'Code (4 chiffres)',
  ],
  "(?:n'est|ne (?:sont|s'agit|change|modifie|remplace)) pas [^.;]*|(?<![a-z])(?:ni|aucune?) [^.;]*|confond(?:ez|re) [^.]{0,150}":
    ["Ce code n'est pas celui de la carte", 'Ce code est celui de la carte'],
  "(?<![a-z])(?:depuis|en cours|actuel|actuelle|a ce jour|aujourd'hui)(?![a-z])": ['Depuis 2015', 'De 2010 à 2015'],
  '^(?:heures?|jours?|minutes?|min|secondes?|sec)(?![a-z])': ['secondes restantes', 'personnes devant vous'],
  '[role=timer],[id*=countdown i],[class*=countdown i],[class*=chrono i],[class*=decompte i],[class*=rebours i]': [
    '<span class="countdown-1">59</span>',
    '<span class="compte">59</span>',
  ],
  '^(?:sur|dans|parmi|puis|et|ou|avec|depuis|a|au|aux|en)(?![a-z])': ['dans la liste', 'personnes'],
  '^(?:(?:chiffre|digit|case|caractere|position)s? ?)?(?:n ?)?\\d?(?: ?(?:sur|/) ?\\d)?$|(?:premier|1er|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|\\d(?:e|eme)) (?:chiffre|caractere|digit)$':
    ['Chiffre 1', 'Code reçu'],
  '(?<![ ,:-])[ ,:-]*(?:(?:chiffre|caractere|digit|case|position) ?)?(?:n ?)?\\d(?: ?(?:sur|/) ?\\d)?$|(?<![ ,:-])[ ,:-]*(?:premier|1er|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|\\d(?:e|eme)) (?:chiffre|caractere|digit)$':
    ['Nouveau code, chiffre 1', 'Nouveau code'],
  'recherch|filtre|mots?[- ]cles?': ['Mots-clés', 'Mot de passe'],
  'trash|bin|poubelle|corbeille|delete|download|print|plus|add|close|home|user|menu|arrow|chevron|info|help|warning|calendar|mail|envelope|phone|star|lock|folder':
    ['fa fa-home', 'fa fa-homepage'],
  '(?:tree|list|grid|table|data|web|card|tab|page|form|scroll|router|over|pre|re)[_-]?view(?![a-z])': [
    'TreeView',
    'viewer',
  ],
  '[\\u270e\\u270f\\u2710\\u{1f589}\\u{1f58a}\\u{1f58b}\\u{1f4dd}]': ['✎', '✂'],
  '[\\u{1f50d}\\u{1f50e}]': ['🔍', '🔔'],
  '[\\uf040\\uf044\\uf303\\uf304\\uf14b]': ['', ''],
  '[\\uf002\\uf00e\\uf06e]': ['', ''],
  '[\\uf4c9\\uf4ca\\uf4cb]': ['', ''],
  '\\uf52a': ['', ''],
  '\\ue003': ['', ''],
  '[\\ue254\\ue3c9]': ['', ''],
  '\\ue8b6': ['', ''],
  '\\ue942': ['', ''],
  '\\ue908': ['', ''],
  'trash|bin|poubelle|corbeille|delete|remove|download|print|printer|times|xmark': ['fa fa-trash', 'fa fa-trashed'],
};
