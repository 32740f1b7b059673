import { PHONES } from '../../guides/addresses.ts';
import type { ORDRE_TROUBLES } from '../../guides/troubles.ts';
import { app } from './app-name.ts';
import type { TroubleWords } from './trouble-words.ts';

const { number: service } = PHONES.ecps;

/** With the Ordre, E-POP and what they know of the user (docs/sources/portals.md 2.1, docs/sources/field-2026-11.md 2 and 10). */
export const ordreTroubleText: Readonly<Record<keyof typeof ORDRE_TROUBLES, TroubleWords>> = {
  'identifier-unknown': {
    symptom: 'Mon identifiant est refusé ou inconnu',
    remedies: [
      'Tapez 8 devant les 11 chiffres : il en faut 12 en tout.',
      `Vérifiez que l’application n’est pas « ${app} BAS ».`,
      'Cherchez-vous dans l’Annuaire Santé (annuaire.esante.gouv.fr). Si vous n’y êtes pas, contactez l’Ordre.',
    ],
  },
  'no-rpps-choice': {
    symptom: 'Je ne vois pas « Identifiant RPPS »',
    remedies: [
      'Tapez directement les 12 chiffres : les anciennes versions n’ont pas ce choix.',
      'Sinon, mettez l’application à jour.',
    ],
  },
  'rpps-unknown': {
    symptom: 'Je ne connais pas mon numéro RPPS',
    remedies: [
      'Vous avez une carte CPS ? Vos 12 chiffres y sont imprimés, sur la première ligne.',
      'Sinon, cherchez-vous dans l’Annuaire Santé (annuaire.esante.gouv.fr). Si vous n’y êtes pas, contactez l’Ordre.',
    ],
  },
  student: {
    symptom: 'Je suis étudiant en pharmacie',
    origin: `Parmi les étudiants en pharmacie, seuls les internes ont un RPPS et une ${app} (ANS, novembre 2025).`,
    remedies: [
      'Interne ? Cherchez-vous dans l’Annuaire Santé (annuaire.esante.gouv.fr), puis continuez.',
      'Pas encore interne ? Personne ne peut vous enregistrer pour l’instant. Reprenez une fois interne, ou inscrit à l’Ordre.',
    ],
    unknown: 'Une ouverture aux autres étudiants est à l’étude : sa date n’est pas connue.',
  },
  'contact-missing': {
    symptom: 'L’e-mail ou le mobile manque, ou est faux',
    remedies: [
      'Mettez-les à jour auprès de votre Ordre, ou sur le portail RPPS+ pour les préparateurs.',
      'Attendez ensuite 48 heures, puis reprenez ici.',
    ],
  },
  'mssante-address': {
    symptom: 'C’est une adresse MSSanté',
    remedies: ['Indiquez une autre adresse à votre Ordre, ou sur RPPS+, puis attendez 48 heures.'],
    origin: `Une adresse MSSanté ne permet pas d’activer une ${app}.`,
  },
  'number-abroad': {
    symptom: 'Mon mobile n’est pas français',
    remedies: [
      'Indiquez un mobile en 06 ou 07, si vous en avez un.',
      'Sinon, prenez la méthode avec carte : elle ne demande aucun SMS.',
      `Ni l’un ni l’autre ? Appelez le service ${app} au ${service}.`,
    ],
    unknown: 'On ne sait pas si le SMS part vers un numéro étranger.',
  },
  'number-used': {
    symptom: 'On me dit que ce numéro a déjà servi',
    remedies: [
      `Indiquez votre propre mobile : une ${app} ne se partage pas.`,
      `C’est bien le vôtre ? Appelez le service ${app} au ${service}, avec votre identifiant national.`,
    ],
    unknown: 'On ne sait pas si un même mobile peut servir à deux personnes.',
  },
  'ordre-password': {
    symptom: 'J’ai oublié mon mot de passe de l’Ordre',
    remedies: [
      'Utilisez le lien du site pour un mot de passe oublié.',
      'Sinon, contactez l’Ordre : lui seul peut le rétablir.',
    ],
  },
  'ordre-no-account': {
    symptom: 'Je n’ai pas de compte',
    remedies: ['Demandez-le à l’Ordre.', 'Interne de la réserve sanitaire ? Entrez directement par E-POP.'],
  },
  'not-pharmacist': {
    symptom: 'Je ne suis pas inscrit à l’Ordre',
    remedies: [
      'Préparateurs et autres professions sans Ordre : passez par le portail RPPS+, esante.gouv.fr/enreg.',
      'Salarié d’officine ? Souvent le plus court : demandez-le à votre titulaire.',
    ],
  },
  'manager-refused': {
    symptom: 'Le portail RPPS+ ne me laisse pas modifier',
    remedies: [
      'Connectez-vous avec la carte CPS du titulaire : lui seul est habilité automatiquement.',
      'Sinon, écrivez au support du portail : monserviceclient.portailrppsplus@esante.gouv.fr',
    ],
  },
  'staff-not-found': {
    symptom: 'Je ne trouve pas le salarié',
    remedies: [
      'Cherchez son numéro RPPS dans l’Annuaire Santé (annuaire.esante.gouv.fr).',
      'Il n’y est pas ? Inscrivez-le d’abord sur le portail RPPS+, ou demandez-lui de le faire avec FranceConnect.',
    ],
  },
  'login-not-recognised': {
    symptom: 'Le Compagnon ne s’affiche pas sur cette page',
    remedies: [
      'Connectez-vous : le Compagnon reviendra dans E-POP.',
      'Cliquez ensuite sur « C’est fait » dans le panneau.',
    ],
    unknown: 'L’adresse de cette page n’est pas connue.',
  },
  'epop-never-activated': {
    symptom: 'Mon compte E-POP n’a jamais été activé',
    origin: 'L’Ordre a demandé d’activer son compte E-POP avant de s’en servir.',
    remedies: ['Appelez le standard de l’Ordre : son numéro est sur www.ordre.pharmacien.fr.'],
    unknown: 'On ne sait pas comment ce compte s’active.',
  },
  'epop-absent': {
    symptom: 'Je ne vois pas E-POP',
    remedies: ['Ouvrez E-POP par son adresse : e-pop.ordre.pharmacien.fr'],
  },
  'only-procedures': {
    symptom: 'Je ne vois que « Démarches »',
    remedies: [
      'Regardez dans « Mon compte », ou dans le menu à votre nom.',
      'Rien n’y est ? Appelez le standard de l’Ordre (www.ordre.pharmacien.fr) : le site a pu changer.',
    ],
  },
  'no-magnifier': {
    symptom: 'Je ne vois pas la loupe',
    remedies: [
      'Cherchez aussi « Consulter », « Voir » ou « Détail ».',
      'Faites défiler la page vers la droite : elle est peut-être cachée.',
    ],
  },
  'several-activities': {
    symptom: 'J’ai plusieurs activités',
    remedies: ['Prenez celle de votre poste actuel.'],
  },
  'no-pen': {
    symptom: 'Je ne vois pas le stylo',
    remedies: [
      'Faites défiler la page vers la droite et vers le bas.',
      'Cherchez aussi « Modifier » ou un crayon.',
      'Rien n’y est ? Appelez le standard de l’Ordre (www.ordre.pharmacien.fr) : le site a pu changer.',
    ],
  },
  'format-refused': {
    symptom: 'Le format est refusé',
    remedies: [
      'E-mail : sans espace, avec un @ et un point.',
      'Mobile : 10 chiffres, 06 ou 07. Essayez sans espaces ni points.',
    ],
  },
  'save-refused': {
    symptom: 'L’enregistrement est refusé',
    remedies: [
      'Lisez le message près des champs, corrigez, puis enregistrez de nouveau.',
      'La session a expiré ? Reconnectez-vous, puis reprenez à la même étape.',
    ],
  },
  'still-refused': {
    symptom: 'Après 48 heures, c’est encore refusé',
    remedies: [
      'Vérifiez l’e-mail et le mobile dans E-POP : les coordonnées « professionnelles » et celles « de correspondance ».',
      'L’activation utilise celles de correspondance. Elles manquent ou sont fausses ? Appelez l’Ordre.',
      'Cherchez-vous dans l’Annuaire Santé (annuaire.esante.gouv.fr). Si vous n’y êtes pas, contactez l’Ordre.',
      `Sinon, appelez le service ${app} au ${service}.`,
    ],
  },
};
