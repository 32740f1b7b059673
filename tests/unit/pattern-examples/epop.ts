import type { Examples } from './examples.ts';

/** Of the patterns on E-POP: E4 to E8. */
export const EPOP_EXAMPLES: Examples = {
  '(?<!n.)(?:(?:a|ont)(?: bien)? ete|avons(?: bien)?) (?:enregistre|modifie|transmis|mis|envoye|sauvegarde|pris)[a-z]*(?![a-z]| (?:par|depuis|entre) )':
    [
      'Vos coordonnées ont bien été enregistrées',
      'Vos coordonnées n’ont pas été enregistrées',
      'Aucune modification n’a été enregistrée',
      'Ce dossier a été modifié par un autre utilisateur',
    ],
  '^(?:vos |les )?(?:modifications?|coordonnees|donnees|informations) (?:bien )?(?:enregistre|modifie|sauvegarde|mis)e?s?':
    ['Modifications enregistrées', 'Modifications non enregistrées'],
  '(?<!aucune )(?:enregistrement|modification|mise a jour) (?:bien )?(?:effectue|reussi)e?': [
    'Mise à jour effectuée',
    'Aucune modification effectuée',
  ],
  '^(?:votre |le )?(?:nom|prenom)s?(?: .{0,30})?$': ['Nom de famille', 'Le nombre'],
  'sire[nt]': ['SIRET', 'Sirène'],
  '(?:mes |vos |(?:acceder a|voir|consulter|gerer) (?:mes |vos )?)?donnees professionnelles': [
    'Consulter mes données professionnelles',
    'Mes données personnelles',
  ],
  '(?:mes |vos )?(?:informations|coordonnees) professionnelles': [
    'Mes coordonnées professionnelles',
    'Mes coordonnées bancaires',
  ],
  'export.*': ['Exporter mes données', 'Mes données'],
  '^e[ .-]?pop .*donnees professionnelles': [
    'e-POP : mes données professionnelles',
    'Mes données professionnelles e-POP',
  ],
  '(?:donnees|informations?|infos?|coordonnees|coord)': ['coordonnées', 'coordination'],
  '(?:fiche|dossier|profil|situation|identite)': ['fiche', 'fichier'],
  'prof(?:essionnel(?:le)?s?|s)?': ['professionnelles', 'profession'],
  '(?:donnees|informations?|coordonnees|correspondance|adresse) (?:personnel(?:le)?s?|privees?)': [
    'Mes données personnelles',
    'Mes données professionnelles',
  ],
  '(?:mon|votre) equipe': ['Mon équipe', 'Notre équipe'],
  '^(?:mon |votre |l.|ma |la )?(?:officine|pharmacie|etablissement)$': ['Ma pharmacie', 'Mes données de la pharmacie'],
  '(?:mes|vos) (?:collaborat|adjoint|salarie|confrere)[a-z]*': ['Mes adjoints', 'Mes activités'],
  '^(?!.*(?:/(?:equipe|collaborateurs?|adjoints?|salaries?|confreres?|annuaire|officines)/[^/?#]|=equipe(?:&|$)|/(?:gestion|admin)/))':
    ['https://e-pop.ordre.pharmacien.fr/ma-fiche', 'https://e-pop.ordre.pharmacien.fr/equipe/4410/fiche'],
  "(?:coord(?:onnees)?|adresses?|contact)[ .]*prof?(?:essionnel(?:le)?s?|s)?(?! (?:de |du |des |d'|pour )(?!(?:l'|mon |ma |votre |cette |cet |un )?(?:exercice|activite|contact|correspondance)))":
    ['Coordonnées professionnelles', "Coordonnées professionnelles de l'entreprise"],
  '(?:mes |vos )?donnees professionnelles': ['Mes données professionnelles', 'Mes données personnelles'],
  '(?:activites?|exercices?|situations?|informations?|profil|fiche|dossier) professionnel(?:le)?s?': [
    'Activité professionnelle',
    'Activité sportive',
  ],
  '(?:coord(?:onnees)?|adresses?|contacts?)[ .]*(?:de (?:correspondance|travail)|(?:d.|de l.)exercice)': [
    "Coordonnées d'exercice",
    'Coordonnées bancaires',
  ],
  "(?:mes |vos )?coordonnees(?! (?:de |du |des |d'|pour )(?!(?:l'|mon |ma |votre |cette |cet |un )?(?:exercice|activite|contact|correspondance)))":
    ['Mes coordonnées', 'Mes coordonnées de facturation'],
  '(?:mes |vos )?(?:demandes|courriers|brouillons|messages)': ['Mes courriers', 'Coursiers'],
  '^(?:mes |vos )?demarches(?: .{0,20})?$': ['Mes démarches en cours', 'Toutes mes démarches'],
  'voir|consulter|afficher|ouvrir|acceder': ['Consulter', 'Rechercher'],
  '(?:voir|consulter|afficher|ouvrir|acceder a)(?: (?:le|la|les|ma|mon|mes|ce|cette|l.|votre|vos) ?)? ?(?:details?|fiche|dossier|activite|exercice|situation|donnees|informations|coordonnees|pharmacie|officine|hopital|clinique|laboratoire)(?: .{0,40})?':
    ["Voir le détail de l'activité", 'Voir les actualités'],
  '(?:details?|loupe|zoom|visualiser|apercu)(?: .{0,40})?': ['Détails', 'Détaillant'],
  '(?:l.|mon |votre |cet )etablissement$': ['Consulter mon établissement', "Consulter l'établissement de santé"],
  '(?:mes |vos )?(?:activites?|exercices?)': ['Mes activités', 'Actif'],
  'lieux? d.exercice': ["Lieux d'exercice", 'Lieu de naissance'],
  '(?:votre|mon|notre) equipe': ['Notre équipe', 'Équipement'],
  'detail(?:s|le|lee)?': ['détaillé', 'détaillant'],
  'activites?(?: professionnelles?)?': ['Activité professionnelle', 'Actif'],
  'exercices?(?: professionnels?)?': ['Exercices professionnels', 'Exercer'],
  '(?:donnees|informations?|coordonnees|coord)(?: prof(?:essionnelles)?)?': [
    'Coordonnées professionnelles',
    'Coordination',
  ],
  '(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante)))':
    ['Adresse électronique', 'Adresse de messagerie sécurisée'],
  '(?:(?:telephone |tel\\.? |numero (?:de )?|(?<![a-z] )|(?<=(?:^| )(?:votre|mon|son|ce|le|de|du|un|ou|et|par|sur|no?|nouveau|professionnel|personnel|principal|apres|[^ ]+[@.][a-z]+) ))(?:mobile|portable)|gsm)':
    ['Téléphone mobile', 'Téléphone fixe'],
  '(?:modif|modifier|editer|mettre a jour)(?: (?:les|mes|vos|ces|l.|la|ma) ?)?(?:coordonnees|donnees|informations|adresses?|fiche)?(?: (?:professionnelles?|de correspondance))?':
    ['Modifier mes coordonnées professionnelles', 'Modifier le site internet'],
  '(?:changer|corriger|actualiser) (?:les |mes |vos |ces |la |ma )?(?:coordonnees|donnees|informations|adresses?|fiche)(?: (?:professionnelles?|de correspondance))?':
    ['Corriger mes coordonnées', 'Corriger la copie'],
  '(?:modification|edition|mise a jour)(?: des?)?(?: (?:coordonnees|donnees|informations))?(?: professionnelles)?': [
    'Mise à jour des coordonnées',
    'Mise en page',
  ],
  'crayon|stylo|edit|pencil': ['Crayon', 'Crayonner'],
  'personnel(?:le)?s?': ['Coordonnées personnelles', 'Personnaliser'],
  "(?:l'|mon |votre |d')adresse$": ["Modifier l'adresse", "Modifier l'adresse professionnelle"],
  '(?:modif|edit)': ['/fiche/modifier', '/fiche/voir'],
  '(?:(?:me|vous) joindre|joindre .{0,40}exercice)(?: .*)?': ["Me joindre sur mon lieu d'exercice", 'Pièces à joindre'],
  '^(?=.*(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante))))(?=.*(?:(?:(?:telephone |tel\\.? |numero (?:de )?|(?<![a-z] )|(?<=(?:^| )(?:votre|mon|son|ce|le|de|du|un|ou|et|par|sur|no?|nouveau|professionnel|personnel|principal|apres|[^ ]+[@.][a-z]+) ))(?:mobile|portable)|gsm)|telephone)).*prof[a-z]*':
    ['E-mail et mobile professionnels', 'E-mail et mobile'],
  'coordonnees (?:electroniques?|telephoniques?|numeriques?)(?: et (?:electroniques?|telephoniques?|numeriques?))?': [
    'Coordonnées téléphoniques et électroniques',
    'Coordonnées postales',
  ],
  '(?:vous|me|nous) joindre': ['Vous joindre', 'Pièces à joindre'],
  '(?:coordonnees|coord|donnees|informations?|infos?|adresses?|contacts?|fiche)(?: (?:prof(?:essionnel(?:le)?s?)?|pro|de correspondance|de contact|postales?|electroniques?|telephoniques?))*':
    ['Coordonnées professionnelles', 'Coordination'],
  '(?:mise|mettre|mettez) a jour': ['Mettre à jour mes coordonnées', 'Mettre au jour'],
  '(?:moyens|donnees|informations) de contact': ['Moyens de contact', 'Moyens de paiement'],
  '(?:(?:votre|mon|nouvel(?:le)?|nouveau) )?(?:adresse )?(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante)))(?: (?:professionnel(?:le)?|de (?:contact|correspondance)|principal[e]?))?.*':
    ['Votre adresse e-mail professionnelle', 'Votre adresse postale'],
  '(?:(?:votre|mon|nouveau) )?(?:numero de )?(?:(?:telephone |tel\\.? |numero (?:de )?|(?<![a-z] )|(?<=(?:^| )(?:votre|mon|son|ce|le|de|du|un|ou|et|par|sur|no?|nouveau|professionnel|personnel|principal|apres|[^ ]+[@.][a-z]+) ))(?:mobile|portable)|gsm).*':
    ['Numéro de mobile', 'Numéro de rue'],
  '(?:(?:votre|mon|nouveau) )?(?:numero de )?telephone (?:professionnel )?(?:mobile|portable).*': [
    'Votre numéro de téléphone portable',
    'Votre numéro de rue',
  ],
  'telephone (?:mobile|portable).*': ['Téléphone mobile (06 ou 07)', 'Téléphone fixe'],
  'pour (?:le|la|ce|cet|cette|les|ces|des|un|une|recevoir) (?!e-?cps|activation|correspondance|contact|echange)[a-z].*':
    ['E-mail pour recevoir nos offres', "E-mail pour l'activation"],
  '(?:enregistrer|sauvegarder|valider|confirmer|soumettre|envoyer)(?: (?:et (?:valider|envoyer|fermer|terminer))| (?:les|mes|vos|la|ces|ma) (?:modifications?|donnees|informations|changements|saisie|demande|coordonnees))?(?: professionnelles)?':
    ['Enregistrer les modifications', 'Rechercher'],
  'mettre a jour(?: .{0,30})?': ['Mettre à jour mes informations', 'Mettre en page'],
  "(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante)))(?! (?:pour |de l'|du |de la |des |d')(?!activite|exercice|pharmacien|professionnel|inscrit|titulaire|correspondance|contact))":
    ['E-mail de contact', "E-mail de l'assistante"],
  "(?:(?:telephone |tel\\.? |numero (?:de )?|(?<![a-z] )|(?<=(?:^| )(?:votre|mon|son|ce|le|de|du|un|ou|et|par|sur|no?|nouveau|professionnel|personnel|principal|apres|[^ ]+[@.][a-z]+) ))(?:mobile|portable)|gsm)(?! (?:pour |de l'|du |de la |des |d')(?!activite|exercice|pharmacien|professionnel|inscrit|titulaire|correspondance|contact))":
    ['Mobile professionnel', 'Mobile de la préparatrice'],
  '(?:la |notre )?(?:lettre|newsletter|infolettre).*': ['Notre lettre', 'Courrier'],
  '^code$': ['Code', 'Code postal'],
  'code (?:recu|envoye|temporaire|a usage unique|de (?:verification|confirmation|controle|securite))': [
    'Code reçu',
    'Code postal',
  ],
};
