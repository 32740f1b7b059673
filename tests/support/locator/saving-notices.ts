/** What a notice says of a form that was sent, by the grammar of the descriptors; null: nothing, so that the person is asked. */
type Told = 'saved' | 'more' | 'refused' | null;

// Whole notices of portals, written before the grammar that reads them. No browser writes these: they are a person's guess at what sites say.

/** After the contact details: not one of these says that they are saved. */
export const NOT_SAVED: readonly (readonly [notice: string, told: Told])[] = [
  ['Un code à 6 chiffres a été envoyé au 06 •• •• •• 12. Saisissez-le pour confirmer.', 'more'],
  ['Un code de vérification vous a été envoyé par courriel.', 'more'],
  ['Un lien de confirmation a été envoyé à votre nouvelle adresse. Cliquez sur ce lien pour valider.', 'more'],
  ['Un e-mail vous a été envoyé : ouvrez-le pour confirmer votre adresse.', 'more'],
  ['Voulez-vous vraiment modifier vos coordonnées ?', 'more'],
  ['Confirmez-vous ces modifications ?', 'more'],
  ['Vérifiez les informations ci-dessous avant de valider.', 'more'],
  ['Récapitulatif de vos modifications', 'more'],
  ['Il vous reste à confirmer votre numéro de mobile.', 'more'],
  ['Dernière étape : acceptez les conditions pour enregistrer vos coordonnées.', 'more'],
  ['Vos coordonnées ont été enregistrées en partie : adresse refusée.', 'refused'],
  ['Vos modifications n’ont pas été enregistrées.', 'refused'],
  ['Vos coordonnées n’ont pas pu être mises à jour.', 'refused'],
  ['Aucune modification n’a été enregistrée.', 'refused'],
  ['Impossible d’enregistrer vos modifications. Réessayez plus tard.', 'refused'],
  ['Échec de l’enregistrement', 'refused'],
  ['Votre demande a été refusée.', 'refused'],
  ['Le formulaire contient 2 erreurs.', 'refused'],
  ['Ce numéro de téléphone est déjà utilisé.', 'refused'],
  ['Adresse e-mail invalide', 'refused'],
  ['Veuillez corriger les champs en rouge.', 'refused'],
  ['L’enregistrement a échoué, vos données sont inchangées.', 'refused'],
  ['Votre demande a bien été prise en compte. Elle sera étudiée par le conseil régional.', null],
  ['Votre demande de modification a été transmise à l’Ordre.', null],
  ['Demande n° 4471 enregistrée : en attente de validation', null],
  ['Enregistrement en cours…', null],
  ['Vos modifications seront enregistrées dès la fin de la maintenance.', null],
  ['Brouillon enregistré', null],
  ['Modifications enregistrées sur cet appareil, pas encore envoyées', null],
  ['Vos préférences de cookies ont été enregistrées.', null],
  ['Vos choix ont bien été enregistrés.', null],
  ['Votre session a expiré. Vos modifications non enregistrées ont été perdues.', null],
  ['Une erreur est survenue pendant la mise à jour.', null],
  ['Dernière modification enregistrée le 12/03/2024', null],
  ['Vos données ont été modifiées par un autre utilisateur. Rechargez la page.', null],
  ['Votre photo a été mise à jour.', null],
  ['Mise à jour du site effectuée cette nuit', null],
  ['Vos données personnelles sont enregistrées et conservées pendant 5 ans.', null],
  ['Vos coordonnées ont été enregistrées lors de votre inscription.', null],
  ['Votre mot de passe a été modifié avec succès.', null],
  ['Votre adresse e-mail a été enregistrée. Votre numéro de mobile sera contrôlé.', null],
  ['Étape 2 sur 3 enregistrée', null],
];

/** After the contact details: each of these says that they are saved. */
export const SAVED: readonly string[] = [
  'Vos coordonnées ont été enregistrées.',
  'Vos modifications ont bien été enregistrées',
  'Modifications enregistrées',
  'Enregistrement effectué avec succès.',
  'Vos informations ont été mises à jour avec succès !',
  'Nous avons bien enregistré vos nouvelles coordonnées.',
  'Mise à jour effectuée',
  'Succès : vos données professionnelles ont été modifiées.',
  'Vos coordonnées de correspondance sont enregistrées. Fermer',
  'Merci, vos coordonnées professionnelles ont bien été mises à jour.',
  'C’est enregistré !',
  'Les modifications ont été prises en compte.',
  'La modification a été effectuée.',
  'Votre adresse e-mail et votre numéro de mobile ont été enregistrés.',
  'Vos coordonnées ont bien été modifiées. Comptez 48 heures avant leur prise en compte.',
  'Vos coordonnées professionnelles ont été enregistrées. Elles seront prises en compte sous 48 heures.',
  'L’enregistrement de vos coordonnées a réussi.',
  'Coordonnées sauvegardées avec succès',
  'Votre fiche a été mise à jour.',
  'Vos changements ont été sauvegardés. Vous pouvez fermer cette fenêtre.',
];

/** After a code of one's own: not one of these says that the site took it. */
export const CODE_NOT_TAKEN: readonly (readonly [notice: string, told: Told])[] = [
  ['Les deux codes sont différents.', 'refused'],
  ['Code trop simple : choisissez-en un autre.', 'refused'],
  ['Un code a été envoyé par SMS pour confirmer.', 'more'],
  ['Votre demande d’activation est enregistrée.', null],
  ['Code copié', null],
  ['Votre e-CPS n’est pas encore active.', null],
];

/** After a code of one's own: each of these says that the site took it. */
export const CODE_TAKEN: readonly string[] = [
  'Votre e-CPS est activée.',
  'Félicitations, votre e-CPS est active !',
  'Votre code a bien été enregistré.',
  'Activation réussie',
];
