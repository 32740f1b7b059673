/** What a control, a section or a page may be about that no step is for; `not` in the descriptors says where one counts. */
const SUBJECTS = {
  /** Pages that only tell how something is done, by their titles, but for questions ("Comment voulez-vous vous connecter ?"). */
  help: ['faq', 'foire aux questions', 'questions frequentes', '^aide', 'tutoriels?', 'mode d.emploi', 'centre d.aide'],
  /** Questions, as titles of pages that answer them. */
  'how-to': ['^comment'],
  /** Names, wholly, of links and buttons that lead to no step, where a picture or an address could speak for them. */
  'leads-nowhere': [
    '^(?:se |me |vous )?deconnecter(?: .*)?$',
    '^deconnexion$',
    '^deconnectez-vous$',
    '^(?:fermer|quitter|terminer) (?:ma |la |votre )?session$',
    '^aide$',
    "^besoin d'aide$",
    "^qu'est-ce que?.*$",
    '^comment .*$',
    '^foire aux questions$',
    '^tutoriel.*$',
    '^guide.*$',
    '^video.*$',
    '^telecharger.*$',
    '^supprimer.*$',
    '^annuler.*$',
    '^retour.*$',
    '^historique.*$',
    '^imprimer.*$',
  ],
  /** Letters one subscribes to. */
  newsletter: ['newsletter', 'lettres? (?:electronique|d.information)', "(?:s'|m'|je m')?abonne[a-z]*"],
  /** Alerts that come by mail. */
  alerts: ['alertes?', 'notifications?'],
  /** Pages about the account of a user who is logged in already, and lists of what they have. */
  account: [
    '^mes (?:appareils|telephones|moyens|cartes|connexions|documents|preferences|services)',
    '^(?:mon|votre) (?:compte|profil|identite|espace)$',
    '^(?:bonjour|salut) (?!!).*',
  ],
  /** Pages of the wallet that are about something else than logging in or activating, by their titles. */
  'other-business': [
    'support',
    'assistance',
    'opposition',
    'deblocage',
    'double authentification',
    'annuaire',
    'avis',
    'satisfaction',
    'aidez-nous',
    'contact[a-z]*',
    'signal(?:er|ez|ement)',
    'deleg[a-z]*',
    'declar[a-z]*',
    'perdue?s?',
    'volee?s?',
    'debloqu[a-z]*',
    'supprim[a-z]*',
    'desactiv[a-z]*',
    'revo(?:quer|cation)',
    'renouvel[a-z]*',
    'command(?:e|er|ez)',
    'pour (?:une?|le|la|votre|vos|mon|mes) (?:autre|tiers|adjoint|collaborat|confrere|salarie|titulaire|remplac|membre)[a-z]*',
    'diagnosti[a-z]*',
    'authentificateurs?',
    'applications? d.authentification(?! e-?cps)',
    'banques?',
    'configur[a-z]* (?:un |le )?code',
    'ajoute[rz]? (?:le|un|votre|mon) compte',
    '(?:nous |m.)?(?:ecrire|contacter)',
    'raccord[a-z]*',
    'fournisseurs?',
    'enquetes?',
    'simulat[a-z]*',
    '(?:service client|accueil telephonique)',
  ],
  /** Pages about the card itself: its code, its life. */
  'card-business': [
    'code porteur',
    '(?:code|pin)[a-z ]{0,80} carte',
    '(?:chang|modifi)[a-z]* (?:de |du |le |mon |votre )*(?:code|pin)',
    'gestion de (?:la |ma |votre )?carte',
  ],
  /** Cards of the family that are somebody else's: of an establishment, of its staff, of students. */
  'other-cards': ['^(?!.*(?<![a-z-])cp[sx]).*(?<![a-z-])(?:cpe|cpf|cpa|cde|cda)'],
  /** Titles that say the activation is behind the user, or another service asks for something. */
  activated: [
    'souhaite acceder',
    '(?:e-?cps|activation) (?:est |a ete )?(?:maintenant |desormais |bien )?(?:activee?|active|terminee?|finie?|reussie|prete?(?! a)|operationnelle)',
    "^c'est (?:fait|fini|termine)",
    'autoris(?:er|ation)',
  ],
  /** The mailbox of health professionals, which has an application and codes of its own. */
  messaging: ['messagerie', 'mssante'],
  /** Headings of what else there is. */
  'other-services': ['(?:nos |les |vos |mes )?(?:autres )?(?:produits|services)'],
  /** Codes of other applications. */
  'other-authenticators': [
    'totp',
    'applications? d.authentification(?!,? (?:mobile )?\\(?e-?cps)',
    '(?:free|google )?otp',
    '(?:google|microsoft) authenticator',
  ],
  /** Where the application is fetched: titles of pages and parts, captions. */
  'get-app': ['^(?:obtenir|telecharger|installer) (?:l.|votre |mon )?appli(?:cation)?'],
  /** Alerts that the code or number on the page is over. */
  expired: [
    'expiree?s?(?! (?:dans|a|au|apres|en|bientot))',
    'plus valables?',
    'delai (?:est )?(?:depasse|ecoule)',
    'perimee?s?',
    'annulee?s?',
    'refusee?s?',
  ],
  /** Who has spaces and log-ins of their own on the site of the Ordre. */
  'other-people': [
    'presse',
    'journalistes?',
    'etudiants?',
    'partenaires?',
    'laboratoires?',
    'exploitants?',
    'grossistes?',
    'employeurs?',
    'candidats?',
    'fournisseurs?',
    '(?:connexion|espace|acces) (?:du |des )?patients?',
  ],
  /** Details of the person, not of the practice. */
  'personal-details': [
    '(?:donnees|informations?|coordonnees|adresses?|profil|fiche|espace) (?:personnel(?:le)?s?|privees?)',
  ],
  /** Other sections of the person. */
  personal: [
    'domicile',
    'etat civil',
    'identite',
    'mot de passe',
    'securite',
    'preferences',
    'photo',
    'privee?s?',
    '^personnel(?:le)?s?$',
    'diplomes?',
    'documents?',
  ],
  /** Somebody else's, or of something else: their details are not the practice's own. */
  'of-others': [
    'urgences?',
    'a prevenir',
    'personnes? a [a-z]+',
    'employeur',
    'interessee?s?',
    'bancaires?',
    'remplac[a-z]*',
    'des (?:inscrits|pharmaciens|membres|agents|usagers|professionnels)',
    '(?:de|du) (?:m\\.|mr|mme|mlle|dr|docteur|monsieur|madame)',
    "(?:de l'|d'un(?:e)? |du |de la |de votre |de vos |des )(?:pharmacien )?(?:adjoint|salarie|stagiaire|etudiant|tuteur|preparat|associe|confrere|collaborat|gerant|representant|mandataire|cedant|acquereur|proprietaire|patient|candidat|recrute|contact|personne|etablissement|architecte|comptable|notaire|avocat|bailleur|secretariat|laboratoire)[a-z]*",
    'astreintes?',
    'destinataires?',
    '^(?:ses|son|sa|leurs?)',
    '(?:coordonnees|adresse)(?: professionnelles?)? (?:du|de la|de l.) ?(?:officine|pharmacie|societe|entreprise|titulaire|employeur)',
  ],
  /** Pages on which one of many is made or changed, by their titles: one's own details are "mes" or "vos". */
  'one-of-many': [
    // A new one of whatever it is, but for one's own details.
    '(?:(?:ajout|cre|declar|invit|nomm|design|enregistr|inscri)(?:er|ez|re|vez) (?:un|une)|^nouve(?:au|l|lle))(?: nouve(?:au|l|lle)| autre)? (?!(?:changement|modification|mise|saisie|demande|demarche|declaration|situation|version|nouveau|nouvel|nouvelle|autre|e-?mail|courriel|mail|adresse|numero|telephone|mobile|portable|moyen|coordonnee)s?(?![a-z]))[a-z].*',
    "(?:modifi|edit|ajout|cre|nouve)[a-z]* (?:d'|de |l'|le |la |les |du |des |une? )?(?:employe|personnel|etudiant|client|patient|salarie|stagiaire|eleve|enseignant|utilisateur|membre|agent|fournisseur|produit|article|entreprise|societe|ecole)[a-z]*",
  ],
  /** Other sections of the record. */
  'other-sections': [
    'dpc',
    'mandats?',
    'certifications?',
    'formations?',
    'horaires?',
    'cotisations?',
    '(?<!la )gardes?',
    'stages?',
  ],
  /** Papers that are asked for, sent or received; also words of titles of our own pages ("Demande de modification de mes coordonnées"). */
  papers: ['attestations?', 'messages?', 'demandes?', 'brouillons?'],
  /** Words of an activity that is over, or has not begun. */
  'not-now': [
    'a venir',
    'clotur[a-z]*',
    '(?<!(?:du|le|des|au) )clos(?:e|es)?',
    'terminee?s?',
    'archiv[a-z]*',
    'radi(?:ee?|ation)',
    'cess(?:ee?s?|ation)',
    'passee?s?',
    'refusee?s?',
    '(?:ai|avez|a) exerce',
    'futur(?:e|es|s)?',
    '(?:non|pas encore) validee?s?',
  ],
  /** What was done lately, by anybody: "activity" as software calls it. */
  'activity-feed': [
    'activites? (?:du|des|de (?:ce|l.ensemble des|vos|tous les)) (?:dossier|projet|compte|utilisateur)s?',
  ],
  /** Activities one has no more. Not of the street or the town: "Pharmacie de l'Ancienne Poste". */
  past: [
    'historique',
    'ancien(?:ne)?s? (?:activites?|exercices?|lieux?|situations?|fonctions?|employeurs?)',
    '(?:activites?|exercices?) (?:plus )?(?:ancien(?:ne)?s?|precedente?s?|anterieure?s?)',
  ],
  /** Pages of the pharmacy, which one shares. */
  pharmacy: [
    "(?:fiche|dossier) (?:de |d')(?:l'|la |votre |ma |mon |une )?(?:officine|pharmacie|societe|etablissement)",
  ],
  /** Pages where one pays. */
  money: ['cotisations?'],
  /** Pages with forms that ask for an address too. */
  'other-forms': [
    'mot de passe',
    'inscription',
    'annuaire',
    'cespharm',
    '(?:nous )?(?:ecrire|contacter)',
    '(?:coordonnees )?bancaires?',
    'rib|iban',
    'commandes?',
  ],
  /** Titles of pages that say it is done: their questions are about something else. */
  done: [
    'merci',
    'pris(?:e|es)? en compte',
    '(?:a|ont|avons|avez)(?: bien)?(?: ete)? (?:enregistre|modifie|transmis|mis|envoye)[a-z]*',
    '(?:votre )?avis',
  ],
  /** Forms that ask for an opinion. */
  opinion: ['avis sur', 'satisfaction', '(?:votre|mon) avis'],
  /** Fields that ask for an opinion of the page, or look somebody up. */
  'opinion-or-search': ['^.*(?:a-t-elle|est-elle) (?:ete )?utile.*', '^nom, .*'],
  /** Fields of messages and searches: a form that holds one is not ours. */
  'message-or-search': [
    'objet',
    'sujet',
    'mot de passe',
    '(?:votre |le )?(?:message|question|demande)',
    'recherch[a-z]*',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SubjectId = keyof typeof SUBJECTS;

/** All that says it is about one of these. */
export const wordsOf = (...subjects: readonly SubjectId[]): readonly string[] => subjects.flatMap((id) => SUBJECTS[id]);
