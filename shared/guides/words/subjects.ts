import type { Examples } from '../examples/examples.ts';

/** What a control, a section or a page may be about that no step is for: the same words wherever they stand. */
export interface Subject {
  /** Words that stand for themselves. */
  readonly words?: readonly string[];
  /** Patterns, each with a text that it is for and one that it is not for. */
  readonly patterns?: Examples;
}

/** Each subject once. Where it makes something another one than is looked for: `not` in the descriptors. */
export const SUBJECTS = {
  /** Pages that only tell how something is done, by their titles, but for questions ("Comment voulez-vous vous connecter ?"). */
  help: {
    words: ['faq', 'foire aux questions', 'questions frequentes'],
    patterns: {
      '^aide': ['Aide à la connexion', "Besoin d'aide"],
      'tutoriels?': ['Tutoriels', 'Tutorat'],
      'mode d.emploi': ["Mode d'emploi", 'Mode de connexion'],
      'centre d.aide': ["Centre d'aide", "Centre d'activation"],
    },
  },
  /** Questions, as titles of pages that answer them. */
  'how-to': {
    patterns: {
      '^comment': ['Comment activer ?', 'Savoir comment activer'],
    },
  },
  /** Names, wholly, of links and buttons that lead to no step, where a picture or an address could speak for them. */
  'leads-nowhere': {
    patterns: {
      '^(?:se |me |vous )?deconnecter(?: .*)?$': ['Se déconnecter', 'Se connecter'],
      '^deconnexion$': ['Déconnexion', 'Connexion'],
      '^deconnectez-vous$': ['Déconnectez-vous', 'Connectez-vous'],
      '^(?:fermer|quitter|terminer) (?:ma |la |votre )?session$': ['Fermer ma session', 'Ouvrir ma session'],
      '^aide$': ['Aide', 'Aide-moi à activer'],
      "^besoin d'aide$": ["Besoin d'aide ?", 'Besoin de ma carte'],
      '^en savoir plus$': ['En savoir plus', 'Savoir activer'],
      "^qu'est-ce que?.*$": ["Qu'est-ce que l'e-CPS ?", "Ce qu'est l'e-CPS"],
      '^comment .*$': ['Comment activer mon e-CPS ?', 'Comment'],
      '^faq$': ['FAQ', 'FAQ e-POP'],
      '^foire aux questions$': ['Foire aux questions', 'Aux questions'],
      '^assistance$': ['Assistance', 'Assistance technique'],
      '^tutoriel.*$': ['Tutoriel vidéo', 'Voir le tutoriel'],
      '^guide.*$': ["Guide de l'utilisateur", 'Le guide'],
      '^video.*$': ['Vidéo de présentation', 'Voir la vidéo'],
      '^telecharger.*$': ["Télécharger l'application", 'À télécharger'],
      '^mentions legales$': ['Mentions légales', 'Mentions'],
      '^contact(?:ez-nous)?$': ['Contactez-nous', 'Données de contact'],
      '^supprimer.*$': ['Supprimer la fiche', 'Modifier la fiche'],
      '^annuler.*$': ['Annuler la saisie', 'Valider la saisie'],
      '^retour.*$': ['Retour à la liste', 'Aller à la liste'],
      '^historique.*$': ['Historique des activités', "Voir l'historique"],
      '^imprimer.*$': ['Imprimer la fiche', 'Ouvrir la fiche'],
      '^accueil(?: .*)?$': ['Accueil du portail', "Page d'accueil"],
    },
  },
  /** Letters one subscribes to. */
  newsletter: {
    words: ['newsletter', 'infolettre'],
    patterns: {
      'lettres? (?:electronique|d.information)': ["Recevoir la lettre d'information", 'Lettre recommandée'],
      "(?:s'|m'|je m')?abonne[a-z]*": ["Je m'abonne", 'Abondance'],
    },
  },
  /** Alerts that come by mail. */
  alerts: {
    patterns: {
      'restez informee?s?': ['Restez informés', 'Restez ici'],
      'alertes?': ['Alertes', 'Alerter'],
      'notifications?': ['Notifications', 'Notifier'],
    },
  },
  /** Pages about the account of a user who is logged in already, and lists of what they have. */
  account: {
    patterns: {
      '^mes (?:appareils|telephones|moyens|cartes|connexions|documents|preferences|services)': [
        'Mes appareils',
        'Mes données professionnelles',
      ],
      '^(?:mon|votre) (?:compte|profil|identite|espace)$': ['Mon compte', 'Mon compte rendu'],
      '^(?:bonjour|salut) (?!!).*': ['Bonjour Camille Martin', 'Bonjour !'],
    },
  },
  /** Pages of the wallet that are about something else than logging in or activating, by their titles. */
  'other-business': {
    words: [
      'support',
      'assistance',
      'opposition',
      'deblocage',
      'double authentification',
      'annuaire',
      'avis',
      'satisfaction',
      'aidez-nous',
    ],
    patterns: {
      'contact[a-z]*': ['Contactez le support', 'Sans contrat'],
      'signal(?:er|ez|ement)': ['Signaler un problème', 'Signature'],
      'deleg[a-z]*': ['Déléguer un accès', 'Délai'],
      'declar[a-z]*': ['Déclaration de perte', 'Décharge'],
      'perdue?s?': ['Carte perdue', 'Perdurer'],
      'volee?s?': ['Carte volée', 'Carte à volets'],
      'debloqu[a-z]*': ['Débloquer ma carte', 'Débit'],
      'supprim[a-z]*': ['Supprimer', 'Superposer'],
      'desactiv[a-z]*': ['Désactiver', 'Activer'],
      'revo(?:quer|cation)': ['Révoquer mon e-CPS', 'Évoquer mon e-CPS'],
      'renouvel[a-z]*': ['Renouvellement de ma carte', 'Nouvelle carte'],
      'command(?:e|er|ez)': ['Commander une carte', 'Recommander un confrère'],
      'parrain[a-z]*': ['Parrainer un confrère', 'Parvis'],
      'pour (?:une?|le|la|votre|vos|mon|mes) (?:autre|tiers|adjoint|collaborat|confrere|salarie|titulaire|remplac|membre)[a-z]*':
        ['Activer pour un autre professionnel', 'Activer pour moi'],
      'diagnosti[a-z]*': ['Diagnostic du poste', 'Diagonale'],
      'authentificateurs?': ['Authentificateurs', 'Authentification'],
      'applications? d.authentification(?! e-?cps)': [
        "Configurer une application d'authentification",
        "L'application d'authentification e-CPS",
      ],
      'banques?': ['Ma banque en ligne', 'Banquet'],
      'configur[a-z]* (?:un |le )?code': ['Configurer un code', 'Configurer le poste'],
      'ajoute[rz]? (?:le|un|votre|mon) compte': ["Ajouter le compte sur l'application", 'Ajouter ma carte'],
      '(?:nous |m.)?(?:ecrire|contacter)': ['Nous écrire', 'Nous joindre'],
      'raccord[a-z]*': ['Raccordement', 'Accord'],
      'fournisseurs?': ['Fournisseur de services', 'Fournitures'],
      'enquetes?': ['Enquête', 'Requête'],
      'simulat[a-z]*': ['Simulateur', 'Similaire'],
      '(?:service client|accueil telephonique)': ['Service client', 'Service public'],
      '(?:mon|votre|notre|l.) ?equipe(?! d)': ['Mon équipe', "Mon équipe d'accueil"],
      '^equipe$': ['Équipe', 'Équipe de garde'],
    },
  },
  /** Pages about the card itself: its code, its life. */
  'card-business': {
    words: ['code porteur'],
    patterns: {
      '(?:code|pin)[a-z ]{0,80} carte': ['Code de ma carte', 'Code postal'],
      '(?:chang|modifi)[a-z]* (?:de |du |le |mon |votre )*(?:code|pin)': ['Changer de code', 'Changer de carte'],
      'gestion de (?:la |ma |votre )?carte': ['Gestion de ma carte', 'Gestion du compte'],
    },
  },
  /** Cards of the family that are somebody else's: of an establishment, of its staff, of students. */
  'other-cards': {
    patterns: {
      '^(?!.*(?<![a-z-])cp[sx]).*(?<![a-z-])(?:cpe|cpf|cpa|cde|cda)': ['Carte CPE', 'Carte CPS ou CPE'],
    },
  },
  /** Titles that say the activation is behind the user, or another service asks for something. */
  activated: {
    words: ['souhaite acceder'],
    patterns: {
      '(?:e-?cps|activation) (?:est |a ete )?(?:maintenant |desormais |bien )?(?:activee?|active|terminee?|finie?|reussie|prete?(?! a)|operationnelle)':
        ['Votre e-CPS est maintenant activée', 'Votre e-CPS est prête à être activée'],
      "^c'est (?:fait|fini|termine)": ["C'est fait !", 'Ce qui est fait'],
      'autoris(?:er|ation)': ['Autorisation', 'Autorité'],
    },
  },
  /** The mailbox of health professionals, which has an application and codes of its own. */
  messaging: {
    words: ['messagerie', 'mssante'],
  },
  /** Headings of what else there is. */
  'other-services': {
    patterns: {
      '(?:nos |les |vos |mes )?(?:autres )?(?:produits|services)': ['Nos autres services', 'Servir'],
    },
  },
  /** Codes of other applications. */
  'other-authenticators': {
    words: ['totp', 'second facteur'],
    patterns: {
      'applications? d.authentification(?!,? (?:mobile )?\\(?e-?cps)': [
        "Votre application d'authentification",
        "Votre application d'authentification e-CPS",
      ],
      '(?:free|google )?otp': ['Google OTP', 'Option'],
      '(?:google|microsoft) authenticator': ['Microsoft Authenticator', 'Microsoft Word'],
    },
  },
  /** Titles of pages from which the application is fetched. */
  'get-app': {
    patterns: {
      '^(?:obtenir|telecharger|installer) (?:l.|votre |mon )?appli(?:cation)?': [
        "Télécharger l'application",
        "Ouvrir l'application",
      ],
    },
  },
  /** Alerts that what is still shown is over. */
  expired: {
    patterns: {
      'expiree?s?(?! (?:dans|a|au|apres|en|bientot))': ['Le QR code est expiré', 'Le QR code expire dans 5 minutes'],
      'plus valables?': ["Ce code n'est plus valable", 'Ce code est valable 5 minutes'],
      'delai (?:est )?(?:depasse|ecoule)': ['Le délai est dépassé', 'Le délai est de 5 minutes'],
      'perimee?s?': ['Codes périmés', 'Périmètre'],
      'annulee?s?': ['Demande annulée', 'Annuler'],
      'refusee?s?': ['Demande refusée', 'Refuser'],
    },
  },
  /** Who has spaces and log-ins of their own on the site of the Ordre. */
  'other-people': {
    words: ['presse'],
    patterns: {
      'journalistes?': ['Journalistes', 'Journal'],
      'etudiants?': ['Étudiants', 'Études'],
      'partenaires?': ['Partenaires', 'Partage'],
      'laboratoires?': ['Laboratoires', 'Laborieux'],
      'exploitants?': ['Exploitants', 'Exploiter'],
      'industriels?': ['Industriels', 'Industrie'],
      'grossistes?': ['Grossistes', 'Grossir'],
      'employeurs?': ['Employeurs', 'Employer'],
      'candidats?': ['Candidats', 'Candidature'],
      'fournisseurs?': ['Fournisseur de services', 'Fournitures'],
      'prestataires?': ['Prestataires', 'Prestation'],
      'entreprises?': ['Entreprises', 'Entreprendre'],
      '(?:connexion|espace|acces) (?:du |des )?patients?': ['Connexion patients', 'Espace pharmaciens'],
    },
  },
  /** Details of the person, not of the practice. */
  'personal-details': {
    patterns: {
      '(?:donnees|informations?|coordonnees|adresses?|profil|fiche|espace) (?:personnel(?:le)?s?|privees?)': [
        'Données personnelles',
        'Données professionnelles',
      ],
    },
  },
  /** Other sections of the person. */
  personal: {
    words: ['domicile', 'etat civil', 'identite', 'mot de passe', 'securite', 'preferences', 'photo'],
    patterns: {
      'privee?s?': ['Adresse privée', 'Privilège'],
      'diplomes?': ['Diplômes', 'Diplomatie'],
      'documents?': ['Documents', 'Documentation'],
    },
  },
  /** Somebody else's, or of something else: their details are not the practice's own. */
  'of-others': {
    words: ['livraison', 'conjoint', 'employeur'],
    patterns: {
      'factur[a-z]*': ['Facturation', 'Facteur'],
      'interessee?s?': ['Intéressés', 'Intérêt'],
      'bancaires?': ['Coordonnées bancaires', 'Banque'],
      'remplac[a-z]*': ['Remplaçant', 'Place'],
      'parrain[a-z]*': ['Parrainer un confrère', 'Parvis'],
      'des (?:inscrits|pharmaciens|membres|agents|usagers|professionnels)': [
        'Coordonnées des membres',
        'Coordonnées du membre',
      ],
      '(?:de|du) (?:m\\.|mr|mme|mlle|dr|docteur|monsieur|madame)': [
        'Coordonnées du Dr Durand',
        'Coordonnées du cabinet',
      ],
      "(?:de l'|d'un(?:e)? |du |de la |de votre |de vos |des )(?:pharmacien )?(?:adjoint|salarie|stagiaire|etudiant|tuteur|preparat|associe|confrere|collaborat|gerant|representant|mandataire|cedant|acquereur|proprietaire|patient|candidat|recrute|contact|personne|etablissement|architecte|comptable|notaire|avocat|bailleur|secretariat|laboratoire)[a-z]*":
        ["Coordonnées de l'adjoint", 'Coordonnées professionnelles'],
      'astreintes?': ['Astreintes', 'Astreindre'],
      '^(?:ses|son|sa|leurs?)': ['Ses coordonnées', 'Mes coordonnées'],
      '(?:coordonnees|adresse)(?: professionnelles?)? (?:du|de la|de l.) ?(?:officine|pharmacie|societe|entreprise|titulaire|employeur)':
        ['Adresse de la pharmacie', 'Adresse de correspondance'],
    },
  },
  /** Pages on which one of many is made or changed, by their titles: whoever changes their own details is told so by "mes" or "vos". */
  'one-of-many': {
    patterns: {
      "(?:modifi|edit|ajout|cre|nouve)[a-z]* (?:d'|de |l'|le |la |les |du |des |une? )?(?:employe|personnel|etudiant|client|patient|salarie|stagiaire|eleve|enseignant|utilisateur|membre|agent|fournisseur|produit|article|entreprise|societe|ecole)[a-z]*":
        ["Modifier l'employé", 'Modifier les coordonnées'],
    },
  },
  /** Other sections of the record. */
  'other-sections': {
    words: ['dpc'],
    patterns: {
      'mandats?': ['Mandats', 'Mandataire'],
      'certifications?': ['Certification', 'Certificat'],
      'formations?': ['Formations', 'Formulaire'],
      'horaires?': ['Horaires', 'Honoraires'],
      'cotisations?': ['Cotisations', 'Cotiser'],
      'factures?': ['Factures', 'Facturer'],
      '(?<!la )gardes?': ['Gardes', 'La garde'],
      'stages?': ['Stages', 'Stagiaire'],
    },
  },
  /** What one asks for, sends or gets; also words of titles of our own pages ("Demande de modification de mes coordonnées"). */
  papers: {
    patterns: {
      'attestations?': ['Attestations', 'Attester'],
      'messages?': ['Messages', 'Messagerie'],
      'demandes?': ['Mes demandes', 'Demandeur'],
      'brouillons?': ['Brouillons', 'Brouiller'],
    },
  },
  /** Words of an activity that is over, or has not begun. */
  'not-now': {
    words: ['a venir'],
    patterns: {
      'clotur[a-z]*': ['Clôturée', 'Clocher'],
      '(?<!(?:du|le|des|au) )clos(?:e|es)?': ['Activité close', 'Parc du Clos'],
      'terminee?s?': ['Activité terminée', 'Terminer'],
      'archiv[a-z]*': ['Archiver', 'Architecte'],
      'inacti[a-z]*': ['Inactive', 'Active'],
      'radi(?:ee?|ation)': ['Radié', 'Radio'],
      'cess(?:ee?s?|ation)': ["Cessation d'activité", 'Nécessaire'],
      'finie?s?': ['Finie', 'Finir'],
      'passee?s?': ['Passée', 'Passer'],
      'refusee?s?': ['Demande refusée', 'Refuser'],
      '(?:ai|avez|a) exerce': ['Vous avez exercé ici', 'Vous exercez ici'],
      'futur(?:e|es|s)?': ['Activité future', 'Futuroscope'],
      '(?:non|pas encore) validee?s?': ['Pas encore validée', 'Validée'],
    },
  },
  /** Activities one has no more. Not of the street or the town: "Pharmacie de l'Ancienne Poste". */
  /** What was done lately, by anybody: "activity" as software calls it. */
  'activity-feed': {
    patterns: {
      '(?:activites? recente|(?:derniere|recente)s? activite)s?': ['Activité récente', 'Activité professionnelle'],
      'activites? (?:du|des|de (?:ce|l.ensemble des|vos|tous les)) (?:dossier|projet|compte|utilisateur)s?': [
        'Activité du dossier',
        'Dossier des activités',
      ],
      '(?:suivi|journal|fil|flux|historique) d(?:e l.|es |.)activites?': ["Fil d'activité", "Cessation d'activité"],
      "plus d'activites?": ["Voir plus d'activité", "Voir plus d'informations"],
    },
  },
  past: {
    words: ['historique'],
    patterns: {
      'ancien(?:ne)?s? (?:activites?|exercices?|lieux?|situations?|fonctions?|employeurs?)': [
        'Anciennes activités',
        "Pharmacie de l'Ancienne Poste",
      ],
      '(?:activites?|exercices?) (?:plus )?(?:ancien(?:ne)?s?|precedente?s?|anterieure?s?)': [
        'Activités antérieures',
        'Activités en cours',
      ],
    },
  },
  /** Pages of the pharmacy, which one shares. */
  pharmacy: {
    patterns: {
      "(?:fiche|dossier) (?:de |d')(?:l'|la |votre |ma |mon |une )?(?:officine|pharmacie|societe|etablissement)": [
        'Fiche de la pharmacie',
        'Fiche du pharmacien',
      ],
    },
  },
  /** Pages where one pays. */
  money: {
    patterns: {
      'cotisations?': ['Cotisations', 'Cotiser'],
      'paiements?': ['Paiements', 'Payer'],
      'factur[a-z]*': ['Facturation', 'Facteur'],
    },
  },
  /** Pages with forms that ask for an address too. */
  'other-forms': {
    words: ['mot de passe', 'inscription', 'contactez-nous', 'reclamation', 'annuaire', 'cespharm'],
    patterns: {
      '(?:nous )?(?:ecrire|contacter)': ['Nous contacter', 'Contact'],
      'signal[a-z]*': ['Signaler un contenu', 'Signature : non, un seing'],
      '(?:coordonnees )?bancaires?': ['Coordonnées bancaires', 'Banque'],
      'rib|iban': ['RIB', 'Ribambelle'],
      'prelevements?': ['Prélèvements', 'Prélever'],
      'commandes?': ['Commandes', 'Commander'],
      'livraisons?': ['Livraison', 'Livre'],
    },
  },
  /** Titles of pages that say it is done: what is asked there is something else. */
  done: {
    words: ['merci', 'recepisse', 'accuse de reception'],
    patterns: {
      'pris(?:e|es)? en compte': ['Votre demande est prise en compte', 'Votre compte'],
      '(?:a|ont|avons|avez)(?: bien)?(?: ete)? (?:enregistre|modifie|transmis|mis|envoye)[a-z]*': [
        'Vos coordonnées ont bien été modifiées',
        'Vos coordonnées modifiées',
      ],
      '(?:votre )?avis': ['Votre avis', 'Avisé'],
    },
  },
  /** Forms that ask for an opinion. */
  opinion: {
    words: ['avis sur', 'satisfaction', 'questionnaire', 'enquete'],
    patterns: {
      '(?:votre|mon) avis': ['Votre avis', 'Un avis'],
    },
  },
  /** Fields that ask for an opinion of the page, or look somebody up. */
  'opinion-or-search': {
    patterns: {
      '^.*(?:a-t-elle|est-elle) (?:ete )?utile.*': ['Cette page vous a-t-elle été utile ?', 'Page utile'],
      '^nom, .*': ['Nom, prénom ou RPPS', 'Nom'],
    },
  },
  /** Fields of messages and searches: a form that holds one is not ours. */
  'message-or-search': {
    words: ['objet', 'sujet', 'mot de passe'],
    patterns: {
      '(?:votre |le )?(?:message|question|demande)': ['Votre message', 'Messagerie'],
      'recherch[a-z]*': ['Recherche', 'Cherche'],
    },
  },
} as const satisfies Readonly<Record<string, Subject>>;

export type SubjectId = keyof typeof SUBJECTS;

const TABLE: Readonly<Record<SubjectId, Subject>> = SUBJECTS;

/** All that says it is about one of these. */
export const wordsOf = (...subjects: readonly SubjectId[]): readonly string[] =>
  subjects.flatMap((id) => [...(TABLE[id].words ?? []), ...Object.keys(TABLE[id].patterns ?? {})]);
