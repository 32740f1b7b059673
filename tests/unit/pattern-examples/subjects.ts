import type { Examples } from './examples.ts';

/** Of the patterns of shared/guides/words/subjects.ts. */
export const SUBJECT_EXAMPLES: Examples = {
  '^aide': ['Aide à la connexion', "Besoin d'aide"],
  'mode d.emploi': ["Mode d'emploi", 'Mode de connexion'],
  'centre d.aide': ["Centre d'aide", "Centre d'activation"],
  '^comment': ['Comment activer ?', 'Savoir comment activer'],
  'lettres? (?:electronique|d.information)': ["Recevoir la lettre d'information", 'Lettre recommandée'],
  "(?:s'|m'|je m')?abonne[a-z]*": ["Je m'abonne", 'Abondance'],
  '^mes (?:appareils|telephones|moyens|cartes|connexions|documents|preferences|services)': [
    'Mes appareils',
    'Mes données professionnelles',
  ],
  '^(?:mon|votre) (?:compte|profil|identite|espace)$': ['Mon compte', 'Mon compte rendu'],
  '^(?:bonjour|salut) (?!!).*': ['Bonjour Camille Martin', 'Bonjour !'],
  'signal(?:er|ez|ement)': ['Signaler un problème', 'Signature'],
  'revo(?:quer|cation)': ['Révoquer mon e-CPS', 'Évoquer mon e-CPS'],
  'command(?:e|er|ez)': ['Commander une carte', 'Recommander un confrère'],
  'pour (?:une?|le|la|votre|vos|mon|mes) (?:autre|tiers|adjoint|collaborat|confrere|salarie|titulaire|remplac|membre)[a-z]*':
    ['Activer pour un autre professionnel', 'Activer pour moi'],
  'applications? d.authentification(?! e-?cps)': [
    "Configurer une application d'authentification",
    "L'application d'authentification e-CPS",
  ],
  'configur[a-z]* (?:un |le )?code': ['Configurer un code', 'Configurer le poste'],
  '(?:nous |m.)?(?:ecrire|contacter)': ['Nous écrire', 'Nous joindre'],
  '(?:service client|accueil telephonique)': ['Service client', 'Service public'],
  '(?:code|pin)[a-z ]{0,80} carte': ['Code de ma carte', 'Code postal'],
  '(?:chang|modifi)[a-z]* (?:de |du |le |mon |votre )*(?:code|pin)': ['Changer de code', 'Changer de carte'],
  'gestion de (?:la |ma |votre )?carte': ['Gestion de ma carte', 'Gestion du compte'],
  '^(?!.*(?<![a-z-])cp[sx]).*(?<![a-z-])(?:cpe|cpf|cpa|cde|cda)': ['Carte CPE', 'Carte CPS ou CPE'],
  '(?:e-?cps|activation) (?:est |a ete )?(?:maintenant |desormais |bien )?(?:activee?|active|terminee?|finie?|reussie|prete?(?! a)|operationnelle)':
    ['Votre e-CPS est maintenant activée', 'Votre e-CPS est prête à être activée'],
  "^c'est (?:fait|fini|termine)": ["C'est fait !", 'Ce qui est fait'],
  'autoris(?:er|ation)': ['Autorisation', 'Autorité'],
  '(?:nos |les |vos |mes )?(?:autres )?(?:produits|services)': ['Nos autres services', 'Servir'],
  'applications? d.authentification(?!,? (?:mobile )?\\(?e-?cps)': [
    "Votre application d'authentification",
    "Votre application d'authentification e-CPS",
  ],
  '(?:free|google )?otp': ['Google OTP', 'Option'],
  '(?:google|microsoft) authenticator': ['Microsoft Authenticator', 'Microsoft Word'],
  '^(?:obtenir|telecharger|installer) (?:l.|votre |mon )?appli(?:cation)?': [
    "Télécharger l'application",
    "Ouvrir l'application",
  ],
  'expiree?s?(?! (?:dans|a|au|apres|en|bientot))': ['Le QR code est expiré', 'Le QR code expire dans 5 minutes'],
  'delai (?:est )?(?:depasse|ecoule)': ['Le délai est dépassé', 'Le délai est de 5 minutes'],
  '(?:connexion|espace|acces) (?:du |des )?patients?': ['Connexion patients', 'Espace pharmaciens'],
  '(?:donnees|informations?|coordonnees|adresses?|profil|fiche|espace) (?:personnel(?:le)?s?|privees?)': [
    'Données personnelles',
    'Données professionnelles',
  ],
  'des (?:inscrits|pharmaciens|membres|agents|usagers|professionnels)': [
    'Coordonnées des membres',
    'Coordonnées du membre',
  ],
  '(?:de|du) (?:m\\.|mr|mme|mlle|dr|docteur|monsieur|madame)': ['Coordonnées du Dr Durand', 'Coordonnées du cabinet'],
  "(?:de l'|d'un(?:e)? |du |de la |de votre |de vos |des )(?:pharmacien )?(?:adjoint|salarie|stagiaire|etudiant|tuteur|preparat|associe|confrere|collaborat|gerant|representant|mandataire|cedant|acquereur|proprietaire|patient|candidat|recrute|contact|personne|etablissement|architecte|comptable|notaire|avocat|bailleur|secretariat|laboratoire)[a-z]*":
    ["Coordonnées de l'adjoint", 'Coordonnées professionnelles'],
  '^(?:ses|son|sa|leurs?)': ['Ses coordonnées', 'Mes coordonnées'],
  '(?:coordonnees|adresse)(?: professionnelles?)? (?:du|de la|de l.) ?(?:officine|pharmacie|societe|entreprise|titulaire|employeur)':
    ['Adresse de la pharmacie', 'Adresse de correspondance'],
  "(?:modifi|edit|ajout|cre|nouve)[a-z]* (?:d'|de |l'|le |la |les |du |des |une? )?(?:employe|personnel|etudiant|client|patient|salarie|stagiaire|eleve|enseignant|utilisateur|membre|agent|fournisseur|produit|article|entreprise|societe|ecole)[a-z]*":
    ["Modifier l'employé", 'Modifier les coordonnées'],
  '(?<!(?:du|le|des|au) )clos(?:e|es)?': ['Activité close', 'Parc du Clos'],
  'radi(?:ee?|ation)': ['Radié', 'Radio'],
  'cess(?:ee?s?|ation)': ["Cessation d'activité", 'Nécessaire'],
  '(?:ai|avez|a) exerce': ['Vous avez exercé ici', 'Vous exercez ici'],
  'futur(?:e|es|s)?': ['Activité future', 'Futuroscope'],
  '(?:non|pas encore) validee?s?': ['Pas encore validée', 'Validée'],
  '(?:activites? recente|(?:derniere|recente)s? activite)s?': ['Activité récente', 'Activité professionnelle'],
  'activites? (?:du|des|de (?:ce|l.ensemble des|vos|tous les)) (?:dossier|projet|compte|utilisateur)s?': [
    'Activité du dossier',
    'Dossier des activités',
  ],
  '(?:suivi|journal|fil|flux|historique) d(?:e l.|es |.)activites?': ["Fil d'activité", "Cessation d'activité"],
  'ancien(?:ne)?s? (?:activites?|exercices?|lieux?|situations?|fonctions?|employeurs?)': [
    'Anciennes activités',
    "Pharmacie de l'Ancienne Poste",
  ],
  '(?:activites?|exercices?) (?:plus )?(?:ancien(?:ne)?s?|precedente?s?|anterieure?s?)': [
    'Activités antérieures',
    'Activités en cours',
  ],
  "(?:fiche|dossier) (?:de |d')(?:l'|la |votre |ma |mon |une )?(?:officine|pharmacie|societe|etablissement)": [
    'Fiche de la pharmacie',
    'Fiche du pharmacien',
  ],
  '(?:coordonnees )?bancaires?': ['Coordonnées bancaires', 'Banque'],
  'rib|iban': ['RIB', 'Ribambelle'],
  'pris(?:e|es)? en compte': ['Votre demande est prise en compte', 'Votre compte'],
  '(?:a|ont|avons|avez)(?: bien)?(?: ete)? (?:enregistre|modifie|transmis|mis|envoye)[a-z]*': [
    'Vos coordonnées ont bien été modifiées',
    'Vos coordonnées modifiées',
  ],
  '(?:votre )?avis': ['Votre avis', 'Avisé'],
  '(?:votre|mon) avis': ['Votre avis', 'Un avis'],
  '^.*(?:a-t-elle|est-elle) (?:ete )?utile.*': ['Cette page vous a-t-elle été utile ?', 'Page utile'],
  '^nom, .*': ['Nom, prénom ou RPPS', 'Nom'],
  '(?:votre |le )?(?:message|question|demande)': ['Votre message', 'Messagerie'],
  '(?<!la )gardes?': ['Gardes', 'La garde'],
  'ajoute[rz]? (?:le|un|votre|mon) compte': ["Ajouter le compte sur l'application", 'Ajouter ma carte'],
};
