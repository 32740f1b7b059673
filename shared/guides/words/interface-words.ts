/**
 * Words that say nothing of a person, by what they are for. Folded: lower case, no accents. They make the copy of a page readable
 * (docs/locator.md); no control is found by them.
 */
export const INTERFACE_WORDS = {
  grammar:
    'a au aux avec ce ces cet cette d dans de des du elle en est et il l la le les leur leurs ma mes mon n ne nos notre nous on ou par pas pour qu que qui s sa se ses si son sont sur un une via votre vos vous y afin alors puis depuis vers sans sous entre chez',
  actions:
    'accepter acceder activer actualiser afficher agrandir ajouter aller changer chercher choisir cliquer commencer completer confirmer connecter consulter continuer copier creer editer enregistrer entrer envoyer fermer filtrer gerer imprimer masquer mettre modifier montrer ouvrir passer poursuivre precedent rechercher reduire remplir retour saisir sauvegarder selectionner suivant suivre telecharger terminer trier valider verifier voir',
  parts:
    'accueil action actions application applications aide bouton bandeau cadre carte champ champs choix colonne compte contenu dossier ecran entete etape etapes fenetre fiche fichier filtre formulaire icone image information informations lien ligne liste menu message messages navigation onglet page pages panneau pied profil recherche resultat resultats rubrique section service services site tableau titre zone',
  fields:
    'adresse civilite code complement courriel date fax fixe identifiant identite mail mobile mot naissance nom numero passe pays portable postal prenom profession telephone ville voie',
  trade:
    'activite activites adjoint coordonnees cps ecps donnees etablissement exercice lieu national officine ordre pharmacie pharmacien pharmaciens pro professionnel professionnelle professionnelles professionnels sante situation structure titulaire rpps',
  addresses:
    'http https www html htm php jsp aspx do loc fr default index home auth realms protocol openid connect esante wallet',
} as const satisfies Readonly<Record<string, string>>;
